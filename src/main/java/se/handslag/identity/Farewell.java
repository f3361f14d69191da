package se.handslag.identity;

import static se.handslag.identity.db.Routines.releaseAddress;
import static se.handslag.identity.db.Tables.CALENDAR_LINK;
import static se.handslag.identity.db.Tables.DEVICE;
import static se.handslag.identity.db.Tables.INVITATION;
import static se.handslag.identity.db.Tables.MANDATE;
import static se.handslag.identity.db.Tables.PASSKEY;
import static se.handslag.identity.db.Tables.PASSWORD;
import static se.handslag.identity.db.Tables.PERSON;
import static se.handslag.identity.db.Tables.RESET_LINK;
import static se.handslag.identity.db.Tables.TOKEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import se.handslag.identity.db.tables.records.PersonRow;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Forgotten;
import se.handslag.platform.Purgeable;
import se.handslag.platform.Purges;
import se.handslag.platform.Transactions;

/**
 * Lets a person go: the mandates, by which nobody is let in any more, the name, the address, and every key to the door. The id stays where
 * the trail says who did what; it is nobody's any more.
 */
@Service
public class Farewell implements Purgeable {

    private final DSLContext sql;
    private final Transactions transactions;
    private final Purges purges;

    Farewell(DSLContext sql, Transactions transactions, Purges purges) {
        this.sql = sql;
        this.transactions = transactions;
        this.purges = purges;
    }

    /**
     * Forgets the person, in this module and in every other; empty when nobody of that id is known.
     *
     * @throws IllegalStateException when a transaction is running already
     */
    public Optional<Purges.Purged> to(UUID person) {
        Optional<Forgotten> known = transactions.in(person, () -> known(person));
        return known.map(purges::forget);
    }

    private Optional<Forgotten> known(UUID person) {
        return sql.selectFrom(PERSON).where(PERSON.SPACE_ID.eq(person)).fetchOptional(Farewell::forgotten);
    }

    private static Forgotten forgotten(PersonRow row) {
        return new Forgotten(row.getSpaceId(), row.getName(), row.getAddress());
    }

    @Override
    public List<Held> forget(Forgotten person) {
        List<Held> gone = heldOf(person);
        UUID space = ActorScope.required().space();
        sql.deleteFrom(MANDATE).where(mandatesOf(person)).execute();
        sql.deleteFrom(INVITATION).where(invitationsOf(person)).execute();
        if (space.equals(person.id())) {
            sql.deleteFrom(CALENDAR_LINK)
                    .where(CALENDAR_LINK.SPACE_ID.eq(space))
                    .execute();
            sql.deleteFrom(TOKEN).where(TOKEN.SPACE_ID.eq(space)).execute();
            waysIn().forEach(way ->
                    sql.deleteFrom(way).where(spaceOf(way).eq(space)).execute());
            releaseAddress(sql.configuration());
            sql.deleteFrom(PERSON).where(PERSON.SPACE_ID.eq(space)).execute();
        }
        return gone;
    }

    @Override
    public List<Held> heldOf(Forgotten person) {
        UUID space = ActorScope.required().space();
        List<Held> held = new ArrayList<>(held(MANDATE, MANDATE.ID, mandatesOf(person)));
        held.addAll(held(INVITATION, INVITATION.ID, invitationsOf(person)));
        if (space.equals(person.id())) {
            held.addAll(held(PERSON, PERSON.SPACE_ID, PERSON.SPACE_ID.eq(space)));
            held.addAll(held(TOKEN, TOKEN.ID, TOKEN.SPACE_ID.eq(space)));
            held.addAll(held(PASSWORD, PASSWORD.SPACE_ID, PASSWORD.SPACE_ID.eq(space)));
            held.addAll(held(PASSKEY, PASSKEY.ID, PASSKEY.SPACE_ID.eq(space)));
            held.addAll(held(DEVICE, DEVICE.ID, DEVICE.SPACE_ID.eq(space)));
            held.addAll(held(RESET_LINK, RESET_LINK.ID, RESET_LINK.SPACE_ID.eq(space)));
            held.addAll(held(CALENDAR_LINK, CALENDAR_LINK.ID, CALENDAR_LINK.SPACE_ID.eq(space)));
        }
        return held;
    }

    private List<Held> held(Table<?> table, Field<UUID> id, Condition which) {
        return sql.select(id).from(table).where(which).fetch(row -> Held.in(table, row.value1()));
    }

    private static List<Table<?>> waysIn() {
        return List.of(PASSWORD, PASSKEY, DEVICE, RESET_LINK);
    }

    private static Field<UUID> spaceOf(Table<?> table) {
        return Objects.requireNonNull(table.field(PASSWORD.SPACE_ID));
    }

    /** Those that the person has made, taken or was sent. */
    private static Condition invitationsOf(Forgotten person) {
        return INVITATION
                .SPACE_ID
                .eq(ActorScope.required().space())
                .and(INVITATION
                        .INVITED_BY
                        .eq(person.id())
                        .or(INVITATION.TAKER.eq(person.id()))
                        .or(DSL.lower(INVITATION.ADDRESS).eq(person.mail().toLowerCase(Locale.ROOT))));
    }

    private static Condition mandatesOf(Forgotten person) {
        return MANDATE.SPACE_ID.eq(ActorScope.required().space()).and(MANDATE.PERSON_ID.eq(person.id()));
    }
}
