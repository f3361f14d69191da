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
 * @param number which of its year's instalments it is, from 1
 * @param perYear how many instalments a year's amount falls on
 * @param whole whether the days that it pays for are a whole period of the calendar, or none are said
 * @param onRequest whether as much is paid as is asked for
 */
record Instalment(
        String label,
        Due due,
        @Nullable DatePeriod days,
        int number,
        int perYear,
        boolean whole,
        boolean onRequest,
        Message reason,
        Set<Flag> flags) {

    /** One that hangs on something outside the calendar. */
    static Instalment undated(String label, Due due, Message reason, boolean onRequest, Set<Flag> flags) {
        return new Instalment(label, due, null, 1, 1, true, onRequest, reason, flags);
    }
}
