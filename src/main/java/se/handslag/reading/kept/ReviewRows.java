package se.handslag.reading.kept;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.handslag.reading.db.Tables.ACCEPTANCE;
import static se.handslag.reading.db.Tables.JUDGEMENT;
import static se.handslag.reading.db.Tables.READING;
import static se.handslag.reading.db.Tables.REVIEWER;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import se.handslag.agreement.TermsJson;
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
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;
import tools.jackson.databind.json.JsonMapper;

/** The rows of reviews in the space that has been entered. */
@Repository
class ReviewRows {

    /** How long a look is told to others. */
    private static final Duration LATELY = Duration.ofMinutes(15);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;
    private final Clock clock;

    ReviewRows(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Reviewed> find(UUID id) {
        return sql.select(READING, judgementsOf(id), acceptancesOf(id), reviewersOf(id))
                .from(READING)
                .where(READING.SPACE_ID.eq(space()), READING.ID.eq(id))
                .fetchOptional(row -> reviewed(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    Optional<UUID> ofAgreement(UUID agreement) {
        return sql.select(READING.ID)
                .from(READING)
                .where(READING.SPACE_ID.eq(space()), READING.AGREEMENT_ID.eq(agreement))
                .fetchOptional(READING.ID);
    }

    /** Counts a change of the whole, which holds it until the transaction is over; answers whether there is such a reading. */
    boolean count(UUID id) {
        return sql.update(READING)
                        .set(READING.REVISION, READING.REVISION.plus(1))
                        .where(READING.SPACE_ID.eq(space()), READING.ID.eq(id))
                        .execute()
                > 0;
    }

    /** Those that had been spoken of before are changed where they stand. */
    void keep(UUID reading, @Nullable UUID dossier, List<Judgement> all) {
        if (all.isEmpty()) {
            return;
        }
        List<JudgementRow> rows = new ArrayList<>();
        for (Judgement judgement : all) {
            Term term = judgement.term();
            JudgementRow row = new JudgementRow();
            row.setSpaceId(space());
            row.setId(Ids.next());
            row.setDossierId(dossier);
            row.setReadingId(reading);
            row.setValue(judgement.value().written());
            row.setVerdict(judgement.verdict().code());
            row.setTerm(term == null ? null : JSONB.valueOf(TermsJson.write(term)));
            row.setPersonId(judgement.person());
            row.setJudgedAt(judgement.at().atOffset(ZoneOffset.UTC));
            row.setRevision(judgement.revision());
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

    void keep(UUID reading, @Nullable UUID dossier, Acceptance acceptance) {
        sql.insertInto(ACCEPTANCE)
                .set(ACCEPTANCE.SPACE_ID, space())
                .set(ACCEPTANCE.ID, Ids.next())
                .set(ACCEPTANCE.DOSSIER_ID, dossier)
                .set(ACCEPTANCE.READING_ID, reading)
                .set(ACCEPTANCE.FINDING, acceptance.finding().written())
                .set(ACCEPTANCE.REASON, acceptance.reason().strip())
                .set(ACCEPTANCE.PERSON_ID, acceptance.person())
                .set(ACCEPTANCE.ACCEPTED_AT, now())
                .onConflict(ACCEPTANCE.SPACE_ID, ACCEPTANCE.READING_ID, ACCEPTANCE.FINDING)
                .doUpdate()
                .set(ACCEPTANCE.REASON, DSL.excluded(ACCEPTANCE.REASON))
                .set(ACCEPTANCE.PERSON_ID, DSL.excluded(ACCEPTANCE.PERSON_ID))
                .set(ACCEPTANCE.ACCEPTED_AT, DSL.excluded(ACCEPTANCE.ACCEPTED_AT))
                .execute();
    }

    void look(UUID id, UUID person, Optional<Matter> matter) {
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

    /** What a program gave when it had this reading confirmed, with what came of it. */
    Optional<ConfirmOutcome.Confirmed> confirmedBefore(UUID reading, String key) {
        return sql.select(READING.DOSSIER_ID, READING.AGREEMENT_ID)
                .from(READING)
                .where(
                        READING.SPACE_ID.eq(space()),
                        READING.ID.eq(reading),
                        READING.CONFIRM_KEY.eq(key),
                        READING.AGREEMENT_ID.isNotNull())
                .fetchOptional(row -> new ConfirmOutcome.Confirmed(row.value1(), row.value2(), false));
    }

    /** From now on the parties see what was read and what was said of it. */
    void share(UUID reading, ConfirmOutcome.Confirmed confirmed, @Nullable String key) {
        UUID dossier = confirmed.partnership();
        sql.update(READING)
                .set(READING.DOSSIER_ID, dossier)
                .set(READING.AGREEMENT_ID, confirmed.agreement())
                // One that is confirmed again without a key keeps the answer to the earlier request.
                .set(READING.CONFIRM_KEY, coalesce(val(key), READING.CONFIRM_KEY))
                .where(READING.SPACE_ID.eq(space()), READING.ID.eq(reading))
                .execute();
        sql.update(JUDGEMENT)
                .set(JUDGEMENT.DOSSIER_ID, dossier)
                .where(JUDGEMENT.SPACE_ID.eq(space()), JUDGEMENT.READING_ID.eq(reading), JUDGEMENT.DOSSIER_ID.isNull())
                .execute();
        sql.update(ACCEPTANCE)
                .set(ACCEPTANCE.DOSSIER_ID, dossier)
                .where(
                        ACCEPTANCE.SPACE_ID.eq(space()),
                        ACCEPTANCE.READING_ID.eq(reading),
                        ACCEPTANCE.DOSSIER_ID.isNull())
                .execute();
        sql.update(REVIEWER)
                .set(REVIEWER.DOSSIER_ID, dossier)
                .where(REVIEWER.SPACE_ID.eq(space()), REVIEWER.READING_ID.eq(reading))
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
