package se.handslag.agreement.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.MoneyTerm.Payment.Split;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.Money;

/** When money is paid, and to whom. Parts with an occasion of their own are kept as they are. */
final class PaymentForm {

    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MANY = 1_000;

    private PaymentForm() {}

    /** The sorts of days on which it may be paid. */
    private enum Sort {
        IN_ADVANCE,
        AT_BEGINNING,
        IN_ARREARS,
        FIRST_BANK_DAY,
        OF_PERIOD,
        AFTER_EVENT,
        OF_YEAR;

        static @Nullable Sort of(PayDay day) {
            return switch (day) {
                case PayDay.Unsaid _ -> null;
                case PayDay.InAdvance _ -> IN_ADVANCE;
                case PayDay.AtBeginning _ -> AT_BEGINNING;
                case PayDay.InArrears _ -> IN_ARREARS;
                case PayDay.FirstBankDay _ -> FIRST_BANK_DAY;
                case PayDay.OfPeriod _ -> OF_PERIOD;
                case PayDay.AfterEvent _ -> AFTER_EVENT;
                case PayDay.OfYear _ -> OF_YEAR;
            };
        }
    }

    static Payment payment(Sheet<Payment> in) {
        return new Payment(
                in.source(),
                in.choice("schedule", Schedule.class, Payment::schedule),
                orElse(in.optional("detail", WrittenText.PASSAGE, Payment::detail), ""),
                orElse(in.optional("months", WrittenDay.MONTHS, Payment::months), List.of()),
                orElse(in.optional("dates", WrittenDay.DAYS, Payment::dates), List.<LocalDate>of()),
                in.optional("from", WrittenDay.DAY, Payment::from),
                day(in),
                split(in),
                in.lineIfAny("receiver", Payment::receiver));
    }

    private static Split split(Sheet<Payment> in) {
        Split before = in.kept(Payment::split, Split.EVENLY);
        Money each = in.moneyIfAny("each", payment -> payment.split().each());
        Integer count = in.whole("count", 1, MANY, payment -> payment.split().count());
        return new Split(each, count, before.first(), before.parts());
    }

    private static PayDay day(Sheet<Payment> in) {
        Sort sort = in.choiceIfAny("day", Sort.class, payment -> Sort.of(payment.day()));
        Integer dayOfMonth = in.whole("dayOfMonth", 1, DAYS_OF_A_MONTH, ofPeriod(PayDay.OfPeriod::day));
        Integer month = in.whole("monthOfPeriod", 1, MONTHS_OF_A_YEAR, ofPeriod(PayDay.OfPeriod::month));
        List<TimeOfYear> daysOfYear = in.optional(
                "daysOfYear",
                WrittenDay.DAYS_OF_YEAR,
                payment -> payment.day() instanceof PayDay.OfYear of ? of.days() : null);
        String event = in.optional(
                "event",
                WrittenText.PASSAGE,
                payment -> payment.day() instanceof PayDay.AfterEvent after ? after.event() : null);
        boolean wasUnsaid = in.now(payment -> Sort.of(payment.day())) == null;
        Sort meant = sort == null && wasUnsaid ? implied(dayOfMonth, daysOfYear, event) : sort;
        return made(in, meant, dayOfMonth, month, daysOfYear, event);
    }

    private static PayDay made(
            Sheet<Payment> in,
            @Nullable Sort sort,
            @Nullable Integer dayOfMonth,
            @Nullable Integer month,
            @Nullable List<TimeOfYear> daysOfYear,
            @Nullable String event) {
        return switch (sort) {
            case null -> new PayDay.Unsaid();
            case IN_ADVANCE -> new PayDay.InAdvance();
            case AT_BEGINNING -> new PayDay.AtBeginning();
            case IN_ARREARS -> new PayDay.InArrears();
            case FIRST_BANK_DAY -> new PayDay.FirstBankDay();
            case OF_PERIOD -> new PayDay.OfPeriod(orElse(month, 1), demanded(in, "dayOfMonth", dayOfMonth, 1));
            case OF_YEAR -> new PayDay.OfYear(demanded(in, "daysOfYear", daysOfYear, List.of(TimeOfYear.inMonth(1))));
            case AFTER_EVENT -> new PayDay.AfterEvent(demanded(in, "event", event, ""));
        };
    }

    private static Part<Payment, Integer> ofPeriod(Part<PayDay.OfPeriod, Integer> part) {
        return payment -> payment.day() instanceof PayDay.OfPeriod of ? part.of(of) : null;
    }

    /** Whoever types in the day itself has said what sort of day it is. */
    private static @Nullable Sort implied(
            @Nullable Integer dayOfMonth, @Nullable List<TimeOfYear> daysOfYear, @Nullable String event) {
        if (dayOfMonth != null) {
            return Sort.OF_PERIOD;
        }
        if (daysOfYear != null) {
            return Sort.OF_YEAR;
        }
        return event == null ? null : Sort.AFTER_EVENT;
    }

    private static <V> V demanded(Sheet<Payment> in, String name, @Nullable V value, V standIn) {
        if (value == null) {
            in.missing(name);
            return standIn;
        }
        return value;
    }

    private static <V> V orElse(@Nullable V value, V other) {
        return value == null ? other : value;
    }
}
