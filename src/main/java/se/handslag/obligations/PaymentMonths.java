package se.handslag.obligations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * Money that is paid in certain months of each year: by the last bank day of the month. Where none of these months lies in
 * the term's part of a year, that year is paid in the month of the part that lies nearest to them, its first or its last.
 *
 * @param months the months of the year, 1–12, in order, at least one
 */
record PaymentMonths(List<Integer> months) {

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

    private List<Instalment> inYear(Occurrence year) {
        List<Instalment> all = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = YearMonth.of(Integer.parseInt(year.label()), months.get(i));
            Optional<DatePeriod> days =
                    DatePeriod.of(month.atDay(1), month.atEndOfMonth()).overlapWith(year.days());
            if (days.isPresent()) {
                all.add(instalment(year, days.get(), i + 1, months.size(), Set.of()));
            }
        }
        return all;
    }

    private Instalment inNearestMonth(Occurrence year) {
        LocalDate first = year.days().first();
        LocalDate last = year.days().last().orElseThrow();
        YearMonth nearest = YearMonth.from(months.getLast() < first.getMonthValue() ? first : last);
        DatePeriod month = DatePeriod.of(nearest.atDay(1), nearest.atEndOfMonth());
        return instalment(year, month.overlapWith(year.days()).orElseThrow(), 1, 1, Set.of(Flag.DAY_RECKONED));
    }

    private static Instalment instalment(Occurrence year, DatePeriod days, int number, int perYear, Set<Flag> flags) {
        String label = CalendarSpan.MONTH.label(days.first());
        Due due = new Due.Within(InstalmentRule.toLastBankDay(days));
        Message reason = Message.of("obligations.why.paidInMonth", CalendarSpan.MONTH.words(days.first()));
        return new Instalment(label, due, year.days(), number, perYear, year.whole(), false, reason, flags);
    }
}
