package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.SwedishCalendar;

/** When money is paid: on days, in months, once in each period, after a follow-up, or when it is asked for. */
final class InstalmentRule {

    private static final Message FOLLOW_UP_ACCEPTED = Message.of("obligations.when.followUpAccepted");

    private final Facts facts;

    InstalmentRule(Facts facts) {
        this.facts = facts;
    }

    /** The instalments of the payment, in order, no later than the horizon where they repeat. */
    List<Instalment> from(Payment payment) {
        if (!payment.dates().isEmpty()) {
            return onDates(payment.dates());
        }
        return switch (payment.schedule()) {
            case YEARLY -> inRhythm(payment, CalendarSpan.YEAR);
            case HALF_YEARLY -> inRhythm(payment, CalendarSpan.HALF_YEAR);
            case TERTIALLY -> inRhythm(payment, CalendarSpan.TERTIAL);
            case QUARTERLY -> inRhythm(payment, CalendarSpan.QUARTER);
            case MONTHLY -> inRhythm(payment, CalendarSpan.MONTH);
            case AFTER_FOLLOW_UP -> afterFollowUps();
            case ON_REQUISITION -> undated("onRequisition", "obligations.when.requisition", true, Set.of());
            case ON_DATES -> undated("undated", "obligations.when.noPaymentDay", false, Set.of(Flag.NO_DAY));
        };
    }

    private static List<Instalment> onDates(List<LocalDate> dates) {
        List<Instalment> all = new ArrayList<>();
        for (LocalDate date : dates) {
            List<LocalDate> sameYear = dates.stream()
                    .filter(day -> day.getYear() == date.getYear())
                    .toList();
            int number = sameYear.indexOf(date) + 1;
            Message reason = Message.of("obligations.why.byDay", date);
            Set<Flag> flags = dates.size() > 1 ? Set.of(Flag.AMOUNT_SHARED_OUT) : Set.of();
            all.add(new Instalment(
                    date.toString(), new Due.OnDay(date), null, number, sameYear.size(), true, false, reason, flags));
        }
        return all;
    }

    private List<Instalment> inRhythm(Payment payment, CalendarSpan span) {
        Optional<DatePeriod> term = facts.term();
        if (term.isEmpty()) {
            return undated("undated", "obligations.when.termUnknown", false, Set.of(Flag.NO_DAY));
        }
        List<Integer> months = payment.months();
        boolean monthsSayAll = span == CalendarSpan.YEAR || months.size() == span.timesPerYear();
        return !months.isEmpty() && monthsSayAll
                ? new PaymentMonths(months).in(term.get(), facts.horizon())
                : withinEach(new Rhythm.Spans(span).in(term.get(), facts.horizon()));
    }

    private static List<Instalment> withinEach(List<Occurrence> times) {
        List<Instalment> all = new ArrayList<>();
        for (Occurrence time : times) {
            Due due = new Due.Within(toLastBankDay(time.days()));
            Message reason = Message.of("obligations.why.paidOnceIn", time.words());
            all.add(of(time, due, reason, Set.of(Flag.DAY_RECKONED)));
        }
        return all;
    }

    /** After each time of the first follow-up that has a rhythm or a day; what the horizon hides of it is left out. */
    private List<Instalment> afterFollowUps() {
        for (Clause<FollowUp> followUp : facts.all(FollowUp.class)) {
            Cadence cadence = followUp.term().cadence();
            if (cadence.by() != null) {
                Due due = afterAccepted(followUp.id(ObligationKind.FOLLOW_UP, "by"), FOLLOW_UP_ACCEPTED);
                return List.of(Instalment.undated("afterFollowUp", due, FOLLOW_UP_ACCEPTED, false, Set.of()));
            }
            if (facts.term().isPresent() && Rhythm.of(cadence).isPresent()) {
                return facts.times(cadence).stream()
                        .map(time -> after(followUp.id(ObligationKind.FOLLOW_UP, time.label()), time))
                        .toList();
            }
        }
        return undated("afterFollowUp", FOLLOW_UP_ACCEPTED.key(), false, Set.of(Flag.NO_DAY));
    }

    private static Instalment after(ObligationId followUp, Occurrence time) {
        Message condition = Message.of("obligations.when.followUpAcceptedOf", time.words());
        return of(time, afterAccepted(followUp, condition), condition, Set.of());
    }

    private static Due afterAccepted(ObligationId followUp, Message condition) {
        return new Due.AfterCondition(condition, List.of(followUp));
    }

    private static Instalment of(Occurrence time, Due due, Message reason, Set<Flag> flags) {
        return new Instalment(
                time.label(), due, time.days(), time.number(), time.perYear(), time.whole(), false, reason, flags);
    }

    private static List<Instalment> undated(String label, String condition, boolean onRequest, Set<Flag> flags) {
        Message words = Message.of(condition);
        return List.of(Instalment.undated(label, new Due.AfterCondition(words, List.of()), words, onRequest, flags));
    }

    /** The days up to the last on which a bank is open; all of them where there is none. */
    static DatePeriod toLastBankDay(DatePeriod days) {
        LocalDate bankDay = SwedishCalendar.previousBankDay(days.last().orElseThrow());
        return days.contains(bankDay) ? DatePeriod.of(days.first(), bankDay) : days;
    }
}
