package se.handslag.identity;

import static se.handslag.identity.db.Routines.holdsOn;
import static se.handslag.identity.db.Tables.MANDATE;
import static se.handslag.identity.db.Tables.PERSON;
import static se.handslag.identity.db.Tables.SPACE;
import static se.handslag.identity.db.Tables.TOKEN;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/** Makes spaces, people and mandates. Each method runs in the space it writes to: bind its actor first. */
@Service
@Transactional
public class People {

    private final DSLContext sql;
    private final Clock clock;

    People(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Makes the space that the actor has entered. */
    public void found(Space space) {
        sql.insertInto(SPACE)
                .set(SPACE.SPACE_ID, space.id())
                .set(SPACE.KIND, space.kind().code())
                .set(SPACE.NAME, space.name())
                .set(SPACE.BODY, space.body())
                .set(SPACE.DEMO, space.demo())
                .execute();
    }

    /** Whether the space that the actor has entered has been made. */
    @Transactional(readOnly = true)
    public boolean isFounded() {
        return sql.fetchExists(SPACE, SPACE.SPACE_ID.eq(entered()));
    }

    /** Whether it is known who the person is whose space has been entered. */
    @Transactional(readOnly = true)
    public boolean isWelcomed() {
        return sql.fetchExists(PERSON, PERSON.SPACE_ID.eq(entered()));
    }

    /**
     * Keeps who the person is, in the person's own space.
     *
     * @param address where the person gets mail
     */
    public void welcome(UUID person, String name, String address) {
        sql.insertInto(PERSON)
                .set(PERSON.SPACE_ID, person)
                .set(PERSON.NAME, name)
                .set(PERSON.ADDRESS, address)
                .execute();
    }

    /** What the person is called whose space has been entered; empty where nobody has told. */
    @Transactional(readOnly = true)
    public Optional<String> name() {
        return sql.select(PERSON.NAME)
                .from(PERSON)
                .where(PERSON.SPACE_ID.eq(entered()))
                .fetchOptional(PERSON.NAME);
    }

    /** Where the person gets mail whose space has been entered; empty where nobody has told. */
    @Transactional(readOnly = true)
    public Optional<String> address() {
        return sql.select(PERSON.ADDRESS)
                .from(PERSON)
                .where(PERSON.SPACE_ID.eq(entered()))
                .fetchOptional(PERSON.ADDRESS);
    }

    /** Lets the person act for the organisation whose space has been entered, from that day until further notice. */
    public void entrust(UUID person, String name, Role role, LocalDate from) {
        entrust(person, name, role, from, null);
    }

    /**
     * Lets the person act for the organisation whose space has been entered; a second time from the same day it changes nothing.
     *
     * @param from the first day
     * @param until the last day; null until further notice
     */
    public void entrust(UUID person, String name, Role role, LocalDate from, @Nullable LocalDate until) {
        sql.insertInto(MANDATE)
                .set(MANDATE.SPACE_ID, entered())
                .set(MANDATE.ID, Ids.next())
                .set(MANDATE.PERSON_ID, person)
                .set(MANDATE.PERSON_NAME, name)
                .set(MANDATE.ROLE, role.code())
                .set(MANDATE.FROM_DAY, from)
                .set(MANDATE.UNTIL_DAY, until)
                .onConflict(MANDATE.SPACE_ID, MANDATE.PERSON_ID, MANDATE.ROLE, MANDATE.FROM_DAY)
                .doNothing()
                .execute();
    }

    /**
     * Lets somebody who belongs to no party see one partnership, for the organisation whose space has been entered.
     *
     * @param from the first day
     * @param until the last day
     * @param silentSince on which day they promised in writing to be silent of what they get to know
     */
    public void letIn(
            UUID person, String name, Seat.OneDossier only, LocalDate from, LocalDate until, LocalDate silentSince) {
        sql.insertInto(MANDATE)
                .set(MANDATE.SPACE_ID, entered())
                .set(MANDATE.ID, Ids.next())
                .set(MANDATE.PERSON_ID, person)
                .set(MANDATE.PERSON_NAME, name)
                .set(MANDATE.ROLE, Role.INDEPENDENT.code())
                .set(MANDATE.FROM_DAY, from)
                .set(MANDATE.UNTIL_DAY, until)
                .set(MANDATE.SILENT_SINCE, silentSince)
                .set(MANDATE.HOST_ID, only.host())
                .set(MANDATE.PARTNERSHIP_ID, only.dossier())
                .execute();
    }

    /** Those who act today for the organisation whose space has been entered, by name. */
    @Transactional(readOnly = true)
    public List<Colleague> colleagues() {
        return sql.selectFrom(MANDATE)
                .where(
                        MANDATE.SPACE_ID.eq(entered()),
                        DSL.condition(holdsOn(MANDATE.FROM_DAY, MANDATE.UNTIL_DAY, DSL.val(LocalDate.now(clock)))))
                .orderBy(MANDATE.PERSON_NAME, MANDATE.ROLE)
                .fetch(row -> new Colleague(
                        row.getPersonId(), row.getPersonName(), Role.of(row.getRole()), row.getFromDay()));
    }

    /** A new token for the person whose space has been entered, to act for that organisation until that day, the day included. */
    Token issueToken(UUID organisation, LocalDate lastDay) {
        Token token = Token.draw();
        sql.insertInto(TOKEN)
                .set(TOKEN.SPACE_ID, entered())
                .set(TOKEN.ID, Ids.next())
                .set(TOKEN.DIGEST, token.digest())
                .set(TOKEN.ORGANISATION_ID, organisation)
                .set(TOKEN.LAST_DAY, lastDay)
                .execute();
        return token;
    }

    private static UUID entered() {
        return ActorScope.required().space();
    }
}
