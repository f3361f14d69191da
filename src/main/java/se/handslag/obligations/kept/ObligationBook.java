package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.COMMITMENT;
import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.UpdateResultStep;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.agreement.TermsConfirmed;
import se.handslag.kernel.Citation;
import se.handslag.obligations.Deadlines;
import se.handslag.obligations.Derivation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.Promises;
import se.handslag.obligations.db.tables.records.ObligationRow;
import se.handslag.platform.ActorScope;

/** Keeps what the agreements of each partnership promise, in the space that has been entered, and tells what is to be done. */
@Service
@Transactional
public class ObligationBook {

    private final DSLContext sql;
    private final ApplicationEventPublisher events;

    ObligationBook(DSLContext sql, ApplicationEventPublisher events) {
        this.sql = sql;
        this.events = events;
    }

    /**
     * Keeps what the agreement promises, beside what was kept before it or in its place, as
     * {@link se.handslag.obligations.Amendment} tells. It takes part in the transaction that confirms the agreement, or fails: both
     * are kept or neither. However much is promised, it sends at most eight statements. To be told the same twice changes nothing.
     */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirmed(TermsConfirmed confirmed) {
        Promises promises = Derivation.from(confirmed.terms());
        new ObligationChanges(sql, space(), confirmed).keep(promises.obligations());
        new CommitmentChanges(sql, space(), confirmed).keep(promises.commitments());
    }

    /** What the partnership has promised, open or met, in the order in which {@link Deadlines} shows it. */
    @Transactional(readOnly = true)
    public List<KeptObligation> of(UUID dossier) {
        return sql
                .selectFrom(OBLIGATION)
                .where(
                        OBLIGATION.SPACE_ID.eq(space()),
                        OBLIGATION.DOSSIER_ID.eq(dossier),
                        OBLIGATION.STANDING.ne(Standing.WITHDRAWN.code()))
                .fetch(ObligationRows::kept)
                .stream()
                .sorted(Comparator.comparing(KeptObligation::obligation, Deadlines.order()))
                .toList();
    }

    /** The standing promises of the partnership, as they stand in the agreement that brought them. */
    @Transactional(readOnly = true)
    public List<KeptCommitment> commitments(UUID dossier) {
        return sql.selectFrom(COMMITMENT)
                .where(
                        COMMITMENT.SPACE_ID.eq(space()),
                        COMMITMENT.DOSSIER_ID.eq(dossier),
                        COMMITMENT.STANDING.eq(Standing.OPEN.code()))
                .orderBy(COMMITMENT.ID)
                .fetch(row -> new KeptCommitment(
                        row.getId(),
                        row.getAgreementId(),
                        row.getParty(),
                        row.getText(),
                        ObligationJson.read(row.getClause(), Citation.class)));
    }

    /** One of them, open or met. */
    @Transactional(readOnly = true)
    public Optional<KeptObligation> find(UUID dossier, UUID obligation) {
        return sql.selectFrom(OBLIGATION)
                .where(is(dossier, obligation), OBLIGATION.STANDING.ne(Standing.WITHDRAWN.code()))
                .fetchOptional(ObligationRows::kept);
    }

    /**
     * Says that an open obligation is met, in the name of whoever acts.
     *
     * @param seenRevision the revision that was looked at when it was said
     */
    public Marked meet(UUID dossier, UUID obligation, Done done, int seenRevision) {
        return marked(
                dossier,
                obligation,
                sql.update(OBLIGATION)
                        .set(OBLIGATION.STANDING, Standing.MET.code())
                        .set(OBLIGATION.MET_ON, done.on())
                        .set(OBLIGATION.MET_BY, ActorScope.required().person())
                        .set(OBLIGATION.MET_BY_NAME, done.by().isEmpty() ? null : done.by())
                        .set(OBLIGATION.EVIDENCE, done.evidence().isEmpty() ? null : done.evidence())
                        .set(OBLIGATION.REVISION, seenRevision + 1)
                        .where(
                                is(dossier, obligation),
                                OBLIGATION.STANDING.eq(Standing.OPEN.code()),
                                OBLIGATION.REVISION.eq(seenRevision))
                        .returning());
    }

    /** Takes back that it is met: it was said by mistake. */
    public Marked reopen(UUID dossier, UUID obligation, int seenRevision) {
        return marked(
                dossier,
                obligation,
                sql.update(OBLIGATION)
                        .set(OBLIGATION.STANDING, Standing.OPEN.code())
                        .setNull(OBLIGATION.MET_ON)
                        .setNull(OBLIGATION.MET_BY)
                        .setNull(OBLIGATION.MET_BY_NAME)
                        .setNull(OBLIGATION.EVIDENCE)
                        .set(OBLIGATION.REVISION, seenRevision + 1)
                        .where(
                                is(dossier, obligation),
                                OBLIGATION.STANDING.eq(Standing.MET.code()),
                                OBLIGATION.REVISION.eq(seenRevision))
                        .returning());
    }

    /**
     * Notes something that is to be done beside the agreement.
     *
     * @param key the id it gets: to note the same twice, as a form that is sent again does, changes nothing
     * @return that it is noted; that something has changed where something else has that id, or what had it was taken away
     */
    public Marked add(UUID dossier, UUID key, NewDuty duty, LocalDate today) {
        ObligationRow row = sql.newRecord(OBLIGATION);
        row.setSpaceId(space());
        row.setId(key);
        row.setDossierId(dossier);
        ObligationRows.fill(row, duty.obligation(key));
        row.setStanding(Standing.OPEN.code());
        row.setKeptSince(today);
        row.setCarriedOver(false);
        row.setRevision(1);
        int added = sql.insertInto(OBLIGATION)
                .set(row)
                .onConflict(OBLIGATION.SPACE_ID, OBLIGATION.ID)
                .doNothing()
                .execute();
        if (added == 0) {
            return find(dossier, key)
                    .filter(kept -> duty.hasMade(kept.obligation(), key))
                    .<Marked>map(Marked.Noted::new)
                    .orElseGet(Marked.ChangedMeanwhile::new);
        }
        events.publishEvent(new DutyMarked(space(), dossier, key));
        return new Marked.Noted(ObligationRows.kept(row));
    }

    /** Takes away what was noted beside the agreement and is not done. */
    public Marked takeAway(UUID dossier, UUID obligation, int seenRevision, LocalDate today) {
        return marked(
                dossier,
                obligation,
                sql.update(OBLIGATION)
                        .set(OBLIGATION.STANDING, Standing.WITHDRAWN.code())
                        .set(OBLIGATION.WITHDRAWN_ON, today)
                        .set(OBLIGATION.REVISION, seenRevision + 1)
                        .where(
                                is(dossier, obligation),
                                OBLIGATION.CLAUSE.isNull(),
                                OBLIGATION.STANDING.eq(Standing.OPEN.code()),
                                OBLIGATION.REVISION.eq(seenRevision))
                        .returning());
    }

    /**
     * Notes that it was decided otherwise than the words of an obligation say, where they leave that open.
     *
     * @param andLater whether it holds of all that the same words bring about later and that are open too; another day holds of
     *     this one alone
     */
    public Marked decide(UUID dossier, UUID obligation, Decided decided, boolean andLater, int seenRevision) {
        return decided(dossier, obligation, seenRevision, row -> {
            List<ObligationRow> rows = andLater && decided.newDay().isEmpty() ? fromThat(row) : List.of(row);
            rows.forEach(each -> {
                each.set(OBLIGATION.DECIDED, ObligationJson.write(decided));
                each.setStanding((decided.newDay().isPresent() ? Standing.OPEN : Standing.WAIVED).code());
            });
            return rows;
        });
    }

    /** Takes back that it was decided otherwise: what its words say holds again. */
    public Marked undecide(UUID dossier, UUID obligation, int seenRevision) {
        return decided(dossier, obligation, seenRevision, row -> {
            if (row.getDecided() == null) {
                return List.of();
            }
            row.set(OBLIGATION.DECIDED, null);
            row.setStanding(Standing.OPEN.code());
            return List.of(row);
        });
    }

    private Marked decided(
            UUID dossier, UUID obligation, int seenRevision, Function<ObligationRow, List<ObligationRow>> change) {
        Optional<ObligationRow> row = sql.selectFrom(OBLIGATION)
                .where(is(dossier, obligation), OBLIGATION.REVISION.eq(seenRevision))
                .forUpdate()
                .fetchOptional()
                .filter(each -> ObligationRows.kept(each).canBeDecided());
        List<ObligationRow> rows = row.map(change).orElse(List.of());
        if (!rows.isEmpty()) {
            rows.forEach(each -> {
                ObligationRows.fill(each, ObligationRows.obligation(each));
                each.setRevision(each.getRevision() + 1);
            });
            sql.batchUpdate(rows).execute();
            rows.forEach(each -> events.publishEvent(new DutyMarked(space(), dossier, each.getId())));
        }
        return found(dossier, obligation, !rows.isEmpty());
    }

    /** That one, and all that are open and come later by the same words. */
    private List<ObligationRow> fromThat(ObligationRow one) {
        String occurrence = ObligationId.parse(one.getStoredId()).orElseThrow().occurrence();
        String words = one.getStoredId().substring(0, one.getStoredId().length() - occurrence.length());
        return sql.selectFrom(OBLIGATION)
                .where(
                        OBLIGATION.SPACE_ID.eq(one.getSpaceId()),
                        OBLIGATION.DOSSIER_ID.eq(one.getDossierId()),
                        OBLIGATION.KIND.eq(one.getKind()),
                        OBLIGATION.STORED_ID.startsWith(words),
                        OBLIGATION
                                .ID
                                .eq(one.getId())
                                .or(OBLIGATION
                                        .STANDING
                                        .eq(Standing.OPEN.code())
                                        .and(OBLIGATION.DUE_ON.gt(one.getDueOn()))))
                .forUpdate()
                .fetch();
    }

    private Marked found(UUID dossier, UUID obligation, boolean noted) {
        return find(dossier, obligation)
                .<Marked>map(kept -> noted ? new Marked.Noted(kept) : new Marked.ChangedMeanwhile())
                .orElseGet(Marked.Unknown::new);
    }

    private Marked marked(UUID dossier, UUID obligation, UpdateResultStep<ObligationRow> change) {
        Optional<KeptObligation> changed = change.fetchOptional(ObligationRows::kept);
        changed.ifPresent(any -> events.publishEvent(new DutyMarked(space(), dossier, obligation)));
        return changed.<Marked>map(Marked.Noted::new).orElseGet(() -> found(dossier, obligation, false));
    }

    private static Condition is(UUID dossier, UUID obligation) {
        return OBLIGATION
                .SPACE_ID
                .eq(space())
                .and(OBLIGATION.DOSSIER_ID.eq(dossier))
                .and(OBLIGATION.ID.eq(obligation));
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
