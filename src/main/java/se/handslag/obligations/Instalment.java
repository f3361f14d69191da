package se.handslag.obligations;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * One of the times on which money is paid, before it is known who pays and how much.
 *
 * @param label its name in the id of the obligation
 * @param days the days that it pays for; null where that is not said
 * @param year the calendar year whose amount it belongs to; null where that cannot be told
 * @param number which of its year's instalments it is, from 1
 * @param perYear how many instalments a year's amount falls on
 * @param whole whether the days that it pays for are a whole period of the calendar, or none are said
 * @param onRequest whether as much is paid as is asked for
 */
record Instalment(
        String label,
        Due due,
        @Nullable DatePeriod days,
        @Nullable Integer year,
        int number,
        int perYear,
        boolean whole,
        boolean onRequest,
        Message reason,
        Set<Flag> flags) {

    /** One that pays for a time in a rhythm. */
    static Instalment of(Occurrence time, Due due, Message reason) {
        int year = time.days().first().getYear();
        return new Instalment(
                time.label(),
                due,
                time.days(),
                time.label().startsWith(String.valueOf(year))
                        ? year
                        : time.days().last().orElseThrow().getYear(),
                time.number(),
                time.perYear(),
                time.whole(),
                false,
                reason,
                Set.of());
    }

    /** One that pays for no time in particular. */
    static Instalment single(String label, Due due, Message reason) {
        Integer year = due.day().isPresent() ? due.day().get().getYear() : null;
        return new Instalment(label, due, null, year, 1, 1, true, false, reason, Set.of());
    }

    Instalment called(String name) {
        return new Instalment(name, due, days, year, number, perYear, whole, onRequest, reason, flags);
    }

    Instalment numbered(int nth, int ofYear) {
        return new Instalment(label, due, days, year, nth, ofYear, whole, onRequest, reason, flags);
    }

    Instalment inYear(int calendarYear) {
        return new Instalment(label, due, days, calendarYear, number, perYear, whole, onRequest, reason, flags);
    }

    Instalment asRequested() {
        return new Instalment(label, due, days, year, number, perYear, whole, true, reason, flags);
    }

    Instalment due(Due when, Message why) {
        return new Instalment(label, when, days, year, number, perYear, whole, onRequest, why, flags);
    }

    /** With these flags and no others. */
    Instalment flagged(Set<Flag> known) {
        return new Instalment(label, due, days, year, number, perYear, whole, onRequest, reason, known);
    }
}
