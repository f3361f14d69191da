package se.handslag.messages;

import static se.handslag.messages.db.Tables.OUTGOING;
import static se.handslag.messages.db.Tables.WISH;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.kernel.Language;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/** The mail in the space that has been entered: a person's own. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MailRows {

    private final DSLContext sql;

    MailRows(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A mail that is being handed over.
     *
     * @param stopAt the page on which one says that no more is wanted; null where that is not for one to say
     */
    record Taken(
            UUID id, String subject, String body, @Nullable String stopAt, int tries) {}

    MailWish wish() {
        return sql.selectFrom(WISH)
                .where(WISH.SPACE_ID.eq(space()))
                .fetchOptional(
                        row -> new MailWish(row.getWanted(), Language.of(row.getLanguage()), row.getWantedSince()))
                .orElse(MailWish.UNSAID);
    }

    void keep(MailWish wish) {
        sql.insertInto(WISH)
                .set(WISH.SPACE_ID, space())
                .set(WISH.WANTED, wish.wanted())
                .set(WISH.LANGUAGE, wish.language().code())
                .set(WISH.WANTED_SINCE, wish.since())
                .onConflict(WISH.SPACE_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    List<Mailing> latest(int atMost) {
        return sql.select(OUTGOING.DAY, OUTGOING.SUBJECT, OUTGOING.STATE)
                .from(OUTGOING)
                .where(OUTGOING.SPACE_ID.eq(space()))
                .orderBy(OUTGOING.DAY.desc())
                .limit(atMost)
                .fetch(row -> new Mailing(row.value1(), row.value2(), MailState.of(row.value3())));
    }

    /** The last day until today of which a mail was sent, or today where there is one of today, whatever became of it. */
    @Nullable
    LocalDate lastTold(LocalDate today) {
        return sql.select(DSL.max(OUTGOING.DAY))
                .from(OUTGOING)
                .where(
                        OUTGOING.SPACE_ID.eq(space()),
                        OUTGOING.DAY.le(today),
                        OUTGOING.STATE.eq(MailState.SENT.code()).or(OUTGOING.DAY.eq(today)))
                .fetchOne(0, LocalDate.class);
    }

    /** Lays the letter among what is to be sent, unless there is one of that day; answers whether it was laid there. */
    boolean add(Letter letter, LocalDate day, OffsetDateTime now) {
        return sql.insertInto(OUTGOING)
                        .set(OUTGOING.SPACE_ID, space())
                        .set(OUTGOING.ID, Ids.next())
                        .set(OUTGOING.DAY, day)
                        .set(OUTGOING.SUBJECT, letter.subject())
                        .set(OUTGOING.STOP_AT, letter.stopAt().toString())
                        .set(OUTGOING.BODY, letter.text())
                        .set(OUTGOING.STATE, MailState.WAITING.code())
                        .set(OUTGOING.TRIES, 0)
                        .set(OUTGOING.TRY_AFTER, now)
                        .onConflict(OUTGOING.SPACE_ID, OUTGOING.DAY)
                        .doNothing()
                        .execute()
                > 0;
    }

    /** Takes the mail of that day to be handed over, if it waits: of several at once, one gets it. */
    Optional<Taken> take(LocalDate day, OffsetDateTime now) {
        return sql.update(OUTGOING)
                .set(OUTGOING.STATE, MailState.SENDING.code())
                .set(OUTGOING.TRIES, OUTGOING.TRIES.plus(1))
                .where(
                        OUTGOING.SPACE_ID.eq(space()),
                        OUTGOING.DAY.eq(day),
                        OUTGOING.STATE.eq(MailState.WAITING.code()),
                        OUTGOING.TRY_AFTER.le(now))
                .returning()
                .fetchOptional(row -> new Taken(
                        row.getId(),
                        row.getSubject(),
                        row.getBody() == null ? "" : row.getBody(),
                        row.getStopAt(),
                        row.getTries()));
    }

    /** That it has come to its end: its words go. */
    void end(UUID id, MailState how) {
        sql.update(OUTGOING)
                .set(OUTGOING.STATE, how.code())
                .setNull(OUTGOING.BODY)
                .where(OUTGOING.SPACE_ID.eq(space()), OUTGOING.ID.eq(id))
                .execute();
    }

    /** That it was not taken, and is tried again later. */
    void waitAgain(UUID id, OffsetDateTime until) {
        sql.update(OUTGOING)
                .set(OUTGOING.STATE, MailState.WAITING.code())
                .set(OUTGOING.TRY_AFTER, until)
                .where(OUTGOING.SPACE_ID.eq(space()), OUTGOING.ID.eq(id))
                .execute();
    }

    /** Gives up what was not sent on its day, and forgets what is older than that. */
    void tidy(LocalDate today, LocalDate oldest) {
        sql.deleteFrom(OUTGOING)
                .where(OUTGOING.SPACE_ID.eq(space()), OUTGOING.DAY.lt(oldest))
                .execute();
        sql.update(OUTGOING)
                .set(OUTGOING.STATE, MailState.FAILED.code())
                .setNull(OUTGOING.BODY)
                .where(
                        OUTGOING.SPACE_ID.eq(space()),
                        OUTGOING.DAY.lt(today),
                        OUTGOING.STATE.in(MailState.WAITING.code(), MailState.SENDING.code()))
                .execute();
    }

    /** So long until it is tried again that has been tried so often: a quarter of an hour, then twice as long each time, four hours at most. */
    static Duration pauseAfter(int tries) {
        return Duration.ofMinutes(15L << Math.clamp(tries - 1, 0, 4));
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
