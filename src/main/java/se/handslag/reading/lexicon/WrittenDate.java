package se.handslag.reading.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
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

    /** A day, or what is written as one though no calendar has it. */
    static WrittenDate day(int from, int to, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new WrittenDate(from, to, date, date, Grain.DAY, date.toString());
        } catch (DateTimeException notInTheCalendar) {
            return new WrittenDate(
                    from, to, null, null, Grain.DAY, year + "-" + twoDigits(month) + "-" + twoDigits(day));
        }
    }

    /** A whole month. */
    static WrittenDate month(int from, int to, int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new WrittenDate(from, to, whole.atDay(1), whole.atEndOfMonth(), Grain.MONTH, whole.toString());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A whole year. */
    static WrittenDate year(int from, int to, int year) {
        return new WrittenDate(
                from, to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, String.valueOf(year));
    }

    /** Whether it names a day that no calendar has, such as the 31st of June. */
    public boolean isImpossible() {
        return first == null;
    }

    /** Whether it is written as a day, though perhaps one that no calendar has. */
    public boolean isDay() {
        return grain == Grain.DAY;
    }
}
