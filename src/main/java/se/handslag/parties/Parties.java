package se.handslag.parties;

import static se.handslag.parties.db.Routines.coreOf;
import static se.handslag.parties.db.Routines.likeness;
import static se.handslag.parties.db.Tables.BODY;
import static se.handslag.parties.db.Tables.ORGANISATION;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.kernel.OrganisationNumber;
import se.handslag.parties.db.tables.records.OrganisationRow;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Ids;

/** The organisations in the register of the space that has been entered. */
@Service
@Transactional
public class Parties {

    private static final int MOST_LIKELY = 5;

    /** Names less alike than this are not offered: "Vallby" and "Vallda" have 0.4. */
    private static final float ALIKE = 0.5f;

    private final DSLContext sql;

    Parties(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Registers the organisation, or finds it. One number is one organisation, and what it was first called stands. Where the number
     * or the one in the register is missing, the same name but for case and the number of blanks is the same organisation, and a
     * number that was missing is filled in. A name without a number that several have with different ones is one more: nobody can
     * tell which is meant.
     *
     * @return the id of the organisation
     * @throws IllegalArgumentException when the name is blank
     */
    public UUID register(Sector sector, String name, @Nullable OrganisationNumber number) {
        Name called = new Name(name);
        return number == null
                ? withName(called).orElseGet(() -> add(sector, called))
                : withNumber(number).or(() -> numbered(called, number)).orElseGet(() -> add(sector, called, number));
    }

    /** The organisation with that id, if it is in the entered space. */
    @Transactional(readOnly = true)
    public Optional<Organisation> find(UUID id) {
        return sql.selectFrom(ORGANISATION)
                .where(ORGANISATION.SPACE_ID.eq(space()), ORGANISATION.ID.eq(id))
                .fetchOptional()
                .map(row -> organisation(row, bodiesOf(List.of(id))));
    }

    /** The numbers of those of these organisations that are in the entered space and have one. */
    @Transactional(readOnly = true)
    public List<OrganisationNumber> numbersOf(Collection<UUID> organisations) {
        return sql
                .select(ORGANISATION.ORGANISATION_NUMBER)
                .from(ORGANISATION)
                .where(ORGANISATION.SPACE_ID.eq(space()), ORGANISATION.ID.in(organisations))
                .fetch(ORGANISATION.ORGANISATION_NUMBER)
                .stream()
                .flatMap(digits -> Stream.ofNullable(digits).flatMap(each -> OrganisationNumber.parse(each).stream()))
                .toList();
    }

    /**
     * The organisations in the register that may be the one of that name and number, the likeliest first, at most five. One of a
     * similar name that is known to have another number is not among them; one of the very same name is, since a number may be
     * miswritten.
     */
    @Transactional(readOnly = true)
    public List<Likely> likely(String name, @Nullable OrganisationNumber number) {
        Name called = new Name(name);
        Field<Float> alike = likeness(
                ORGANISATION.CORE, ORGANISATION.NAME, coreOf(DSL.val(called.shown())), DSL.val(called.shown()));
        Condition sameNumber =
                number == null ? DSL.falseCondition() : ORGANISATION.ORGANISATION_NUMBER.eq(number.digits());
        Condition sameName = ORGANISATION.NAME_KEY.eq(called.key());
        Condition similar =
                alike.ge(ALIKE).and(number == null ? DSL.trueCondition() : ORGANISATION.ORGANISATION_NUMBER.isNull());
        Field<Integer> why = DSL.when(sameNumber, Likely.Why.SAME_NUMBER.ordinal())
                .when(sameName, Likely.Why.SAME_NAME.ordinal())
                .else_(Likely.Why.SIMILAR_NAME.ordinal());
        var found = sql.select(ORGANISATION, alike, why)
                .from(ORGANISATION)
                .where(
                        ORGANISATION.SPACE_ID.eq(space()),
                        sameNumber.or(sameName).or(similar))
                .orderBy(why, alike.desc(), ORGANISATION.NAME_KEY, ORGANISATION.ID)
                .limit(MOST_LIKELY)
                .fetch();
        Map<UUID, List<Body>> bodies = bodiesOf(found.map(row -> row.value1().getId()));
        return found.map(
                row -> new Likely(organisation(row.value1(), bodies), Likely.Why.values()[row.value3()], row.value2()));
    }

    /**
     * The board of that name in the public organisation, registered if it was not.
     *
     * @return the id of the board
     */
    public UUID boardOf(UUID organisation, String name) {
        return body(organisation, Body.Kind.BOARD, new Name(name));
    }

    /**
     * The administration of that name in the public organisation, registered if it was not.
     *
     * @return the id of the administration
     */
    public UUID administrationOf(UUID organisation, String name) {
        return body(organisation, Body.Kind.ADMINISTRATION, new Name(name));
    }

    private Optional<UUID> withNumber(OrganisationNumber number) {
        return sql.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.SPACE_ID.eq(space()), ORGANISATION.ORGANISATION_NUMBER.eq(number.digits()))
                .fetchOptional(ORGANISATION.ID);
    }

    /** The one of that name without a number, else the only one that has one. */
    private Optional<UUID> withName(Name name) {
        var found = sql.select(ORGANISATION.ID, ORGANISATION.ORGANISATION_NUMBER)
                .from(ORGANISATION)
                .where(ORGANISATION.SPACE_ID.eq(space()), ORGANISATION.NAME_KEY.eq(name.key()))
                .orderBy(ORGANISATION.ORGANISATION_NUMBER.asc().nullsFirst())
                .limit(2)
                .fetch();
        boolean told = found.size() == 1 || !found.isEmpty() && found.getFirst().value2() == null;
        return told ? Optional.of(found.getFirst()).map(Record2::value1) : Optional.empty();
    }

    /** The one of that name without a number, now with this one. */
    private Optional<UUID> numbered(Name name, OrganisationNumber number) {
        try {
            // By itself within the transaction, so that a refusal undoes no more than this.
            return sql.transactionResult(alone -> alone.dsl()
                    .update(ORGANISATION)
                    .set(ORGANISATION.ORGANISATION_NUMBER, number.digits())
                    .where(
                            ORGANISATION.SPACE_ID.eq(space()),
                            ORGANISATION.NAME_KEY.eq(name.key()),
                            ORGANISATION.ORGANISATION_NUMBER.isNull())
                    .returning(ORGANISATION.ID)
                    .fetchOptional(ORGANISATION.ID));
        } catch (DuplicateKeyException e) {
            // Meanwhile another has registered the number under another name.
            return withNumber(number);
        }
    }

    private UUID add(Sector sector, Name name, OrganisationNumber number) {
        UUID id = Ids.next();
        int added = sql.insertInto(ORGANISATION)
                .set(ORGANISATION.SPACE_ID, space())
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.SECTOR, sector.code())
                .set(ORGANISATION.NAME, name.shown())
                .set(ORGANISATION.NAME_KEY, name.key())
                .set(ORGANISATION.CORE, coreOf(DSL.val(name.shown())))
                .set(ORGANISATION.ORGANISATION_NUMBER, number.digits())
                .onConflict(ORGANISATION.SPACE_ID, ORGANISATION.ORGANISATION_NUMBER)
                .doNothing()
                .execute();
        return added == 0 ? withNumber(number).orElseThrow() : id;
    }

    private UUID add(Sector sector, Name name) {
        UUID id = Ids.next();
        int added = sql.insertInto(ORGANISATION)
                .set(ORGANISATION.SPACE_ID, space())
                .set(ORGANISATION.ID, id)
                .set(ORGANISATION.SECTOR, sector.code())
                .set(ORGANISATION.NAME, name.shown())
                .set(ORGANISATION.NAME_KEY, name.key())
                .set(ORGANISATION.CORE, coreOf(DSL.val(name.shown())))
                .onConflict(ORGANISATION.SPACE_ID, ORGANISATION.NAME_KEY)
                .where(ORGANISATION.ORGANISATION_NUMBER.isNull())
                .doNothing()
                .execute();
        return added == 0 ? withName(name).orElseThrow() : id;
    }

    private UUID body(UUID organisation, Body.Kind kind, Name name) {
        UUID id = Ids.next();
        int added = sql.insertInto(BODY)
                .set(BODY.SPACE_ID, space())
                .set(BODY.ID, id)
                .set(BODY.ORGANISATION_ID, organisation)
                .set(BODY.KIND, kind.code())
                .set(BODY.NAME, name.shown())
                .set(BODY.NAME_KEY, name.key())
                .onConflict(BODY.SPACE_ID, BODY.ORGANISATION_ID, BODY.KIND, BODY.NAME_KEY)
                .doNothing()
                .execute();
        return added > 0
                ? id
                : sql.select(BODY.ID)
                        .from(BODY)
                        .where(
                                BODY.SPACE_ID.eq(space()),
                                BODY.ORGANISATION_ID.eq(organisation),
                                BODY.KIND.eq(kind.code()),
                                BODY.NAME_KEY.eq(name.key()))
                        .fetchSingle(BODY.ID);
    }

    private Map<UUID, List<Body>> bodiesOf(Collection<UUID> organisations) {
        return sql.selectFrom(BODY)
                .where(BODY.SPACE_ID.eq(space()), BODY.ORGANISATION_ID.in(organisations))
                .orderBy(BODY.KIND.desc(), BODY.NAME_KEY)
                .fetchGroups(
                        BODY.ORGANISATION_ID, row -> new Body(row.getId(), Body.Kind.of(row.getKind()), row.getName()));
    }

    private static Organisation organisation(OrganisationRow row, Map<UUID, List<Body>> bodies) {
        return new Organisation(
                row.getId(),
                Sector.of(row.getSector()),
                row.getName(),
                Optional.ofNullable(row.getOrganisationNumber()).flatMap(OrganisationNumber::parse),
                bodies.getOrDefault(row.getId(), List.of()));
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
