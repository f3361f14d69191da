package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.kernel.DatePeriod;

/** How far an agreement has come as a day begins, in the order in which one looks at many. */
public enum Standing {
    /** Goes on for more than a year yet. */
    RUNNING,
    /** Its last day comes within a year. */
    ENDING,
    /** Nobody can tell from the text. */
    UNCLEAR,
    /** Its last day has passed. */
    ENDED;

    public static Standing of(ReadDocument document, LocalDate today) {
        Optional<DatePeriod> days = document.main().period().flatMap(DurationTerm.Period::days);
        if (days.isEmpty()) {
            return UNCLEAR;
        }
        LocalDate last = days.get().last().orElse(LocalDate.MAX);
        if (last.isBefore(today)) {
            return ENDED;
        }
        return last.isAfter(today.plusYears(1)) ? RUNNING : ENDING;
    }

    /** How far it has come, then what comes first of that which must not be missed. */
    public static Comparator<ReadDocument> order(LocalDate today) {
        return Comparator.comparing((ReadDocument document) -> of(document, today))
                .thenComparing(document -> document.nextVital(today).orElse(LocalDate.MAX));
    }

    /** Whether somebody can still do something about it: surely, perhaps or no longer, the least first. */
    public int hope() {
        return switch (this) {
            case RUNNING, ENDING -> 0;
            case UNCLEAR -> 1;
            case ENDED -> 2;
        };
    }
}
