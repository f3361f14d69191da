package se.handslag.agreement.terms;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A month, or a day in a month, that comes back each year: "i november", "den 15 augusti".
 *
 * @param month 1–12
 * @param day the day of the month, 1–31, even where the month is shorter; null where the text gives the month alone
 */
public record TimeOfYear(int month, @Nullable Integer day) {

    /** By the last day that they can mean in a year that is not a leap year. */
    public static final Comparator<TimeOfYear> BY_DAY = Comparator.comparing(time -> time.lastIn(1));

    public TimeOfYear {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("No month of the year: " + month);
        }
        if (day != null && (day < 1 || day > 31)) {
            throw new IllegalArgumentException("No day of a month: " + day);
        }
    }

    /** Some time in the month. */
    public static TimeOfYear inMonth(int month) {
        return new TimeOfYear(month, null);
    }

    /** The last day that it can mean in the year; the month's last day where the month is shorter than the number says. */
    public LocalDate lastIn(int year) {
        YearMonth whole = YearMonth.of(year, month);
        return day == null || day > whole.lengthOfMonth() ? whole.atEndOfMonth() : whole.atDay(day);
    }
}
