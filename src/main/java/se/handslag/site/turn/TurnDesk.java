package se.handslag.site.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.kept.DutiesEverywhere;
import se.handslag.obligations.kept.DutyOf;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.Part;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.ActorScope;
import se.handslag.reading.kept.KeptReadings;

/** Brings together what waits in all the partnerships of the organisation whose space has been entered. */
@Component
class TurnDesk {

    /** So far ahead one looks, in days. */
    static final int FAR = 90;

    /** More than this nobody reads in one list; whoever has more has it by partnership too. */
    private static final int MOST = 200;

    private static final int CARDS = 12;
    private static final int READINGS = 5;

    private final DutiesEverywhere duties;
    private final Partnerships partnerships;
    private final KeptReadings readings;
    private final Clock clock;

    TurnDesk(DutiesEverywhere duties, Partnerships partnerships, KeptReadings readings, Clock clock) {
        this.duties = duties;
        this.partnerships = partnerships;
        this.readings = readings;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param us the space of the organisation
     * @param duties open and due within {@link #FAR} days or late, by day
     * @param named the partnerships they are owed in, by id
     * @param running the partnerships that run, those that end first coming first
     * @param unconfirmed readings that have not become agreements yet
     */
    record Found(
            UUID us,
            LocalDate today,
            List<DutyOf> duties,
            Map<UUID, PartnershipListed> named,
            Part<PartnershipListed> running,
            List<KeptReadings.Line> unconfirmed) {}

    /** All of it in one look at the database: nothing changes between its parts. */
    @Transactional(readOnly = true)
    public Found look() {
        LocalDate today = LocalDate.now(clock);
        List<DutyOf> ahead = waiting(duties.until(today.plusDays(FAR), today, MOST), today);
        return new Found(
                ActorScope.required().organisation(),
                today,
                ahead,
                partnerships.listed(
                        ahead.stream().map(DutyOf::partnership).distinct().toList()),
                partnerships.list(new ListQuery("", ListQuery.Course.RUNNING, ListQuery.Sort.LAST_DAY, 0, CARDS)),
                readings.unconfirmed(READINGS));
    }

    /** What has gone by without anybody being late waits for nobody. */
    static List<DutyOf> waiting(List<DutyOf> all, LocalDate today) {
        DutyStates states = DutyStates.of(List.of(), today);
        return all.stream().filter(duty -> duty.obligation().isToBeDone(states)).toList();
    }
}
