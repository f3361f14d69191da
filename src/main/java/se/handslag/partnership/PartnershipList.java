package se.handslag.partnership;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static se.handslag.partnership.db.Tables.LISTED;
import static se.handslag.partnership.db.Tables.NAMES_ALIKE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.partnership.PartnershipListed.ListedParty;
import se.handslag.partnership.db.tables.records.ListedRow;
import se.handslag.platform.ActorScope;
import tools.jackson.databind.json.JsonMapper;

/** Each party's own list of its partnerships, in its own space. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PartnershipList {

    /** "Konpassen" and "Ungdomsringen Kompassen" have 0.7. */
    private static final float ALIKE = 0.45f;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DSLContext sql;
    private final Clock clock;

    PartnershipList(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Writes the partnership into the list of the organisation whose space has been entered, or anew where it stands there. What
     * stands there of a later change is left: two changes may be brought in any order.
     */
    void write(Partnership partnership) {
        ListedRow row = new ListedRow();
        row.setSpaceId(space());
        row.setId(partnership.id());
        row.setHostSpace(partnership.host());
        row.setName(partnership.name());
        row.setDiaryNumber(partnership.diaryNumber());
        row.setParties(json(partnership.parties().stream()
                .map(party -> new ListedParty(party.name(), party.sector(), party.board(), party.space()))
                .toList()));
        row.setMilestones(json(partnership.milestones()));
        row.setFirstDay(partnership.firstDay());
        row.setLastDay(partnership.lastDay());
        row.setWords(wordsOf(partnership));
        row.setRevision(partnership.revision());
        sql.insertInto(LISTED)
                .set(row)
                .onConflict(LISTED.SPACE_ID, LISTED.ID)
                .doUpdate()
                .setAllToExcluded()
                .where(LISTED.REVISION.le(DSL.excluded(LISTED.REVISION)))
                .execute();
    }

    /** Takes the partnership out of the list of the organisation whose space has been entered. */
    void remove(UUID partnership) {
        sql.deleteFrom(LISTED)
                .where(LISTED.SPACE_ID.eq(space()), LISTED.ID.eq(partnership))
                .execute();
    }

    /** Those of that list with these ids, by id. */
    Map<UUID, PartnershipListed> named(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql.selectFrom(LISTED)
                .where(LISTED.SPACE_ID.eq(space()), LISTED.ID.in(ids))
                .fetchMap(LISTED.ID, PartnershipList::listed);
    }

    /** What is called in that list as somebody may have meant who typed this, the likest first. */
    List<String> namesAlike(String typed, int atMost) {
        return sql.selectFrom(NAMES_ALIKE.call(typed, atMost)).fetch().stream()
                .filter(row -> row.get(NAMES_ALIKE.LIKENESS) >= ALIKE)
                .map(row -> row.get(NAMES_ALIKE.NAME))
                .toList();
    }

    /** Those asked for, and how many there are in all. */
    Part<PartnershipListed> find(ListQuery query) {
        Condition asked = LISTED.SPACE_ID.eq(space()).and(holding(query)).and(inCourse(query));
        // Counted beside, not over the rows: then those shown can be taken in the index's order, and no other is
        // fetched.
        Field<Integer> total =
                DSL.field(select(count()).from(LISTED).where(asked)).as("total");
        Result<?> rows = sql.select(
                        LISTED.ID,
                        LISTED.HOST_SPACE,
                        LISTED.NAME,
                        LISTED.DIARY_NUMBER,
                        LISTED.PARTIES,
                        LISTED.MILESTONES,
                        LISTED.FIRST_DAY,
                        LISTED.LAST_DAY,
                        total)
                .from(LISTED)
                .where(asked)
                .orderBy(order(query.sort()))
                .limit(query.atMost())
                .offset(query.from())
                .fetch();
        return new Part<>(
                rows.map(PartnershipList::listed),
                !rows.isEmpty() ? rows.getFirst().get(total) : query.from() == 0 ? 0 : sql.fetchCount(LISTED, asked));
    }

    private Condition holding(ListQuery query) {
        return Stream.of(query.words().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(LISTED.WORDS::contains)
                .reduce(DSL.noCondition(), Condition::and);
    }

    private Condition inCourse(ListQuery query) {
        LocalDate today = LocalDate.now(clock);
        ListQuery.Course course = query.course();
        if (course == null) {
            return DSL.noCondition();
        }
        return switch (course) {
            case COMING -> LISTED.FIRST_DAY.gt(today);
            case ENDED -> LISTED.LAST_DAY.lt(today);
            case RUNNING ->
                DSL.coalesce(LISTED.FIRST_DAY, today)
                        .le(today)
                        .and(DSL.coalesce(LISTED.LAST_DAY, today).ge(today));
        };
    }

    private List<SortField<?>> order(ListQuery.Sort sort) {
        List<SortField<?>> order = new ArrayList<>();
        switch (sort) {
            case NAME -> order.add(LISTED.NAME.asc());
            case FIRST_DAY -> order.add(LISTED.FIRST_DAY.desc().nullsLast());
            case LAST_DAY -> {
                // What has no last day has not ended.
                order.add(DSL.coalesce(DSL.field(LISTED.LAST_DAY.lt(LocalDate.now(clock))), false)
                        .asc());
                order.add(LISTED.LAST_DAY.asc().nullsLast());
            }
        }
        order.add(LISTED.ID.asc());
        return order;
    }

    private static PartnershipListed listed(Record row) {
        return new PartnershipListed(
                row.get(LISTED.ID),
                row.get(LISTED.HOST_SPACE),
                row.get(LISTED.NAME),
                row.get(LISTED.DIARY_NUMBER),
                List.of(JSON.readValue(row.get(LISTED.PARTIES).data(), ListedParty[].class)),
                List.of(JSON.readValue(row.get(LISTED.MILESTONES).data(), Milestone[].class)),
                row.get(LISTED.FIRST_DAY),
                row.get(LISTED.LAST_DAY));
    }

    private static String wordsOf(Partnership partnership) {
        return Stream.of(
                        Stream.of(partnership.name()),
                        Stream.ofNullable(partnership.diaryNumber()),
                        partnership.participants().stream().map(Participant::name),
                        partnership.parties().stream()
                                .map(Participant.Party::board)
                                .filter(Objects::nonNull))
                .flatMap(words -> words)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private static JSONB json(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
