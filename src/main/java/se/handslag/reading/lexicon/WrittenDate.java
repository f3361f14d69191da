package se.handslag.reading.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date in a text, of a day, a month, a season or a year.
 *
 * @param first the first day it can mean; null where no calendar has it
 * @param last the last day it can mean: the month's or season's end; the same as first for a day
 * @param iso the date as year, month and day in digits, even where no calendar has it
 */
public record WrittenDate(
        int from,
        int to,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Grain grain,
        String iso) {

    /** How exact a written date is. */
    public enum Grain {
        DAY,
        MONTH,
        SEASON,
        YEAR
    }

    /** Whether it names a day that no calendar has, such as the 31st of June. */
    public boolean isImpossible() {
        return first == null;
    }

    public boolean isDay() {
        return grain == Grain.DAY;
    }
}
