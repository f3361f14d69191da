package se.handslag.parties;

import static se.handslag.parties.db.Tables.CONTACT_FUNCTION;
import static se.handslag.parties.db.Tables.FUNCTION_HOLDER;
import static se.handslag.parties.db.Tables.SIGNATORY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.kernel.DatePeriod;
import se.handslag.parties.db.tables.records.FunctionHolderRow;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/**
 * Who signs for the organisations in the register of the entered space, and whom to turn to there. Those of a dossier are seen by its
 * parties too.
 */
@Service
@Transactional
public class Representatives {

    private final DSLContext sql;
    private final Clock clock;

    Representatives(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Keeps who signs for the organisation, from today until further notice. The same name and title in the same dossier is the same
     * signatory.
     *
     * @param title blank where nobody has told one
     * @param dossier the partnership it is about; null when it is about all of them
     * @return the id of the signatory
     */
    public UUID nameSignatory(UUID organisation, String name, String title, @Nullable UUID dossier) {
        String called = new Name(name).shown();
        String entitled = title.isBlank() ? "" : new Name(title).shown();
        UUID id = Ids.next();
        int added = sql.insertInto(SIGNATORY)
                .set(SIGNATORY.SPACE_ID, space())
                .set(SIGNATORY.ID, id)
                .set(SIGNATORY.DOSSIER_ID, dossier)
                .set(SIGNATORY.ORGANISATION_ID, organisation)
                .set(SIGNATORY.NAME, called)
                .set(SIGNATORY.TITLE, entitled)
                .set(SIGNATORY.FROM_DAY, LocalDate.now(clock))
                .onConflict(
                        SIGNATORY.SPACE_ID,
                        SIGNATORY.ORGANISATION_ID,
                        SIGNATORY.DOSSIER_ID,
                        SIGNATORY.NAME,
                        SIGNATORY.TITLE)
                .doNothing()
                .execute();
        return added > 0
                ? id
                : sql.select(SIGNATORY.ID)
                        .from(SIGNATORY)
                        .where(
                                SIGNATORY.SPACE_ID.eq(space()),
                                SIGNATORY.ORGANISATION_ID.eq(organisation),
                                SIGNATORY.DOSSIER_ID.isNotDistinctFrom(dossier),
                                SIGNATORY.NAME.eq(called),
                                SIGNATORY.TITLE.eq(entitled))
                        .fetchSingle(SIGNATORY.ID);
    }

    /**
     * Keeps who holds a function from that day, the day included. Whoever held it before does so until the day before; where somebody
     * later is known already, the new holder does so until the day before that. Who was named from the very same day is corrected.
     *
     * @param function what an agreement calls it
     * @param dossier the partnership it is about; null when it is about all of them
     * @return the id of the function
     */
    public UUID nameContact(
            UUID organisation, String function, Contact.Person holder, @Nullable UUID dossier, LocalDate from) {
        UUID contact = contact(organisation, new Name(function), dossier);
        Condition ofContact = FUNCTION_HOLDER.SPACE_ID.eq(space()).and(FUNCTION_HOLDER.CONTACT_FUNCTION_ID.eq(contact));
        endThoseBefore(from, ofContact);
        sql.insertInto(FUNCTION_HOLDER)
                .set(FUNCTION_HOLDER.SPACE_ID, space())
                .set(FUNCTION_HOLDER.ID, Ids.next())
                .set(FUNCTION_HOLDER.DOSSIER_ID, dossier)
                .set(FUNCTION_HOLDER.CONTACT_FUNCTION_ID, contact)
                .set(FUNCTION_HOLDER.NAME, new Name(holder.name()).shown())
                .set(FUNCTION_HOLDER.MAIL, holder.mail().orElse(null))
                .set(FUNCTION_HOLDER.PHONE, holder.phone().orElse(null))
                .set(FUNCTION_HOLDER.FROM_DAY, from)
                .set(FUNCTION_HOLDER.UNTIL_DAY, dayBeforeNext(from, ofContact).orElse(null))
                .onConflict(FUNCTION_HOLDER.SPACE_ID, FUNCTION_HOLDER.CONTACT_FUNCTION_ID, FUNCTION_HOLDER.FROM_DAY)
                .doUpdate()
                .set(FUNCTION_HOLDER.NAME, DSL.excluded(FUNCTION_HOLDER.NAME))
                .set(FUNCTION_HOLDER.MAIL, ofTheSamePerson(FUNCTION_HOLDER.MAIL))
                .set(FUNCTION_HOLDER.PHONE, ofTheSamePerson(FUNCTION_HOLDER.PHONE))
                .execute();
        return contact;
    }

    /** What is known of a person stays when an agreement names the same one again without it. */
    private static Field<String> ofTheSamePerson(Field<String> known) {
        return DSL.when(
                        FUNCTION_HOLDER.NAME.eq(DSL.excluded(FUNCTION_HOLDER.NAME)),
                        DSL.coalesce(DSL.excluded(known), known))
                .otherwise(DSL.excluded(known));
    }

    /** Who signs in that dossier, by name. */
    @Transactional(readOnly = true)
    public List<Signatory> signatoriesIn(UUID dossier) {
        return signatories(SIGNATORY.DOSSIER_ID.eq(dossier));
    }

    /** Who signs for that organisation, in general and in each dossier, by name; a guest sees those of the open dossier. */
    @Transactional(readOnly = true)
    public List<Signatory> signatoriesOf(UUID organisation) {
        return signatories(SIGNATORY.ORGANISATION_ID.eq(organisation));
    }

    /** Whom to turn to in that dossier, by function. */
    @Transactional(readOnly = true)
    public List<Contact> contactsIn(UUID dossier) {
        return contacts(CONTACT_FUNCTION.DOSSIER_ID.eq(dossier));
    }

    /** Whom to turn to in that organisation, in general and in each dossier, by function; a guest sees those of the open dossier. */
    @Transactional(readOnly = true)
    public List<Contact> contactsOf(UUID organisation) {
        return contacts(CONTACT_FUNCTION.ORGANISATION_ID.eq(organisation));
    }

    /** The function's id. Its row is held until the transaction ends: of two who name its holder, one waits for the other. */
    private UUID contact(UUID organisation, Name function, @Nullable UUID dossier) {
        return sql.insertInto(CONTACT_FUNCTION)
                .set(CONTACT_FUNCTION.SPACE_ID, space())
                .set(CONTACT_FUNCTION.ID, Ids.next())
                .set(CONTACT_FUNCTION.DOSSIER_ID, dossier)
                .set(CONTACT_FUNCTION.ORGANISATION_ID, organisation)
                .set(CONTACT_FUNCTION.FUNCTION, function.shown())
                .set(CONTACT_FUNCTION.FUNCTION_KEY, function.key())
                .onConflict(
                        CONTACT_FUNCTION.SPACE_ID,
                        CONTACT_FUNCTION.ORGANISATION_ID,
                        CONTACT_FUNCTION.DOSSIER_ID,
                        CONTACT_FUNCTION.FUNCTION_KEY)
                // Writes what is there already: nothing else both takes hold of the row and answers with it.
                .doUpdate()
                .set(CONTACT_FUNCTION.FUNCTION_KEY, function.key())
                .returning(CONTACT_FUNCTION.ID)
                .fetchSingle(CONTACT_FUNCTION.ID);
    }

    private void endThoseBefore(LocalDate from, Condition ofContact) {
        sql.update(FUNCTION_HOLDER)
                .set(FUNCTION_HOLDER.UNTIL_DAY, from.minusDays(1))
                .where(
                        ofContact,
                        FUNCTION_HOLDER.FROM_DAY.lt(from),
                        FUNCTION_HOLDER.UNTIL_DAY.isNull().or(FUNCTION_HOLDER.UNTIL_DAY.ge(from)))
                .execute();
    }

    private Optional<LocalDate> dayBeforeNext(LocalDate from, Condition ofContact) {
        return sql.select(FUNCTION_HOLDER.FROM_DAY)
                .from(FUNCTION_HOLDER)
                .where(ofContact, FUNCTION_HOLDER.FROM_DAY.gt(from))
                .orderBy(FUNCTION_HOLDER.FROM_DAY)
                .limit(1)
                .fetchOptional(FUNCTION_HOLDER.FROM_DAY)
                .map(day -> day.minusDays(1));
    }

    private List<Signatory> signatories(Condition which) {
        return sql.selectFrom(SIGNATORY)
                .where(SIGNATORY.SPACE_ID.eq(space()), which)
                .orderBy(SIGNATORY.NAME, SIGNATORY.ID)
                .fetch(row -> new Signatory(
                        row.getId(),
                        row.getOrganisationId(),
                        row.getName(),
                        row.getTitle(),
                        Optional.ofNullable(row.getDossierId()),
                        period(row.getFromDay(), row.getUntilDay())));
    }

    private List<Contact> contacts(Condition which) {
        var functions = sql.selectFrom(CONTACT_FUNCTION)
                .where(CONTACT_FUNCTION.SPACE_ID.eq(space()), which)
                .orderBy(CONTACT_FUNCTION.FUNCTION_KEY, CONTACT_FUNCTION.ID)
                .fetch();
        Map<UUID, List<Contact.Holder>> holders = sql.selectFrom(FUNCTION_HOLDER)
                .where(
                        FUNCTION_HOLDER.SPACE_ID.eq(space()),
                        FUNCTION_HOLDER.CONTACT_FUNCTION_ID.in(functions.getValues(CONTACT_FUNCTION.ID)))
                .orderBy(FUNCTION_HOLDER.FROM_DAY.desc())
                .fetchGroups(FUNCTION_HOLDER.CONTACT_FUNCTION_ID, Representatives::holder);
        return functions.map(row -> new Contact(
                row.getId(),
                row.getOrganisationId(),
                row.getFunction(),
                Optional.ofNullable(row.getDossierId()),
                holders.getOrDefault(row.getId(), List.of())));
    }

    private static Contact.Holder holder(FunctionHolderRow row) {
        return new Contact.Holder(
                new Contact.Person(
                        row.getName(), Optional.ofNullable(row.getMail()), Optional.ofNullable(row.getPhone())),
                period(row.getFromDay(), row.getUntilDay()));
    }

    private static DatePeriod period(LocalDate first, @Nullable LocalDate last) {
        return DatePeriod.fromTo(first, last);
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
