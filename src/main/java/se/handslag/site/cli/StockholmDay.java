package se.handslag.site.cli;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * The day in Sweden at a moment, by the rule of the European Union's summer time (from 01:00 UTC on the last Sunday of
 * March to 01:00 UTC on the last Sunday of October). Java's own time zones know it too, but loading all of them takes as
 * long as reading an agreement; a test holds the two against each other.
 */
final class StockholmDay {

    private static final long HOUR = 3600;
    private static final long DAY = 24 * HOUR;

    private StockholmDay() {}

    /** The day at so many seconds after the beginning of 1970, UTC. */
    static LocalDate at(long epochSecond) {
        int year = dayOf(epochSecond).getYear();
        boolean summer = epochSecond >= changeIn(year, Month.MARCH) && epochSecond < changeIn(year, Month.OCTOBER);
        return dayOf(epochSecond + (summer ? 2 * HOUR : HOUR));
    }

    private static LocalDate dayOf(long epochSecond) {
        return LocalDate.ofEpochDay(Math.floorDiv(epochSecond, DAY));
    }

    private static long changeIn(int year, Month month) {
        LocalDate sunday = LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        return sunday.toEpochDay() * DAY + HOUR;
    }
}
