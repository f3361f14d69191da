package se.handslag.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of whole days with both its first and its last day included, as agreements write "2020-01-01 till och med
 * 2022-12-31". The end may be open; there is no far-away date that stands for "open".
 */
public final class DatePeriod {

    private final LocalDate first;
    private final @Nullable LocalDate last;

    private DatePeriod(LocalDate first, @Nullable LocalDate last) {
        if (last != null && last.isBefore(first)) {
            throw new IllegalArgumentException("A period cannot end " + last + " before it starts " + first);
        }
        this.first = first;
        this.last = last;
    }

    /** From the first day to the last, both included; throws when the last lies before the first. */
    public static DatePeriod of(LocalDate first, LocalDate last) {
        return new DatePeriod(first, last);
    }

    /** From the first day, included, until further notice. */
    public static DatePeriod openEnded(LocalDate first) {
        return new DatePeriod(first, null);
    }

    /** From the first day to the last, both included; until further notice where there is no last. */
    public static DatePeriod fromTo(LocalDate first, @Nullable LocalDate last) {
        return new DatePeriod(first, last);
    }

    /** The first day of it. */
    public LocalDate first() {
        return first;
    }

    /** The last day, included; empty when the end is open. */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Whether it has no last day. */
    public boolean isOpenEnded() {
        return last == null;
    }

    /** Whether the day lies in the period, its first and last day among them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && (last == null || !day.isAfter(last));
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(DatePeriod other) {
        return (other.last == null || !first.isAfter(other.last)) && (last == null || !other.first.isAfter(last));
    }

    /** The days both have; empty when they share none. */
    public Optional<DatePeriod> overlapWith(DatePeriod other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate laterFirst = first.isAfter(other.first) ? first : other.first;
        LocalDate earlierLast = last == null || (other.last != null && other.last.isBefore(last)) ? other.last : last;
        return Optional.of(new DatePeriod(laterFirst, earlierLast));
    }

    /** How many days it holds, first and last included; empty when the end is open. */
    public Optional<Long> days() {
        return last().map(end -> ChronoUnit.DAYS.between(first, end) + 1);
    }

    /** How many whole months it holds, its last day included; empty when the end is open. */
    public Optional<Integer> wholeMonths() {
        return last().map(end -> (int) ChronoUnit.MONTHS.between(first, end.plusDays(1)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DatePeriod that && first.equals(that.first) && last().equals(that.last());
    }

    @Override
    public int hashCode() {
        return 31 * first.hashCode() + (last == null ? 0 : last.hashCode());
    }

    @Override
    public String toString() {
        return first + "/" + (last == null ? "" : last);
    }
}
