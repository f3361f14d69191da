package se.handslag.obligations;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.Cadence;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * How often something happens, laid upon a term: the calendar's own periods, cut to the term.
 *
 * <p>A fragment at either end that holds less than half of its calendar period is no time of its own but joins its
 * neighbour, so that its days are looked at and no meeting is demanded for a week in December. A term that holds nothing
 * but fragments has one time. Together these times hold every day of the term once.
 *
 * <p>A number of times a year that does not divide twelve months is so many times within each calendar year; in a year that
 * is not whole, as many as its share of the year comes to, and at least one.
 */
sealed interface Rhythm permits Rhythm.Spans, Rhythm.TimesWithinYear, YearTimes {

    /** More often than daily is nothing that an agreement says; it only bounds what a misreading can bring about. */
    int MOST_TIMES_A_YEAR = 366;

    /** Every time in the term, whose end is known; a long term has many. */
    default List<Occurrence> in(DatePeriod term) {
        return in(term, term.last().orElseThrow());
    }

    /** The times in the term whose last day is the horizon or before it; the term's end may be open. */
    List<Occurrence> in(DatePeriod term, LocalDate horizon);

    /**
     * The rhythm of the cadence; empty where it has none, as when it is a single time or only on demand. Where the text
     * gives both a period and another number of times, the number counts.
     */
    static Optional<Rhythm> of(Cadence cadence) {
        Cadence.Every every = cadence.every();
        Integer times = cadence.timesPerYear();
        if (cadence.by() != null) {
            return Optional.empty();
        }
        if (!cadence.inYear().isEmpty()) {
            return Optional.of(new YearTimes(cadence.inYear()));
        }
        if (every == null && times == null) {
            return Optional.empty();
        }
        if (every != null && (times == null || times == every.timesPerYear())) {
            return Optional.of(new Spans(CalendarSpan.of(every)));
        }
        return times == null || times < 1 ? Optional.empty() : Optional.of(timesAYear(times));
    }

    private static Rhythm timesAYear(int times) {
        return CalendarSpan.timesAYear(times)
                .<Rhythm>map(Spans::new)
                .orElseGet(() -> new TimesWithinYear(Math.min(times, MOST_TIMES_A_YEAR)));
    }

    /** Once in each span of the calendar. */
    record Spans(CalendarSpan span) implements Rhythm {

        @Override
        public List<Occurrence> in(DatePeriod term, LocalDate horizon) {
            List<Occurrence> joined = joined(cut(term, horizon));
            joined.removeIf(time -> time.days().last().orElseThrow().isAfter(horizon));
            return List.copyOf(joined);
        }

        /** The calendar's spans with what of each lies in the term, to a year past the horizon so that the last one shows. */
        private List<Cut> cut(DatePeriod term, LocalDate horizon) {
            LocalDate bound = horizon.plusYears(1);
            LocalDate until = term.last().filter(last -> last.isBefore(bound)).orElse(bound);
            List<Cut> cuts = new ArrayList<>();
            DatePeriod whole = span.around(term.first());
            while (!whole.first().isAfter(until)) {
                cuts.add(new Cut(whole, whole.overlapWith(term).orElseThrow()));
                whole = span.around(whole.last().orElseThrow().plusDays(1));
            }
            return cuts;
        }

        private List<Occurrence> joined(List<Cut> cuts) {
            int from = 0;
            int to = cuts.size();
            boolean joinFirst = to - from > 1 && cuts.getFirst().isFragment();
            from += joinFirst ? 1 : 0;
            boolean joinLast = to - from > 1 && cuts.getLast().isFragment();
            to -= joinLast ? 1 : 0;
            List<Occurrence> times = new ArrayList<>();
            for (int i = from; i < to; i++) {
                DatePeriod start = joinFirst && i == from
                        ? cuts.getFirst().days()
                        : cuts.get(i).days();
                DatePeriod end = joinLast && i == to - 1
                        ? cuts.getLast().days()
                        : cuts.get(i).days();
                times.add(time(
                        cuts.get(i), DatePeriod.of(start.first(), end.last().orElseThrow())));
            }
            return times;
        }

        private Occurrence time(Cut cut, DatePeriod days) {
            LocalDate first = cut.whole().first();
            boolean whole = days.equals(cut.whole());
            Message words = whole
                    ? span.words(first)
                    : Message.of(
                            "obligations.span.cut",
                            span.words(first),
                            days.first(),
                            days.last().orElseThrow());
            return new Occurrence(span.label(first), days, span.numberOf(first), span.timesPerYear(), whole, words);
        }
    }

    /** A calendar period, and those of its days that lie in the term. */
    record Cut(DatePeriod whole, DatePeriod days) {

        /** Whether less than half of it lies in the term. */
        boolean isFragment() {
            return 2 * days.days().orElseThrow() < whole.days().orElseThrow();
        }
    }

    /** So many times within each calendar year, whenever it suits. */
    record TimesWithinYear(int times) implements Rhythm {

        @Override
        public List<Occurrence> in(DatePeriod term, LocalDate horizon) {
            List<Occurrence> all = new ArrayList<>();
            for (Occurrence year : new Spans(CalendarSpan.YEAR).in(term, horizon)) {
                int here = timesIn(year);
                for (int number = 1; number <= here; number++) {
                    Message words = Message.of("obligations.span.timeWithin", number, here, year.words());
                    String label = year.label() + "-" + padded(number) + "of" + times;
                    all.add(new Occurrence(label, year.days(), number, times, year.whole(), words));
                }
            }
            return List.copyOf(all);
        }

        /** With as many digits as the highest number of a whole year, so that labels sort as they count. */
        private String padded(int number) {
            return "0"
                            .repeat(Math.max(
                                    0,
                                    String.valueOf(times).length()
                                            - String.valueOf(number).length()))
                    + number;
        }

        private int timesIn(Occurrence year) {
            if (year.whole()) {
                return times;
            }
            long days = ChronoUnit.DAYS.between(
                    year.days().first(), year.days().last().orElseThrow().plusDays(1));
            int daysOfYear = Year.of(Integer.parseInt(year.label())).length();
            return (int) Math.max(1, (2L * times * days + daysOfYear) / (2L * daysOfYear));
        }
    }
}
