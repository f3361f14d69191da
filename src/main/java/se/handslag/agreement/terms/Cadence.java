package se.handslag.agreement.terms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often something is to happen.
 *
 * @param every the period in which it happens once; null where it is only so many times a year, on a day, or on demand
 * @param timesPerYear how many times a year, more than 0; null where it has no rhythm
 * @param atLeast whether the text says "minst", so that more is welcome
 * @param onDemand whether any party may also call for it in between
 * @param by the last day of the single time it is due; null where it is due again and again
 * @param inYear the months or days of the year in which it happens, in the order of the text; empty where not said
 */
public record Cadence(
        @Nullable Every every,
        @Nullable Integer timesPerYear,
        boolean atLeast,
        boolean onDemand,
        @Nullable LocalDate by,
        List<TimeOfYear> inYear) {

    public Cadence {
        inYear = List.copyOf(inYear);
    }

    /** A cadence that names no month or day of the year. */
    public Cadence(
            @Nullable Every every,
            @Nullable Integer timesPerYear,
            boolean atLeast,
            boolean onDemand,
            @Nullable LocalDate by) {
        this(every, timesPerYear, atLeast, onDemand, by, List.of());
    }

    /** The periods in use in the field. */
    public enum Every {
        WEEK(52),
        MONTH(12),
        QUARTER(4),
        /** Four months, the rhythm of municipal accounts. */
        TERTIAL(3),
        HALF_YEAR(2),
        YEAR(1);

        private final int timesPerYear;

        Every(int timesPerYear) {
            this.timesPerYear = timesPerYear;
        }

        /** How many such periods a year has. */
        public int timesPerYear() {
            return timesPerYear;
        }
    }

    /** Once in every such period. */
    public static Cadence once(Every every) {
        return new Cadence(every, every.timesPerYear(), false, false, null);
    }

    /** A single time, on the day or before it. */
    public static Cadence onceBy(LocalDate day) {
        return new Cadence(null, null, false, false, day);
    }

    /** The same, in these months or on these days of the year. */
    public Cadence in(List<TimeOfYear> times) {
        return new Cadence(every, timesPerYear, atLeast, onDemand, by, times);
    }

    /** The same, and also whenever a party calls for it. */
    public Cadence alsoOnDemand() {
        return new Cadence(every, timesPerYear, atLeast, true, by, inYear);
    }

    /** The same, or more often. */
    public Cadence withAtLeast() {
        return new Cadence(every, timesPerYear, true, onDemand, by, inYear);
    }

    /** Whether the text gives a rhythm or a day at all. */
    public boolean isStated() {
        return every != null || timesPerYear != null || by != null;
    }
}
