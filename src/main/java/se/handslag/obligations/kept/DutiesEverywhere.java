package se.handslag.obligations.kept;

import static se.handslag.obligations.db.Tables.GUEST_DUTY;
import static se.handslag.obligations.db.Tables.OBLIGATION;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.obligations.Deadlines;
import se.handslag.platform.ActorScope;

/**
 * What is owed in all the partnerships of the organisation whose space has been entered, wherever their dossiers lie. Of those that lie
 * in others' spaces it tells what has been brought here, which may be a moment behind.
 */
@Service
@Transactional(readOnly = true)
public class DutiesEverywhere {

    private final DSLContext sql;

    DutiesEverywhere(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What is open and due no later than that day, by day. What was due before today is among it, but not what was due before count was kept of it.
     *
     * @param atMost how many, 1 or more
     */
    public List<DutyOf> until(LocalDate last, LocalDate today, int atMost) {
        return everywhere(
                such -> List.of(
                        such.standing().eq(Standing.OPEN.code()),
                        such.dueOn().le(last),
                        such.dueOn().ge(DSL.least(such.keptSince(), DSL.val(today)))),
                atMost);
    }

    /**
     * All that has a day between these two, by day: what is met and what is withdrawn too.
     *
     * @param partnership the only one to look at; empty for all of them
     * @param atMost how many, 1 or more
     */
    public List<DutyOf> between(LocalDate first, LocalDate last, Optional<UUID> partnership, int atMost) {
        return everywhere(
                such -> List.of(
                        such.dueOn().between(first, last),
                        partnership.map(such.partnership()::eq).orElse(DSL.noCondition())),
                atMost);
    }

    private List<DutyOf> everywhere(Function<DutyColumns, List<Condition>> such, int atMost) {
        Stream<DutyOf> atHome = sql
                .selectFrom(OBLIGATION)
                .where(OBLIGATION.SPACE_ID.eq(space()))
                .and(DSL.and(such.apply(DutyColumns.AT_HOME)))
                .orderBy(OBLIGATION.DUE_ON, OBLIGATION.ID)
                .limit(atMost)
                .fetch(row -> new DutyOf(row.getDossierId(), ObligationRows.kept(row)))
                .stream();
        Stream<DutyOf> asGuest = sql
                .selectFrom(GUEST_DUTY)
                .where(GUEST_DUTY.SPACE_ID.eq(space()))
                .and(DSL.and(such.apply(DutyColumns.AS_GUEST)))
                .orderBy(GUEST_DUTY.DUE_ON, GUEST_DUTY.ID)
                .limit(atMost)
                .fetch(row -> new DutyOf(row.getPartnershipId(), ObligationRows.kept(row.into(OBLIGATION))))
                .stream();
        return Stream.concat(atHome, asGuest)
                .sorted(Comparator.comparing(each -> each.obligation().obligation(), Deadlines.order()))
                .limit(atMost)
                .toList();
    }

    private static UUID space() {
        return ActorScope.required().space();
    }
}
