package se.handslag.obligations;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** Months counted back from the last day of an agreement. */
final class CountingBack {

    private static final int MONTHS_IN_WORDS = 12;

    private CountingBack() {}

    /**
     * The day so many months (1 or more) before the end. The last day of a month leads to the last day of a month: five
     * months before 2019-12-31 is 2019-07-31, and five months before 2019-06-30 is 2019-01-31.
     */
    static LocalDate monthsBefore(LocalDate end, int months) {
        LocalDate day = end.minusMonths(months);
        boolean lastOfMonth = end.equals(end.with(TemporalAdjusters.lastDayOfMonth()));
        return lastOfMonth ? day.with(TemporalAdjusters.lastDayOfMonth()) : day;
    }

    /** Whether so many months before its end still lies in the term. */
    static boolean fits(DatePeriod term, int months) {
        return months > 0
                && term.last()
                        .map(last -> monthsBefore(last, months))
                        .filter(term::contains)
                        .isPresent();
    }

    /** Why a stated day is the day: so many months before the end where the text counts, otherwise because it stands there. */
    static Message why(LocalDate stated, Extension extension, Optional<LocalDate> end) {
        Integer months = extension.monthsBefore();
        Message byDay = Message.of("obligations.why.byDay", stated);
        return months == null
                ? byDay
                : end.filter(last -> monthsBefore(last, months).equals(stated))
                        .map(last -> Message.of("obligations.why.monthsBefore", inWords(months), last))
                        .orElse(byDay);
    }

    /** "Five months" in words, as far as people write numbers out. */
    static Message inWords(int months) {
        return months >= 1 && months <= MONTHS_IN_WORDS
                ? Message.of("obligations.months." + months)
                : Message.of("obligations.months", months);
    }
}
