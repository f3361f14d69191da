package se.handslag.obligations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import se.handslag.agreement.terms.Cadence;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** The periods into which the calendar year falls by itself, whatever day an agreement starts. */
enum CalendarSpan {
    /** Monday to Sunday, numbered by ISO 8601 as Swedes do; the only span that may lie in two years. */
    WEEK(0, "W"),
    MONTH(1, ""),
    TWO_MONTHS(2, "B"),
    QUARTER(3, "Q"),
    /** January–April, May–August, September–December. */
    TERTIAL(4, "T"),
    HALF_YEAR(6, "H"),
    YEAR(12, "");

    private final int months;
    private final String letter;

    CalendarSpan(int months, String letter) {
        this.months = months;
        this.letter = letter;
    }

    static CalendarSpan of(Cadence.Every every) {
        return switch (every) {
            case WEEK -> WEEK;
            case MONTH -> MONTH;
            case QUARTER -> QUARTER;
            case TERTIAL -> TERTIAL;
            case HALF_YEAR -> HALF_YEAR;
            case YEAR -> YEAR;
        };
    }

    /** The span of which there are so many in a year; empty when the year cannot be divided into that many. */
    static Optional<CalendarSpan> timesAYear(int times) {
        for (CalendarSpan span : values()) {
            if (span.timesPerYear() == times) {
                return Optional.of(span);
            }
        }
        return Optional.empty();
    }

    /** How many there are in a year: of weeks 52, although some years have 53. */
    int timesPerYear() {
        return this == WEEK ? 52 : 12 / months;
    }

    /** The whole span in which the day lies. */
    DatePeriod around(LocalDate day) {
        if (this == WEEK) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return DatePeriod.of(monday, monday.plusDays(6));
        }
        LocalDate first = LocalDate.of(day.getYear(), (numberOf(day) - 1) * months + 1, 1);
        return DatePeriod.of(first, first.plusMonths(months).minusDays(1));
    }

    /** Which of its year's spans the day lies in, from 1. */
    int numberOf(LocalDate day) {
        return this == WEEK ? day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) : (day.getMonthValue() - 1) / months + 1;
    }

    /** The year that the span of the day is counted to, as four digits. */
    String yearOf(LocalDate day) {
        return String.valueOf(this == WEEK ? day.get(IsoFields.WEEK_BASED_YEAR) : day.getYear());
    }

    /** The span of the day in the short form of ids: 2018, 2018-H1, 2018-T3, 2018-Q4, 2018-07, 2018-W09. */
    String label(LocalDate day) {
        return switch (this) {
            case YEAR -> yearOf(day);
            case MONTH, WEEK -> yearOf(day) + "-" + letter + twoDigits(numberOf(day));
            case TWO_MONTHS, QUARTER, TERTIAL, HALF_YEAR -> yearOf(day) + "-" + letter + numberOf(day);
        };
    }

    /** The span of the day in words: "kvartal 1 2018", "januari–april 2018", "januari 2021". */
    Message words(LocalDate day) {
        String year = yearOf(day);
        return switch (this) {
            case YEAR -> Message.of("obligations.span.year", year);
            case MONTH -> Message.of("obligations.span.month", monthName(numberOf(day)), year);
            case TWO_MONTHS, TERTIAL -> {
                int last = months * numberOf(day);
                Message first = monthName(last - months + 1);
                yield Message.of("obligations.span.months", first, monthName(last), year);
            }
            case WEEK -> Message.of("obligations.span.week", numberOf(day), year);
            case QUARTER -> Message.of("obligations.span.quarter", numberOf(day), year);
            case HALF_YEAR -> Message.of("obligations.span.halfYear", numberOf(day), year);
        };
    }

    private static Message monthName(int month) {
        return Message.of("obligations.month." + month);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
