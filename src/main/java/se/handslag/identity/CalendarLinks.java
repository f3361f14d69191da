package se.handslag.identity;

import static se.handslag.identity.db.Tables.CALENDAR_LINK;
import static se.handslag.identity.db.Tables.CALENDAR_OF;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;
import se.handslag.platform.Transactions;

/**
 * The secret addresses by which people let their calendars ask for days. They lie in the person's own space, so that nobody else sees
 * that there are any, and so each method enters it in a transaction of its own.
 */
@Service
public class CalendarLinks {

    /** A person has a telephone and a computer, perhaps two; so many let nobody fill the table. */
    static final int MOST = 20;

    private final DSLContext sql;
    private final Transactions transactions;
    private final Clock clock;
    private final Mandates mandates;

    CalendarLinks(DSLContext sql, Transactions transactions, Clock clock, Mandates mandates) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.mandates = mandates;
    }

    /**
     * Whom an address speaks for.
     *
     * @param partnership the one that it tells of; empty for all of the organisation's
     */
    public record Asking(SignedIn who, Optional<UUID> partnership) {}

    /**
     * A new address for whoever acts, for the organisation they act for.
     *
     * @param partnership the one that it is to tell of; null for all of the organisation's
     * @return its secret, which is shown once and never again; empty when the person has as many as anybody may
     * @throws IllegalStateException when a transaction is running already
     */
    public Optional<String> make(@Nullable UUID partnership) {
        Actor actor = ActorScope.required();
        return own(actor, () -> {
            int before = sql.fetchCount(CALENDAR_LINK, CALENDAR_LINK.SPACE_ID.eq(actor.person()));
            if (before >= MOST) {
                return Optional.empty();
            }
            Token secret = Token.draw();
            sql.insertInto(CALENDAR_LINK)
                    .set(CALENDAR_LINK.SPACE_ID, actor.person())
                    .set(CALENDAR_LINK.ID, Ids.next())
                    .set(CALENDAR_LINK.DIGEST, secret.digest())
                    .set(CALENDAR_LINK.ORGANISATION_ID, actor.organisation())
                    .set(CALENDAR_LINK.PARTNERSHIP_ID, partnership)
                    .set(CALENDAR_LINK.MADE_ON, LocalDate.now(clock))
                    .execute();
            return Optional.of(secret.written());
        });
    }

    /** Those of whoever acts, for the organisation they act for, the latest first. */
    public List<CalendarLink> mine() {
        Actor actor = ActorScope.required();
        return own(
                actor,
                () -> sql.selectFrom(CALENDAR_LINK)
                        .where(
                                CALENDAR_LINK.SPACE_ID.eq(actor.person()),
                                CALENDAR_LINK.ORGANISATION_ID.eq(actor.organisation()))
                        .orderBy(CALENDAR_LINK.ID.desc())
                        .fetch(row -> new CalendarLink(row.getId(), row.getPartnershipId(), row.getMadeOn())));
    }

    /** Ends one of them: whoever asks by it finds nothing from now on. Answers whether there was such a one. */
    public boolean end(UUID id) {
        Actor actor = ActorScope.required();
        return own(
                actor,
                () -> sql.deleteFrom(CALENDAR_LINK)
                                .where(CALENDAR_LINK.SPACE_ID.eq(actor.person()), CALENDAR_LINK.ID.eq(id))
                                .execute()
                        > 0);
    }

    /** Whom the address with that secret speaks for today. */
    public Optional<Asking> asking(String secret) {
        return Token.parse(secret)
                .flatMap(token -> transactions.asIs(() -> {
                    var rows = sql.selectFrom(CALENDAR_OF.call(token.digest(), LocalDate.now(clock)))
                            .fetch();
                    return mandates.together(rows).stream()
                            .findFirst()
                            .map(who -> new Asking(
                                    who, Optional.ofNullable(rows.getFirst().get(CALENDAR_OF.TOLD_PARTNERSHIP_ID))));
                }));
    }

    private <T> T own(Actor actor, Supplier<T> work) {
        UUID person = actor.person();
        if (person == null) {
            throw new IllegalStateException("Only people have calendars");
        }
        return transactions.as(Actor.atHome(person, person), work);
    }
}
