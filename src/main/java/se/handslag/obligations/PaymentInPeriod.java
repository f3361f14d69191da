package se.handslag.obligations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.PayDay;
import se.handslag.kernel.Message;
import se.handslag.kernel.SwedishCalendar;

/** One instalment of a rhythm, on the day of its period that the text gives; where it gives none, none is made up. */
record PaymentInPeriod(Occurrence time, CalendarSpan span) {

    Instalment on(PayDay day) {
        LocalDate first = time.days().first();
        return switch (day) {
            case PayDay.Unsaid _, PayDay.OfYear _ ->
                with(new Due.Within(time.days()), "obligations.why.paidOnceIn", Flag.DAY_NOT_STATED);
            case PayDay.InAdvance _ -> with(new Due.OnDay(first), "obligations.why.paidInAdvance", Flag.DAY_RECKONED);
            case PayDay.AtBeginning _ ->
                with(new Due.From(first), "obligations.why.paidAtBeginning", Flag.DAY_NOT_STATED);
            case PayDay.InArrears _ ->
                with(
                        new Due.From(time.days().last().orElseThrow().plusDays(1)),
                        "obligations.why.paidInArrears",
                        Flag.DAY_NOT_STATED);
            case PayDay.OfPeriod of -> onDay(dayOf(of));
            case PayDay.FirstBankDay _ -> onDay(SwedishCalendar.nextBankDay(first));
            case PayDay.AfterEvent after -> {
                Message event = Message.of("obligations.when.occasion", after.event());
                yield Instalment.of(time, new Due.AfterCondition(event, List.of()), event);
            }
        };
    }

    private Instalment with(Due due, String why, Flag flag) {
        return Instalment.of(time, due, Message.of(why, time.words())).flagged(Set.of(flag));
    }

    private Instalment onDay(LocalDate day) {
        return Instalment.of(time, new Due.OnDay(day), Message.of("obligations.why.byDay", day));
    }

    /** The day in the calendar's whole period; the first of the term where the term begins after it. */
    private LocalDate dayOf(PayDay.OfPeriod of) {
        long half = time.days().days().orElseThrow() / 2;
        LocalDate begins = span.around(time.days().first().plusDays(half)).first();
        YearMonth month = YearMonth.from(begins).plusMonths(of.month() - 1L);
        LocalDate day = month.atDay(Math.min(of.day(), month.lengthOfMonth()));
        return day.isBefore(time.days().first()) ? time.days().first() : day;
    }
}
