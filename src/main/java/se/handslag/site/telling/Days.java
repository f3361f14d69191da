package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DurationTerm;

/**
 * The days of one agreement as a day begins.
 *
 * @param missed what must not be missed and was due lately, where the agreement still runs: somebody may have missed it
 * @param coming what is still to come, in order
 * @param history how many other days have passed
 */
public record Days(List<DeadlineLine> missed, List<DeadlineLine> coming, int history) {

    private static final int LATELY = 2;

    public Days {
        missed = List.copyOf(missed);
        coming = List.copyOf(coming);
    }

    public static Days of(ReadDocument document, LocalDate today) {
        List<DeadlineLine> missed = new ArrayList<>();
        List<DeadlineLine> coming = new ArrayList<>();
        int history = 0;
        boolean running = isRunning(document, today);
        for (DeadlineLine deadline : document.duties().deadlines()) {
            if (!deadline.date().isBefore(today)) {
                coming.add(deadline);
            } else if (running && deadline.isVital() && !deadline.date().isBefore(today.minusMonths(LATELY))) {
                missed.add(deadline);
            } else {
                history++;
            }
        }
        return new Days(missed, coming, history);
    }

    private static boolean isRunning(ReadDocument document, LocalDate today) {
        return document.main()
                .period()
                .flatMap(DurationTerm.Period::days)
                .map(days -> days.contains(today))
                .orElse(false);
    }
}
