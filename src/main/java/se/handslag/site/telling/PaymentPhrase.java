package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.Payment.Occasion;
import se.handslag.agreement.terms.PayDay;
import se.handslag.kernel.Money;

/** When money is paid, how much each time and to whom, as one says it. */
record PaymentPhrase(Speech speech) {

    public Phrase of(Payment payment) {
        List<String> months = new ArrayList<>();
        payment.months().forEach(month -> months.add(speech.say("month." + month)));
        List<String> dates = new ArrayList<>();
        for (LocalDate date : payment.dates()) {
            dates.add(speech.date(date));
        }
        boolean monthsAreInTheDays = payment.day() instanceof PayDay.OfYear;
        Payment.Split split = payment.split();
        return speech.phrase()
                .say("tell.schedule." + payment.schedule().name())
                .aboutAll("tell.term.inMonths", monthsAreInTheDays ? List.of() : months)
                .aboutAll("tell.term.onDates", dates)
                .with(day(payment.day()))
                .about("tell.payment.from", payment.from() == null ? null : speech.date(payment.from()))
                .about("tell.payment.each", sum(split.each()))
                .about("tell.payment.count", split.count())
                .about("tell.payment.first", split.first() == null ? null : occasion(split.first()))
                .aboutAll("tell.payment.parts", parts(split))
                .about("tell.duty.to", payment.receiver())
                .with(payment.detail().isBlank() ? null : speech.quoted(payment.detail()));
    }

    private @Nullable String sum(@Nullable Money money) {
        return money == null ? null : speech.texts().sum(money);
    }

    private @Nullable String day(PayDay day) {
        return switch (day) {
            case PayDay.Unsaid _ -> null;
            case PayDay.InAdvance _ -> speech.say("tell.payment.inAdvance");
            case PayDay.AtBeginning _ -> speech.say("tell.payment.atBeginning");
            case PayDay.InArrears _ -> speech.say("tell.payment.inArrears");
            case PayDay.OfPeriod of ->
                speech.say("tell.payment.ofPeriod", of.day(), speech.say("tell.ordinal." + of.month()));
            case PayDay.FirstBankDay _ -> speech.say("tell.payment.firstBankDay");
            case PayDay.OfYear of -> speech.timesOfYear(of.days());
            case PayDay.AfterEvent after -> speech.quoted(after.event());
        };
    }

    private String occasion(Occasion occasion) {
        return switch (occasion) {
            case Payment.Signing _ -> speech.say("tell.payment.signing");
            case Payment.Accepted _ -> speech.say("tell.payment.accepted");
            case Payment.Days days -> speech.period(days.period());
        };
    }

    private List<String> parts(Payment.Split split) {
        List<String> parts = new ArrayList<>();
        for (Payment.Part part : split.parts()) {
            parts.add(speech.say("tell.percent", speech.number(part.share().inPercent())) + " "
                    + occasion(part.occasion()));
        }
        return parts;
    }
}
