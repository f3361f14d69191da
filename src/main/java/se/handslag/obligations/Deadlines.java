package se.handslag.obligations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import se.handslag.kernel.Citation;

/**
 * Obligations in the order in which they fall due, those without a day last.
 *
 * @param obligations by day, then in the order in which things are done on one day, then in that of the text; what stands in none
 *     comes after that
 */
public record Deadlines(List<Obligation> obligations) {

    private static final Comparator<Obligation> BY_DAY = Comparator.comparing(
                    (Obligation obligation) -> obligation.day().orElse(LocalDate.MAX))
            .thenComparing(Obligation::what)
            .thenComparingInt(
                    obligation -> obligation.clause().map(Citation::page).orElse(Integer.MAX_VALUE))
            .thenComparingInt(
                    obligation -> obligation.clause().map(Citation::start).orElse(0))
            .thenComparing(Obligation::id);

    /** That order. */
    public static Comparator<Obligation> order() {
        return BY_DAY;
    }

    public Deadlines {
        obligations = List.copyOf(obligations);
    }

    /** These obligations, put in order. */
    public static Deadlines of(Collection<Obligation> obligations) {
        return new Deadlines(obligations.stream().sorted(BY_DAY).toList());
    }

    /** What is left as the day begins: due on it or later, and all that has no day. */
    public Deadlines after(LocalDate today) {
        return new Deadlines(obligations.stream()
                .filter(obligation -> !obligation.day().orElse(LocalDate.MAX).isBefore(today))
                .toList());
    }
}
