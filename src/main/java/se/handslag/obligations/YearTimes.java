package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.DatePeriod;

/**
 * In certain months or on certain days of each year: every one of them that lies in the term. A month of which less than
 * half does is no time of its own.
 *
 * @param times in the order of the year, at least one
 */
record YearTimes(List<TimeOfYear> times) implements Rhythm {

    YearTimes {
        times = times.stream().sorted(TimeOfYear.BY_DAY).toList();
    }

    @Override
    public List<Occurrence> in(DatePeriod term, LocalDate horizon) {
        List<Occurrence> all = new ArrayList<>();
        for (int year = term.first().getYear(); year <= lastYear(term, horizon); year++) {
            for (int i = 0; i < times.size(); i++) {
                DatePeriod whole = daysOf(times.get(i), year);
                Optional<DatePeriod> days = whole.overlapWith(term);
                if (days.isPresent() && !new Rhythm.Cut(whole, days.get()).isFragment()) {
                    all.add(occurrence(days.get(), i));
                }
            }
        }
        all.removeIf(time -> time.days().last().orElseThrow().isAfter(horizon));
        return List.copyOf(all);
    }

    /**
     * When something that looks back upon a year is due, as a report is: on the first time at which at least half a year of
     * the term has gone, then once a year, and after the end if at least half a year is left untold by then.
     *
     * @param goesOn whether an earlier agreement was in force before the first day, so that the first time has something to
     *     tell of too
     */
    List<Occurrence> lookingBack(DatePeriod term, LocalDate horizon, boolean goesOn) {
        if (times.size() > 1) {
            return in(term, horizon);
        }
        Optional<LocalDate> end = term.last();
        DatePeriod longer =
                end.map(last -> DatePeriod.of(term.first(), last.plusYears(1))).orElse(term);
        LocalDate lookTo =
                end.filter(horizon::equals).map(last -> last.plusYears(1)).orElse(horizon);
        List<Occurrence> all = new ArrayList<>();
        for (Occurrence time : in(longer, lookTo)) {
            LocalDate day = time.days().last().orElseThrow();
            DatePeriod yearBefore = DatePeriod.of(day.minusYears(1).plusDays(1), day);
            boolean tells = term.overlapWith(yearBefore)
                    .flatMap(DatePeriod::days)
                    .filter(told -> 2 * told >= yearBefore.days().orElseThrow())
                    .isPresent();
            boolean inTerm = term.contains(day);
            if (tells || goesOn && inTerm) {
                all.add(time);
            }
        }
        return List.copyOf(all);
    }

    private static int lastYear(DatePeriod term, LocalDate horizon) {
        return term.last().filter(horizon::isAfter).orElse(horizon).getYear();
    }

    /** The days that it can mean in the year: a whole month, or one day. */
    static DatePeriod daysOf(TimeOfYear time, int year) {
        LocalDate last = time.lastIn(year);
        return DatePeriod.of(time.day() == null ? last.withDayOfMonth(1) : last, last);
    }

    private Occurrence occurrence(DatePeriod days, int index) {
        LocalDate first = days.first();
        boolean day = times.get(index).day() != null;
        String label = day ? first.toString() : CalendarSpan.MONTH.label(first);
        return new Occurrence(label, days, index + 1, times.size(), true, CalendarSpan.MONTH.words(first), day);
    }
}
