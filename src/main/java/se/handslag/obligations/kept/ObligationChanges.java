package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import se.handslag.agreement.TermsConfirmed;
import se.handslag.obligations.Amendment;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.Owed;
import se.handslag.obligations.db.tables.records.ObligationRow;
import se.handslag.platform.Batches;
import se.handslag.platform.Ids;

/** Brings the obligations of a partnership to what its newly confirmed agreement makes of them: one question, at most three changes. */
record ObligationChanges(DSLContext sql, UUID space, TermsConfirmed confirmed) {

    void keep(List<Obligation> said) {
        Map<ObligationId, ObligationRow> rows = new HashMap<>();
        List<Owed> before = new ArrayList<>();
        for (ObligationRow row : lockedRows()) {
            Owed owed = ObligationRows.owed(row);
            rows.put(owed.id(), row);
            before.add(owed);
        }
        Amendment amendment =
                Amendment.of(before, said, confirmed.succession(), confirmed.on(), saidByItself(rows.values()));
        withdraw(amendment.withdrawn().stream()
                .map(owed -> Objects.requireNonNull(rows.get(owed.id())).getId())
                .toList());
        List<ObligationRow> changed = new ArrayList<>();
        for (Amendment.Again again : amendment.kept()) {
            if (again.isChanged()) {
                ObligationRow row =
                        Objects.requireNonNull(rows.get(again.before().id()));
                changed.add(changed(row, again.now(), confirmed.agreement()));
            }
        }
        for (Owed owed : amendment.carriedOver()) {
            ObligationRow row = Objects.requireNonNull(rows.get(owed.id()));
            if (!owed.equals(ObligationRows.owed(row))) {
                changed.add(changed(row, owed, Objects.requireNonNull(row.getAgreementId())));
            }
        }
        if (!changed.isEmpty()) {
            sql.batchUpdate(changed).execute();
        }
        Batches.insert(sql, amendment.added().stream().map(this::added).toList());
    }

    /** Nobody may say that one is met while it is judged whether it is withdrawn. */
    private List<ObligationRow> lockedRows() {
        return sql.selectFrom(OBLIGATION)
                .where(
                        OBLIGATION.SPACE_ID.eq(space),
                        OBLIGATION.DOSSIER_ID.eq(confirmed.dossier()),
                        // What was written down beside the agreements is not theirs to take away.
                        OBLIGATION.CLAUSE.isNotNull(),
                        OBLIGATION.STANDING.ne(Standing.WITHDRAWN.code()))
                .forUpdate()
                .fetch();
    }

    /** What the agreement itself said when it was confirmed before; what it left to a later one is owed all the same. */
    private Set<ObligationId> saidByItself(Collection<ObligationRow> rows) {
        return rows.stream()
                .filter(row -> confirmed.agreement().equals(row.getAgreementId()) && !row.getCarriedOver())
                .map(row -> ObligationId.parse(row.getStoredId()).orElseThrow())
                .collect(Collectors.toSet());
    }

    private void withdraw(List<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.update(OBLIGATION)
                    .set(OBLIGATION.STANDING, Standing.WITHDRAWN.code())
                    .set(OBLIGATION.WITHDRAWN_ON, confirmed.on())
                    .set(OBLIGATION.REVISION, OBLIGATION.REVISION.plus(1))
                    .where(OBLIGATION.SPACE_ID.eq(space), OBLIGATION.ID.in(ids))
                    .execute();
        }
    }

    private static ObligationRow changed(ObligationRow row, Owed now, UUID agreement) {
        ObligationRows.fill(row, now.obligation());
        row.setAgreementId(agreement);
        row.setCarriedOver(now.carriedOver());
        row.setRevision(row.getRevision() + 1);
        return row;
    }

    private ObligationRow added(Obligation obligation) {
        ObligationRow row = sql.newRecord(OBLIGATION);
        row.setSpaceId(space);
        row.setId(Ids.next());
        row.setDossierId(confirmed.dossier());
        row.setAgreementId(confirmed.agreement());
        ObligationRows.fill(row, obligation);
        row.setStanding(Standing.OPEN.code());
        row.setKeptSince(confirmed.on());
        row.setCarriedOver(false);
        row.setRevision(1);
        return row;
    }
}
