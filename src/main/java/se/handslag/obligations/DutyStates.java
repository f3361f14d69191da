package se.handslag.obligations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.agreement.terms.Source;

/**
 * What is owed in a partnership, looked at as a day begins.
 *
 * @param met what has been done
 */
public record DutyStates(Set<ObligationId> met, LocalDate today) {

    public DutyStates {
        met = Set.copyOf(met);
    }

    /** Where these are all that is owed. */
    public static DutyStates of(Collection<Owed> all, LocalDate today) {
        return new DutyStates(all.stream().filter(Owed::isMet).map(Owed::id).collect(Collectors.toSet()), today);
    }

    /**
     * How one of them stands.
     *
     * @param keptSince the day from which count has been kept of it
     */
    public DutyState of(Owed owed, LocalDate keptSince) {
        if (owed.isMet()) {
            return DutyState.MET;
        }
        Obligation obligation = owed.obligation();
        return switch (obligation.due()) {
            case Due.AfterCondition after -> hasHappened(after) ? DutyState.READY : DutyState.WAITING;
            case Due.OnDay on -> byDay(obligation, on.date(), keptSince);
            case Due.Within within -> byDay(obligation, within.period().last().orElseThrow(), keptSince);
            case Due.From from -> fromDay(obligation, from.first(), keptSince);
        };
    }

    /** What hangs on something outside the calendar never happens by itself: somebody has to say so. */
    private boolean hasHappened(Due.AfterCondition condition) {
        return !condition.after().isEmpty() && met.containsAll(condition.after());
    }

    private DutyState byDay(Obligation obligation, LocalDate last, LocalDate keptSince) {
        if (!last.isBefore(today)) {
            return DutyState.COMING;
        }
        boolean nobodyIsLate =
                obligation.strength() == Source.Strength.RECOMMENDED || hasGoneBy(obligation, last, keptSince);
        return nobodyIsLate ? DutyState.PASSED : DutyState.OVERDUE;
    }

    /** It can be done for ever after, and so nobody is ever late with it. */
    private DutyState fromDay(Obligation obligation, LocalDate first, LocalDate keptSince) {
        if (first.isAfter(today)) {
            return DutyState.COMING;
        }
        return hasGoneBy(obligation, first, keptSince) ? DutyState.PASSED : DutyState.READY;
    }

    private static boolean hasGoneBy(Obligation obligation, LocalDate day, LocalDate keptSince) {
        return obligation.what().comesByItself() || day.isBefore(keptSince);
    }
}
