package se.handslag.site.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.kept.DutiesEverywhere;
import se.handslag.obligations.kept.DutyOf;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.ActorScope;
import se.handslag.site.telling.Side;

/** What the people of the organisation whose space has been entered may have to be reminded of: what is open and theirs to do. */
@Component
class UpcomingDuties {

    /** More than this nobody has within the days that are looked at. */
    private static final int MOST = 1000;

    private final DutiesEverywhere duties;
    private final Partnerships partnerships;

    UpcomingDuties(DutiesEverywhere duties, Partnerships partnerships) {
        this.duties = duties;
        this.partnerships = partnerships;
    }

    /** Those with a day from the first to the last, both included, in one look at the database. */
    @Transactional(readOnly = true)
    public List<Upcoming> between(LocalDate first, LocalDate last, LocalDate today) {
        DutyStates states = DutyStates.of(List.of(), today);
        List<DutyOf> open = duties.between(first, last, Optional.empty(), MOST).stream()
                .filter(duty -> duty.obligation().isToBeDone(states))
                .toList();
        Map<UUID, PartnershipListed> named = partnerships.listed(
                open.stream().map(DutyOf::partnership).distinct().toList());
        UUID us = ActorScope.required().organisation();
        return open.stream()
                .filter(duty -> Side.of(duty.obligation(), named.get(duty.partnership()), us) != Side.THEIRS)
                .map(duty -> upcoming(duty, named))
                .toList();
    }

    private static Upcoming upcoming(DutyOf duty, Map<UUID, PartnershipListed> named) {
        PartnershipListed in = named.get(duty.partnership());
        LocalDate day = duty.obligation().obligation().day().orElseThrow();
        return Upcoming.of(duty.obligation(), day, in == null ? "" : in.name());
    }
}
