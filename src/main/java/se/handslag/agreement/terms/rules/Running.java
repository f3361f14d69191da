package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;

/**
 * The days on which an agreement runs, where its text gives both the first and the last.
 *
 * @param first the first day
 * @param last the last day, included
 * @param citation where the text says so
 */
record Running(LocalDate first, LocalDate last, Citation citation) {

    /** How long before the end the parties had better know whether they go on. */
    private static final int MONTHS_TO_PREPARE = 3;

    /** The term of the agreement; empty where it is unknown, open-ended or impossible. */
    static Optional<Running> of(AgreementTerms terms) {
        for (Period period : terms.all(Period.class)) {
            Optional<DatePeriod> days = period.days();
            if (days.isPresent() && days.get().last().isPresent()) {
                return Optional.of(new Running(
                        days.get().first(),
                        days.get().last().get(),
                        period.source().citation()));
            }
        }
        return Optional.empty();
    }

    DatePeriod days() {
        return DatePeriod.of(first, last);
    }

    /** Its length in months, a begun month counted as a whole one. */
    int begunMonths() {
        LocalDate dayAfter = last.plusDays(1);
        int whole = (int) ChronoUnit.MONTHS.between(first, dayAfter);
        return first.plusMonths(whole).isBefore(dayAfter) ? whole + 1 : whole;
    }

    /** How much of each calendar year it touches belongs to the term, in begun twelfths. */
    List<BigDecimal> sharesOfYears() {
        List<BigDecimal> shares = new ArrayList<>();
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            int from = year == first.getYear() ? first.getMonthValue() : 1;
            int to = year == last.getYear() ? last.getMonthValue() : 12;
            shares.add(BigDecimal.valueOf(to - from + 1L).divide(BigDecimal.valueOf(12), MathContext.DECIMAL64));
        }
        return shares;
    }

    /** A day on which a decision about going on comes in time; empty where the term is too short to have one. */
    Optional<LocalDate> dayToDecide() {
        LocalDate day = last.plusDays(1).minusMonths(MONTHS_TO_PREPARE).minusDays(1);
        return day.isAfter(first) ? Optional.of(day) : Optional.empty();
    }
}
