package se.handslag.reading.kept;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static se.handslag.reading.db.Tables.ACCEPTANCE;
import static se.handslag.reading.db.Tables.JUDGEMENT;
import static se.handslag.reading.db.Tables.READING;
import static se.handslag.reading.db.Tables.REVIEWER;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.handslag.agreement.TermsJson;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Term;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.reading.db.tables.records.JudgementRow;
import se.handslag.reading.db.tables.records.ReadingRow;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.kept.Reviewed.Reviewer;
import se.handslag.reading.review.Acceptance;
import se.handslag.reading.review.FindingKey;
import se.handslag.reading.review.Judgement;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.ReviewedValue;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what people say of a reading, as they say it, in the space that has been entered. Of two who speak of the same value at once,
 * the later is told and nothing of the other's is lost.
 */
@Service
@Transactional
public class Reviews {

    /** How long a look is told to others. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;
    private final Clock clock;

    Reviews(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The reading and what has been said of it, if it is in the entered space. What is wrong with it is said anew. */
    @Transactional(readOnly = true)
    public Optional<Reviewed> find(UUID id) {
        return sql.select(READING, judgementsOf(id), acceptancesOf(id), reviewersOf(id))
                .from(READING)
                .where(READING.SPACE_ID.eq(space()), READING.ID.eq(id))
                .fetchOptional(row -> reviewed(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    /** The reading that became that agreement, if the agreement was read and not typed in. */
    @Transactional(readOnly = true)
    public Optional<UUID> ofAgreement(UUID agreement) {
        return sql.select(READING.ID)
                .from(READING)
                .where(READING.SPACE_ID.eq(space()), READING.AGREEMENT_ID.eq(agreement))
                .fetchOptional(READING.ID);
    }

    /** As {@link #find}, and nobody else changes it until the transaction is over. */
    Optional<Reviewed> hold(UUID id) {
        int held = sql.update(READING)
                .set(READING.REVISION, READING.REVISION.plus(1))
                .where(READING.SPACE_ID.eq(space()), READING.ID.eq(id))
                .execute();
        return held == 0 ? Optional.empty() : find(id);
    }

    /** Says something of one value. */
    public Said judge(UUID id, Judging judging) {
        return hold(id).<Said>map(reviewed -> judged(reviewed, judging)).orElseGet(Said.Unknown::new);
    }

    /**
     * Says something of one value of a reading that is as the asker has seen it.
     *
     * @param seen the revision of the whole that they have seen
     */
    public Said judge(UUID id, int seen, ValueKey value, Verdict verdict, @Nullable Term term) {
        Optional<Reviewed> held = hold(id);
        if (held.isEmpty()) {
            return new Said.Unknown();
        }
        if (held.get().revision() != seen + 1) {
            return nothingKept(new Said.ChangedMeanwhile());
        }
        return judged(
                held.get(),
                new Judging(value, verdict, term, revisionOf(held.get().review(), value)));
    }

    /** Accepts every open value of the matter as it was read; of a silent one, that it is not stated. */
    public Said acceptMatter(UUID id, Matter matter) {
        Optional<Reviewed> held = hold(id);
        if (held.isEmpty()) {
            return new Said.Unknown();
        }
        Review review = held.get().review();
        List<Judging> all = new ArrayList<>();
        if (review.isSilent(matter)) {
            ValueKey silence = new ValueKey.Silent(matter);
            all.add(new Judging(silence, Verdict.NOT_STATED, null, revisionOf(review, silence)));
        }
        review.values(matter).stream().filter(ReviewedValue::isOpen).forEach(value -> all.add(accepting(value)));
        keep(held.get(), all);
        return new Said.Kept(held.get().revision());
    }

    /** Accepts every open value that no error or warning is about; answers how many. */
    public int acceptWithoutRemarks(UUID id) {
        Optional<Reviewed> held = hold(id);
        held.ifPresent(reviewed -> keep(
                reviewed,
                reviewed.review().withoutRemarks().stream()
                        .map(Reviews::accepting)
                        .toList()));
        return held.map(reviewed -> reviewed.review().withoutRemarks().size()).orElse(0);
    }

    /** Takes all that is open as it was read, the silence of matters included, and lets every error stand for that reason. */
    void acceptAll(Reviewed reviewed, String reason) {
        List<Judging> all = new ArrayList<>();
        Review review = reviewed.review();
        review.values().stream().filter(ReviewedValue::isOpen).forEach(value -> all.add(accepting(value)));
        for (Matter matter : Matter.values()) {
            if (review.isSilent(matter) && !review.isDone(matter)) {
                ValueKey silence = new ValueKey.Silent(matter);
                all.add(new Judging(silence, Verdict.NOT_STATED, null, revisionOf(review, silence)));
            }
        }
        keep(reviewed, all);
        review.openErrors().forEach(finding -> keep(reviewed, FindingKey.of(finding), reason));
    }

    /**
     * Lets something that was found to be wrong stand.
     *
     * @param reason why, not blank
     */
    public Said accept(UUID id, FindingKey finding, String reason) {
        Optional<Reviewed> held = hold(id);
        Optional<Finding> found = held.flatMap(reviewed -> reviewed.review().findings().stream()
                .filter(each -> FindingKey.of(each).equals(finding))
                .findFirst());
        if (held.isEmpty() || found.isEmpty()) {
            return nothingKept(new Said.Unknown());
        }
        keep(held.get(), finding, reason);
        return new Said.Kept(held.get().revision());
    }

    /** Tells the others that the person looks at the reading, and what they last said something of. */
    public void look(UUID id, UUID person, Optional<Matter> matter) {
        sql.insertInto(REVIEWER)
                .set(REVIEWER.SPACE_ID, space())
                .set(REVIEWER.ID, Ids.next())
                .set(REVIEWER.READING_ID, id)
                .set(REVIEWER.PERSON_ID, person)
                .set(REVIEWER.MATTER, matter.map(Matter::code).orElse(""))
                .set(REVIEWER.SEEN_AT, now())
                .onConflict(REVIEWER.SPACE_ID, REVIEWER.READING_ID, REVIEWER.PERSON_ID)
                .doUpdate()
                .set(REVIEWER.MATTER, matter.isPresent() ? DSL.excluded(REVIEWER.MATTER) : REVIEWER.MATTER)
                .set(REVIEWER.SEEN_AT, DSL.excluded(REVIEWER.SEEN_AT))
                .execute();
    }

    private Said judged(Reviewed reviewed, Judging judging) {
        Review review = reviewed.review();
        if (!isThere(review, judging)) {
            return nothingKept(new Said.Unknown());
        }
        if (revisionOf(review, judging.value()) != judging.seen()) {
            return nothingKept(new Said.ChangedMeanwhile());
        }
        keep(reviewed, List.of(judging));
        return new Said.Kept(reviewed.revision());
    }

    /** Whether there is such a value, and that can be said of it: nothing was read where one is to be added, or of a silence. */
    private static boolean isThere(Review review, Judging judging) {
        Verdict verdict = judging.verdict();
        return switch (judging.value()) {
            case ValueKey.Read read -> review.value(read).isPresent();
            case ValueKey.Added added ->
                review.value(added).isPresent()
                        ? verdict != Verdict.ACCEPTED
                        : added.equals(review.nextAdded()) && verdict == Verdict.CORRECTED;
            case ValueKey.Silent _ -> verdict == Verdict.NOT_STATED || verdict == Verdict.OPEN;
        };
    }

    private static int revisionOf(Review review, ValueKey key) {
        return switch (key) {
            case ValueKey.Silent silent ->
                review.silence(silent.matter()).map(Judgement::revision).orElse(0);
            case ValueKey.Read _, ValueKey.Added _ ->
                review.value(key).map(ReviewedValue::revision).orElse(0);
        };
    }

    private static Judging accepting(ReviewedValue value) {
        return new Judging(value.key(), Verdict.ACCEPTED, null, value.revision());
    }

    /** Not even the revision that holding it has counted. */
    private static Said nothingKept(Said answer) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return answer;
    }

    /** Those that had been spoken of before are changed where they stand. */
    private void keep(Reviewed reviewed, List<Judging> all) {
        if (all.isEmpty()) {
            return;
        }
        List<JudgementRow> rows = new ArrayList<>();
        for (Judging judging : all) {
            Term term = judging.term();
            JudgementRow row = new JudgementRow();
            row.setSpaceId(space());
            row.setId(Ids.next());
            row.setDossierId(reviewed.dossier());
            row.setReadingId(reviewed.id());
            row.setValue(judging.value().written());
            row.setVerdict(judging.verdict().code());
            row.setTerm(term == null ? null : JSONB.valueOf(TermsJson.write(term)));
            row.setPersonId(ActorScope.required().person());
            row.setJudgedAt(now());
            row.setRevision(judging.seen() + 1);
            rows.add(row);
        }
        sql.insertInto(JUDGEMENT)
                .set(rows)
                .onConflict(JUDGEMENT.SPACE_ID, JUDGEMENT.READING_ID, JUDGEMENT.VALUE)
                .doUpdate()
                .set(JUDGEMENT.VERDICT, DSL.excluded(JUDGEMENT.VERDICT))
                .set(JUDGEMENT.TERM, DSL.excluded(JUDGEMENT.TERM))
                .set(JUDGEMENT.PERSON_ID, DSL.excluded(JUDGEMENT.PERSON_ID))
                .set(JUDGEMENT.JUDGED_AT, DSL.excluded(JUDGEMENT.JUDGED_AT))
                .set(JUDGEMENT.REVISION, DSL.excluded(JUDGEMENT.REVISION))
                .execute();
    }

    private void keep(Reviewed reviewed, FindingKey finding, String reason) {
        sql.insertInto(ACCEPTANCE)
                .set(ACCEPTANCE.SPACE_ID, space())
                .set(ACCEPTANCE.ID, Ids.next())
                .set(ACCEPTANCE.DOSSIER_ID, reviewed.dossier())
                .set(ACCEPTANCE.READING_ID, reviewed.id())
                .set(ACCEPTANCE.FINDING, finding.written())
                .set(ACCEPTANCE.REASON, reason.strip())
                .set(ACCEPTANCE.PERSON_ID, ActorScope.required().person())
                .set(ACCEPTANCE.ACCEPTED_AT, now())
                .onConflict(ACCEPTANCE.SPACE_ID, ACCEPTANCE.READING_ID, ACCEPTANCE.FINDING)
                .doUpdate()
                .set(ACCEPTANCE.REASON, DSL.excluded(ACCEPTANCE.REASON))
                .set(ACCEPTANCE.PERSON_ID, DSL.excluded(ACCEPTANCE.PERSON_ID))
                .set(ACCEPTANCE.ACCEPTED_AT, DSL.excluded(ACCEPTANCE.ACCEPTED_AT))
                .execute();
    }

    private static Field<List<Judgement>> judgementsOf(UUID reading) {
        return multiset(select(
                                JUDGEMENT.VALUE,
                                JUDGEMENT.VERDICT,
                                JUDGEMENT.TERM,
                                JUDGEMENT.PERSON_ID,
                                JUDGEMENT.JUDGED_AT,
                                JUDGEMENT.REVISION)
                        .from(JUDGEMENT)
                        .where(JUDGEMENT.SPACE_ID.eq(space()), JUDGEMENT.READING_ID.eq(reading))
                        .orderBy(JUDGEMENT.ID))
                .convertFrom(rows -> rows.map(row -> new Judgement(
                        ValueKey.parse(row.value1()).orElseThrow(),
                        Verdict.withCode(row.value2()).orElseThrow(),
                        term(row.value3()),
                        row.value4(),
                        row.value5().toInstant(),
                        row.value6())));
    }

    private static Field<List<Acceptance>> acceptancesOf(UUID reading) {
        return multiset(select(ACCEPTANCE.FINDING, ACCEPTANCE.REASON, ACCEPTANCE.PERSON_ID)
                        .from(ACCEPTANCE)
                        .where(ACCEPTANCE.SPACE_ID.eq(space()), ACCEPTANCE.READING_ID.eq(reading)))
                .convertFrom(rows ->
                        rows.map(row -> new Acceptance(new FindingKey(row.value1()), row.value2(), row.value3())));
    }

    private Field<List<Reviewer>> reviewersOf(UUID reading) {
        return multiset(select(REVIEWER.PERSON_ID, REVIEWER.MATTER, REVIEWER.SEEN_AT)
                        .from(REVIEWER)
                        .where(
                                REVIEWER.SPACE_ID.eq(space()),
                                REVIEWER.READING_ID.eq(reading),
                                REVIEWER.SEEN_AT.gt(now().minus(LATELY)))
                        .orderBy(REVIEWER.SEEN_AT.desc()))
                .convertFrom(rows -> rows.map(row -> new Reviewer(
                        row.value1(),
                        Matter.withCode(row.value2()),
                        row.value3().toInstant())));
    }

    private static @Nullable Term term(@Nullable JSONB kept) {
        return kept == null ? null : TermsJson.readTerm(kept.data());
    }

    private static Reviewed reviewed(
            ReadingRow row, List<Judgement> judgements, List<Acceptance> acceptances, List<Reviewer> reviewers) {
        return new Reviewed(
                row.getId(),
                row.getVersionId(),
                row.getFileName(),
                row.getTitle(),
                row.getDossierId(),
                row.getAgreementId(),
                row.getRevision(),
                JSON.readValue(row.getDocument().data(), DocumentText.class),
                Review.of(TermsJson.read(row.getTerms().data()), judgements, acceptances),
                reviewers);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
