package se.handslag.site.turn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Texts;
import se.handslag.obligations.kept.DutiesEverywhere;
import se.handslag.obligations.kept.DutyOf;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.obligations.kept.Standing;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.site.takeaway.DutyCalendar;
import se.handslag.site.takeaway.DutyCalendar.Entry;
import se.handslag.site.takeaway.DutyCalendar.Entry.How;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.DutyRows;
import se.handslag.site.telling.Matter;
import se.handslag.site.telling.Speech;

/** Makes calendars of what is owed, for whoever acts. */
@Component
class CalendarDesk {

    /** What was, so far back, in days: what is met or cancelled is told for as long to calendars that ask seldom. */
    private static final int BACK = 90;

    /** So far ahead, in days: no calendar shows more, and an end a century away would fill it. */
    private static final int AHEAD = 3 * 366;

    private static final int MOST = 1000;

    private final DutiesEverywhere duties;
    private final Partnerships partnerships;
    private final Clock clock;

    CalendarDesk(DutiesEverywhere duties, Partnerships partnerships, Clock clock) {
        this.duties = duties;
        this.partnerships = partnerships;
        this.clock = clock;
    }

    /**
     * The days of one partnership, or of all that the organisation takes part in.
     *
     * @param organisation what whoever acts acts for, by name: the calendar of all bears it
     */
    @Transactional(readOnly = true)
    public DutyCalendar of(Optional<UUID> partnership, String organisation, Texts texts) {
        LocalDate today = LocalDate.now(clock);
        List<DutyOf> all = duties.between(today.minusDays(BACK), today.plusDays(AHEAD), partnership, MOST);
        // The one that is asked for has its name though nothing has its day in it.
        Map<UUID, PartnershipListed> named = partnerships.listed(
                Stream.concat(partnership.stream(), all.stream().map(DutyOf::partnership))
                        .distinct()
                        .toList());
        Speech speech = new Speech(texts);
        String name = partnership
                .map(id -> name(named.get(id)))
                .filter(each -> !each.isEmpty())
                .orElse(organisation);
        DutyRows rows = new DutyRows(DocumentKind.AGREEMENT, today, speech);
        return new DutyCalendar(
                speech.say("turn.calendar.name", name),
                all.stream()
                        .map(duty -> entry(duty, rows, name(named.get(duty.partnership()))))
                        .toList());
    }

    private static Entry entry(DutyOf duty, DutyRows rows, String partnership) {
        KeptObligation kept = duty.obligation();
        DutyRow row = rows.of(List.of(kept)).getFirst();
        return new Entry(
                kept.id(),
                kept.revision(),
                row.day().orElseThrow(),
                partnership,
                row.what(),
                row.why(),
                Matter.of(kept.obligation().what()),
                how(kept.standing()));
    }

    private static How how(Standing standing) {
        return switch (standing) {
            case OPEN -> How.OPEN;
            case MET -> How.MET;
            case WAIVED, WITHDRAWN -> How.CANCELLED;
        };
    }

    private static String name(@Nullable PartnershipListed listed) {
        return listed == null ? "" : listed.name();
    }
}
