package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;
import static se.handslag.obligations.TermsFixture.base;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Payment.Accepted;
import se.handslag.agreement.terms.MoneyTerm.Payment.Part;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.MoneyTerm.Payment.Signing;
import se.handslag.agreement.terms.MoneyTerm.Payment.Split;
import se.handslag.agreement.terms.PayDay;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

class PaymentSplitTest {

    @Test
    void fiveEqualPartsAreFiveInstalmentsEvenInALongerTerm() {
        assertThat(lines(anAgreement("2023-11-13", "2024-05-31")
                        .cash("Kommunen", 546_000, Per.TOTAL)
                        .paid(Schedule.MONTHLY, split(null, 5))))
                .containsExactly(
                        "2023-11-30 109200 SEK",
                        "2023-12-31 109200 SEK",
                        "2024-01-31 109200 SEK",
                        "2024-02-29 109200 SEK",
                        "2024-03-31 109200 SEK");
    }

    @Test
    void anAmountForEachCalendarYearIsSharedOutWithinThatYear() {
        assertThat(lines(anAgreement("2024-07-01", "2025-12-31")
                        .cashOf("Staden", 900_000, 2024)
                        .cashOf("Staden", 1_800_000, 2025)
                        .paid(Schedule.HALF_YEARLY, Split.EVENLY)))
                .containsExactly("2024-12-31 900000 SEK", "2025-06-30 900000 SEK", "2025-12-31 900000 SEK");
    }

    @Test
    void whatIsPaidEachTimeIsNoGiftBesideTheWhole() {
        assertThat(lines(anAgreement("2025-01-01", "2025-12-31")
                        .cash("Kommunen", 412_600, Per.TOTAL)
                        .cash("Kommunen", 206_300, Per.TOTAL)
                        .paid(Schedule.HALF_YEARLY, split(Money.kronor(206_300), null))))
                .containsExactly("2025-06-30 206300 SEK", "2025-12-31 206300 SEK");
    }

    @Test
    void whatIsPaidEachTimeStandsThoughItDoesNotGiveTheYearsAmount() {
        List<Obligation> payments = anAgreement("2023-01-01", "2023-12-31")
                .cash("Kommunen", 320_000, Per.YEAR)
                .paid(Schedule.MONTHLY, split(Money.kronor(27_500), null))
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments).hasSize(12).allMatch(payment -> base(payment).equals(Money.kronor(27_500)));
        assertThat(payments.getFirst().flags()).contains(Flag.AMOUNTS_DISAGREE);
    }

    @Test
    void oneSumWithASlipIsPaidOnceAndTold() {
        List<Obligation> payments = anAgreement("2025-01-01", "2025-12-31")
                .cash("Kommunen", 276_000, Per.TOTAL)
                .cash("Kommunen", 267_000, Per.TOTAL)
                .paid(Schedule.YEARLY, Split.EVENLY)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments).singleElement().satisfies(payment -> {
            assertThat(base(payment)).isEqualTo(Money.kronor(267_000));
            assertThat(payment.flags()).contains(Flag.AMOUNTS_DISAGREE);
        });
    }

    @Test
    void halfOnSigningAndTheRestWhenTheReportIsAccepted() {
        Split halves = new Split(
                null,
                null,
                null,
                List.of(new Part(Share.percent(50), new Signing()), new Part(Share.percent(50), new Accepted())));
        List<Obligation> payments = anAgreement("2024-09-01", "2025-08-31")
                .cash("Kommunen", 540_001, Per.TOTAL)
                .signed("2024-08-19")
                .paid(Schedule.AFTER_FOLLOW_UP, halves)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments)
                .extracting(payment -> payment.day().map(String::valueOf).orElse("-") + " " + base(payment))
                .containsExactly("2024-08-19 270000.5 SEK", "- 270000.5 SEK");
        assertThat(payments.getFirst().due()).isInstanceOf(Due.From.class);
    }

    @Test
    void theFirstInstalmentOnSigningDoesNotMoveTheOthers() {
        assertThat(lines(anAgreement("2024-01-01", "2024-12-31")
                        .cash("Kommunen", 600, Per.YEAR)
                        .signed("2023-12-01")
                        .paid(
                                Schedule.HALF_YEARLY,
                                new PayDay.InAdvance(),
                                new Split(null, null, new Signing(), List.of()),
                                null)))
                .containsExactly("2023-12-01 300 SEK", "2024-07-01 300 SEK");
    }

    @Test
    void paymentThatBeginsLaterHasItsFirstInstalmentInThatMonthAndNoneBefore() {
        assertThat(lines(anAgreement("2024-07-01", "2025-12-31")
                        .cash("Kommunen", 400, Per.TOTAL)
                        .paid(Schedule.TERTIALLY, new PayDay.Unsaid(), Split.EVENLY, "2024-09-01")))
                .containsExactly(
                        "2024-09-30 100 SEK", "2025-04-30 100 SEK", "2025-08-31 100 SEK", "2025-12-31 100 SEK");
    }

    @Test
    void aYearThatStartsInMidQuarterButIsWholeIsNoPartPeriod() {
        assertThat(anAgreement("2025-05-01", "2028-04-30")
                        .cash("Kommunen", 400, Per.YEAR)
                        .paid(Schedule.QUARTERLY, Split.EVENLY)
                        .obligations(ObligationKind.PAYMENT))
                .hasSize(12)
                .noneMatch(payment -> payment.has(Flag.PART_PERIOD));
    }

    private static Split split(@Nullable Money each, @Nullable Integer count) {
        return new Split(each, count, null, List.of());
    }

    private static List<String> lines(TermsFixture agreement) {
        return agreement.obligations(ObligationKind.PAYMENT).stream()
                .map(payment -> payment.day().orElseThrow() + " " + base(payment))
                .toList();
    }
}
