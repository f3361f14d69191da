package se.handslag.obligations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * Money that is paid in certain months or on certain days of each year. Where none of them lies in the term's part of a
 * year, that year is paid in the month of the part that lies nearest to them, its first or its last.
 *
 * @param times in the order of the year, at least one
 */
record PaymentTimes(List<TimeOfYear> times) {

    PaymentTimes {
        times = times.stream().sorted(TimeOfYear.BY_DAY).toList();
    }

    /** The instalments in the term that are due on the horizon or before it. */
    List<Instalment> in(DatePeriod term, LocalDate horizon) {
        List<Instalment> all = new ArrayList<>();
        LocalDate lookTo = horizon.plusYears(2);
        for (Occurrence year : new Rhythm.Spans(CalendarSpan.YEAR).in(term, lookTo)) {
            List<Instalment> ofYear = inYear(year);
            all.addAll(ofYear.isEmpty() ? List.of(inNearestMonth(year)) : ofYear);
        }
        all.removeIf(instalment -> instalment.due().day().orElseThrow().isAfter(horizon));
        return List.copyOf(all);
    }

    /** What is paid once a year is not paid again for a fragment that has joined it. */
    private List<Instalment> inYear(Occurrence part) {
        int own = Integer.parseInt(part.label());
        boolean once = times.size() == 1;
        int first = once ? own : part.days().first().getYear();
        int last = once ? own : part.days().last().orElseThrow().getYear();
        List<Instalment> all = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            for (int i = 0; i < times.size(); i++) {
                at(times.get(i), year, part, i + 1).ifPresent(all::add);
            }
        }
        return all;
    }

    private Optional<Instalment> at(TimeOfYear time, int year, Occurrence part, int number) {
        return YearTimes.daysOf(time, year)
                .overlapWith(part.days())
                .map(days -> time.day() == null
                        ? inMonth(part, days, number, times.size(), Set.of())
                        : onDay(part, days.first(), number));
    }

    private Instalment inNearestMonth(Occurrence year) {
        LocalDate first = year.days().first();
        LocalDate last = year.days().last().orElseThrow();
        YearMonth nearest = YearMonth.from(times.getLast().month() < first.getMonthValue() ? first : last);
        DatePeriod month = DatePeriod.of(nearest.atDay(1), nearest.atEndOfMonth());
        return inMonth(year, month.overlapWith(year.days()).orElseThrow(), 1, 1, Set.of(Flag.DAY_RECKONED));
    }

    private static Instalment inMonth(Occurrence part, DatePeriod days, int number, int perYear, Set<Flag> flags) {
        Message reason = Message.of("obligations.why.paidInMonth", CalendarSpan.MONTH.words(days.first()));
        Instalment instalment = Instalment.of(part, new Due.Within(days), reason)
                .called(CalendarSpan.MONTH.label(days.first()))
                .numbered(number, perYear)
                .inYear(days.first().getYear());
        return flags.isEmpty() ? instalment.flagged(Set.of(Flag.DAY_NOT_STATED)) : instalment.flagged(flags);
    }

    private Instalment onDay(Occurrence part, LocalDate day, int number) {
        return Instalment.of(part, new Due.OnDay(day), Message.of("obligations.why.byDay", day))
                .called(day.toString())
                .numbered(number, times.size())
                .inYear(day.getYear());
    }
}
