package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm.FollowUp;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/** When money is paid: on days, in months, once in each period, after a follow-up, or when it is asked for. */
final class InstalmentRule {

    private static final Message FOLLOW_UP_ACCEPTED = Message.of("obligations.when.followUpAccepted");

    private final Facts facts;

    InstalmentRule(Facts facts) {
        this.facts = facts;
    }

    /** The instalments of the payment, in order, no later than the horizon where they repeat. */
    List<Instalment> from(Payment payment) {
        Payment.Split split = payment.split();
        if (!split.parts().isEmpty()) {
            return inParts(split.parts());
        }
        List<Instalment> all =
                new ArrayList<>(payment.dates().isEmpty() ? bySchedule(payment) : onDates(payment.dates()));
        if (split.first() != null && !all.isEmpty()) {
            all.set(0, on(split.first(), all.getFirst()));
        }
        return split.count() == null || split.count() >= all.size() ? all : all.subList(0, split.count());
    }

    private List<Instalment> bySchedule(Payment payment) {
        return switch (payment.schedule()) {
            case YEARLY -> inRhythm(payment, CalendarSpan.YEAR);
            case HALF_YEARLY -> inRhythm(payment, CalendarSpan.HALF_YEAR);
            case TERTIALLY -> inRhythm(payment, CalendarSpan.TERTIAL);
            case QUARTERLY -> inRhythm(payment, CalendarSpan.QUARTER);
            case MONTHLY -> inRhythm(payment, CalendarSpan.MONTH);
            case AFTER_FOLLOW_UP -> afterFollowUps();
            case ON_REQUISITION ->
                List.of(undated("onRequisition", "obligations.when.requisition").asRequested());
            case ON_DATES -> onTheDay(payment);
        };
    }

    private static List<Instalment> onDates(List<LocalDate> dates) {
        List<Instalment> all = new ArrayList<>();
        for (LocalDate date : dates) {
            List<LocalDate> sameYear = dates.stream()
                    .filter(day -> day.getYear() == date.getYear())
                    .toList();
            Message reason = Message.of("obligations.why.byDay", date);
            all.add(Instalment.single(date.toString(), new Due.OnDay(date), reason)
                    .numbered(sameYear.indexOf(date) + 1, sameYear.size())
                    .flagged(dates.size() > 1 ? Set.of(Flag.AMOUNT_SHARED_OUT) : Set.of()));
        }
        return all;
    }

    /** A single sum on a day that the text gives without its year: the first such day of the term. */
    private List<Instalment> onTheDay(Payment payment) {
        Optional<DatePeriod> term = facts.term();
        List<TimeOfYear> times = payment.day() instanceof PayDay.OfYear of
                ? of.days()
                : payment.months().stream().map(TimeOfYear::inMonth).toList();
        if (!times.isEmpty() && term.isPresent()) {
            List<Instalment> all = new PaymentTimes(times).in(term.get(), facts.horizon());
            return all.subList(0, Math.min(all.size(), times.size()));
        }
        return List.of(undated("undated", "obligations.when.noPaymentDay").flagged(Set.of(Flag.NO_DAY)));
    }

    private List<Instalment> inRhythm(Payment payment, CalendarSpan span) {
        Optional<DatePeriod> term = facts.term().flatMap(days -> since(payment.from(), days));
        if (term.isEmpty()) {
            return List.of(undated("undated", "obligations.when.termUnknown").flagged(Set.of(Flag.NO_DAY)));
        }
        if (payment.day() instanceof PayDay.OfYear of) {
            return new PaymentTimes(of.days()).in(term.get(), facts.horizon());
        }
        List<Integer> months = payment.months();
        boolean monthsSayAll = span == CalendarSpan.YEAR || months.size() == span.timesPerYear();
        if (!months.isEmpty() && monthsSayAll) {
            return new PaymentTimes(months.stream().map(TimeOfYear::inMonth).toList()).in(term.get(), facts.horizon());
        }
        List<Instalment> all = new ArrayList<>();
        for (Occurrence time : new Rhythm.Spans(span).in(term.get(), facts.horizon())) {
            all.add(new PaymentInPeriod(time, span).on(payment.day()));
        }
        if (payment.from() != null && !all.isEmpty()) {
            all.set(0, inMonthOf(payment.from(), all.getFirst()));
        }
        return all;
    }

    /** The month in which payment begins is all that is said of the first instalment. */
    private static Instalment inMonthOf(LocalDate from, Instalment first) {
        if (!(first.due() instanceof Due.Within within)) {
            return first;
        }
        DatePeriod month =
                CalendarSpan.MONTH.around(from).overlapWith(within.period()).orElse(within.period());
        return first.due(
                new Due.Within(month), Message.of("obligations.why.paidInMonth", CalendarSpan.MONTH.words(from)));
    }

    private static Optional<DatePeriod> since(@Nullable LocalDate from, DatePeriod days) {
        if (from == null || !from.isAfter(days.first())) {
            return Optional.of(days);
        }
        return DatePeriod.openEnded(from).overlapWith(days);
    }

    private List<Instalment> inParts(List<Payment.Part> parts) {
        List<Instalment> all = new ArrayList<>();
        for (Payment.Part part : parts) {
            String label = "part" + (all.size() + 1);
            all.add(on(part.occasion(), undated(label, "obligations.when.noPaymentDay")));
        }
        return all;
    }

    /** The instalment, when what it waits for has come. */
    private Instalment on(Payment.Occasion occasion, Instalment instalment) {
        return switch (occasion) {
            case Payment.Signing _ -> onSigning(instalment);
            case Payment.Accepted _ -> {
                Message accepted = Message.of("obligations.when.reportAccepted");
                yield instalment.due(new Due.AfterCondition(accepted, List.of()), accepted);
            }
            case Payment.Days days -> {
                DatePeriod period = days.period();
                Message reason = Message.of(
                        "obligations.why.paidWithin",
                        period.first(),
                        period.last().orElseThrow());
                yield instalment.due(new Due.Within(period), reason).flagged(Set.of(Flag.DAY_NOT_STATED));
            }
        };
    }

    private Instalment onSigning(Instalment instalment) {
        Message signed = Message.of("obligations.when.signed");
        return facts.signed()
                .map(day -> instalment
                        .due(new Due.From(day), Message.of("obligations.why.signed", day))
                        .flagged(Set.of(Flag.DAY_NOT_STATED)))
                .orElseGet(() -> instalment
                        .due(new Due.AfterCondition(signed, List.of()), signed)
                        .flagged(Set.of(Flag.NO_DAY)));
    }

    /** After each time of the first follow-up that has a rhythm or a day; what the horizon hides of it is left out. */
    private List<Instalment> afterFollowUps() {
        for (Clause<FollowUp> followUp : facts.all(FollowUp.class)) {
            Cadence cadence = followUp.term().cadence();
            if (cadence.by() != null) {
                Due due = afterAccepted(followUp.id(ObligationKind.FOLLOW_UP, "by"), FOLLOW_UP_ACCEPTED);
                return List.of(Instalment.single("afterFollowUp", due, FOLLOW_UP_ACCEPTED));
            }
            if (facts.term().isPresent() && Rhythm.of(cadence).isPresent()) {
                return facts.times(cadence).stream()
                        .map(time -> after(followUp.id(ObligationKind.FOLLOW_UP, time.label()), time))
                        .toList();
            }
        }
        return List.of(undated("afterFollowUp", FOLLOW_UP_ACCEPTED.key()).flagged(Set.of(Flag.NO_DAY)));
    }

    private static Instalment after(ObligationId followUp, Occurrence time) {
        Message condition = Message.of("obligations.when.followUpAcceptedOf", time.words());
        return Instalment.of(time, afterAccepted(followUp, condition), condition);
    }

    private static Due afterAccepted(ObligationId followUp, Message condition) {
        return new Due.AfterCondition(condition, List.of(followUp));
    }

    private static Instalment undated(String label, String condition) {
        Message words = Message.of(condition);
        return Instalment.single(label, new Due.AfterCondition(words, List.of()), words);
    }
}
