package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.site.parts.LifeLine;
import se.handslag.site.parts.LifeLine.Kind;
import se.handslag.site.parts.LifeLine.Mark;
import se.handslag.site.telling.Matter;
import se.handslag.site.telling.Speech;

/** The line of a partnership: its term, and how what mattered most in it stands. */
final class PartnershipLine {

    /** More would not be told apart. */
    private static final int MOST = 10;

    /** What is met once in a while; meetings and talks would fill the line. */
    private static final Set<ObligationKind> SELDOM = EnumSet.of(
            ObligationKind.REPORT,
            ObligationKind.EVALUATION,
            ObligationKind.FOLLOW_UP,
            ObligationKind.DECIDE_EXTENSION,
            ObligationKind.LAST_DAY_OF_NOTICE,
            ObligationKind.SETTLEMENT);

    private PartnershipLine() {}

    /** The line; empty where its first day is not known. */
    static Optional<LifeLine> of(Opened opened, LocalDate today, Speech speech) {
        return opened.partnership().days().map(days -> LifeLine.of(days, marks(opened, today, speech), today, speech));
    }

    /** What must not be missed goes before what is late, and that before the rest. */
    private static List<Mark> marks(Opened opened, LocalDate today, Speech speech) {
        DutyStates states = KeptObligation.states(opened.obligations(), today);
        return opened.obligations().stream()
                .filter(kept -> SELDOM.contains(kept.obligation().what()))
                .flatMap(kept -> mark(kept, kept.state(states), speech))
                .sorted(Comparator.comparing(Mark::kind).thenComparing(Mark::day))
                .limit(MOST)
                .toList();
    }

    private static Stream<Mark> mark(KeptObligation kept, DutyState state, Speech speech) {
        Kind kind = kind(kept, state);
        return kind == null
                ? Stream.empty()
                : kept.obligation().day().stream()
                        .map(day -> new Mark(
                                day, speech.texts().say(kept.obligation().what().title()), kind));
    }

    private static @Nullable Kind kind(KeptObligation kept, DutyState state) {
        boolean vital = Matter.of(kept.obligation().what()) == Matter.VITAL;
        return switch (state) {
            case MET -> Kind.DONE;
            case OVERDUE -> Kind.LATE;
            case COMING, READY, WAITING -> vital ? Kind.VITAL : Kind.COMING;
            case PASSED, WAIVED -> null;
        };
    }
}
