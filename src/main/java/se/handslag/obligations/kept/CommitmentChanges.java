package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.COMMITMENT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.Succession;
import se.handslag.agreement.TermsConfirmed;
import se.handslag.agreement.terms.ConductTerm.Commitment;
import se.handslag.kernel.Citation;
import se.handslag.obligations.db.tables.records.CommitmentRow;
import se.handslag.platform.Batches;
import se.handslag.platform.Ids;

/**
 * Brings the standing promises of a partnership to what its newly confirmed agreement says. Two are the same when one party promises
 * the same in the same letters, whatever the blanks between the words; what an agreement says twice is kept once.
 */
record CommitmentChanges(DSLContext sql, UUID space, TermsConfirmed confirmed) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** What two that are the same have in common. */
    private record Promise(@Nullable String party, String text) {

        static Promise of(@Nullable String party, String text) {
            return new Promise(party == null ? null : evenly(party), evenly(text));
        }

        private static String evenly(String words) {
            return BLANKS.matcher(words.strip()).replaceAll(" ");
        }
    }

    void keep(List<Commitment> said) {
        Map<Promise, Commitment> left = new LinkedHashMap<>();
        said.forEach(each -> left.putIfAbsent(Promise.of(each.party(), each.text()), each));
        List<UUID> unsaid = new ArrayList<>();
        List<CommitmentRow> changed = new ArrayList<>();
        for (CommitmentRow row : rows()) {
            Commitment again = left.remove(Promise.of(row.getParty(), row.getText()));
            if (again == null) {
                unsaid.add(row.getId());
            } else if (!isSaidIn(row, again.source().citation())) {
                row.setAgreementId(confirmed.agreement());
                row.setClause(ObligationJson.write(again.source().citation()));
                changed.add(row);
            }
        }
        if (confirmed.succession() != Succession.FIRST) {
            withdraw(unsaid);
        }
        if (!changed.isEmpty()) {
            sql.batchUpdate(changed).execute();
        }
        Batches.insert(sql, left.values().stream().map(this::added).toList());
    }

    private List<CommitmentRow> rows() {
        return sql.selectFrom(COMMITMENT)
                .where(
                        COMMITMENT.SPACE_ID.eq(space),
                        COMMITMENT.DOSSIER_ID.eq(confirmed.dossier()),
                        COMMITMENT.STANDING.eq(Standing.OPEN.code()))
                .orderBy(COMMITMENT.ID)
                .forUpdate()
                .fetch();
    }

    private static boolean isSaidIn(CommitmentRow row, Citation place) {
        return ObligationJson.read(row.getClause(), Citation.class).equals(place);
    }

    private void withdraw(List<UUID> ids) {
        if (!ids.isEmpty()) {
            sql.update(COMMITMENT)
                    .set(COMMITMENT.STANDING, Standing.WITHDRAWN.code())
                    .set(COMMITMENT.WITHDRAWN_ON, confirmed.on())
                    .where(COMMITMENT.SPACE_ID.eq(space), COMMITMENT.ID.in(ids))
                    .execute();
        }
    }

    private CommitmentRow added(Commitment commitment) {
        JSONB clause = ObligationJson.write(commitment.source().citation());
        CommitmentRow row = sql.newRecord(COMMITMENT);
        row.setSpaceId(space);
        row.setId(Ids.next());
        row.setDossierId(confirmed.dossier());
        row.setAgreementId(confirmed.agreement());
        row.set(COMMITMENT.PARTY, commitment.party());
        row.setText(commitment.text());
        row.setClause(clause);
        row.setStanding(Standing.OPEN.code());
        return row;
    }
}
