package se.handslag.site.takeaway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.kernel.Citation;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.ReadDocument;

/** The days of one agreement that are worth taking along: all that is to come, and what was vital and missed lately. */
final class ComingDays {

    /**
     * The most days of one rhythm: five years of a monthly meeting. An end a century away, most likely a slip of the pen,
     * must not fill somebody's calendar.
     */
    static final int MOST_OF_A_RHYTHM = 60;

    private ComingDays() {}

    /**
     * A day to keep.
     *
     * @param more how many later days of the same rhythm were left out after this one
     */
    record Coming(DeadlineLine deadline, int more) {}

    private record Rhythm(ObligationKind what, Citation clause) {}

    /** The days by the calendar. */
    static List<Coming> of(ReadDocument document, LocalDate today) {
        Days days = Days.of(document, today);
        List<DeadlineLine> all = new ArrayList<>(days.missed());
        all.addAll(days.coming());
        Map<Rhythm, Integer> total = new HashMap<>();
        all.forEach(day -> total.merge(rhythm(day), 1, Integer::sum));
        Map<Rhythm, Integer> told = new HashMap<>();
        List<Coming> coming = new ArrayList<>();
        for (DeadlineLine day : all) {
            int nth = told.merge(rhythm(day), 1, Integer::sum);
            if (nth <= MOST_OF_A_RHYTHM) {
                int left = total.getOrDefault(rhythm(day), 0) - MOST_OF_A_RHYTHM;
                coming.add(new Coming(day, nth == MOST_OF_A_RHYTHM ? left : 0));
            }
        }
        return List.copyOf(coming);
    }

    private static Rhythm rhythm(DeadlineLine day) {
        return new Rhythm(day.what(), day.clause());
    }
}
