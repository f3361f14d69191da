package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;
import static se.handslag.obligations.TermsFixture.base;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.kernel.Money;

class PaymentDayTest {

    @Test
    void quarterlyPaymentIsAFourthOfTheYearsAmountByEachLastBankDay() {
        assertThat(lines(anAgreement("2020-01-01", "2020-12-31")
                        .cash("Kommunen", 100, Per.YEAR)
                        .paid(Schedule.QUARTERLY)))
                .containsExactly("2020-03-31 25 SEK", "2020-06-30 25 SEK", "2020-09-30 25 SEK", "2020-12-30 25 SEK");
    }

    @Test
    void namedMonthsGiveTheDays() {
        assertThat(lines(anAgreement("2021-01-01", "2022-12-31")
                        .cash("Kommunen", 600, Per.YEAR)
                        .paid(Schedule.HALF_YEARLY, 1, 7)))
                .containsExactly(
                        "2021-01-29 300 SEK", "2021-07-30 300 SEK", "2022-01-31 300 SEK", "2022-07-29 300 SEK");
    }

    @Test
    void aYearWhosePaymentMonthHasPassedIsPaidInTheFirstMonthOfTheTerm() {
        List<Obligation> payments = anAgreement("2020-04-01", "2021-12-31")
                .cash("Kommunen", 600, Per.YEAR)
                .paid(Schedule.YEARLY, 1)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments)
                .extracting(payment -> payment.day().orElseThrow().toString())
                .containsExactly("2020-04-30", "2021-01-29");
        assertThat(payments.getFirst().flags()).containsOnly(Flag.DAY_RECKONED, Flag.PART_PERIOD);
    }

    @Test
    void aStatedDayStandsEvenWhenTheBanksAreClosedAndTheBankDayStandsBeside() {
        Obligation payment = anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 600, Per.TOTAL)
                .paidOn("2021-01-31")
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(payment.day()).contains(LocalDate.of(2021, 1, 31));
        assertThat(payment.bankDay()).contains(LocalDate.of(2021, 2, 1));
        assertThat(base(payment)).isEqualTo(Money.kronor(600));
    }

    @Test
    void paymentAfterFollowUpWaitsForEachOfThem() {
        List<Obligation> all = anAgreement("2021-01-01", "2021-12-31")
                .followUp(Cadence.once(Every.HALF_YEAR))
                .cash("Kommunen", 600, Per.TOTAL)
                .paid(Schedule.AFTER_FOLLOW_UP)
                .obligations();

        List<ObligationId> followUps = ids(all, ObligationKind.FOLLOW_UP);
        List<ObligationId> awaited = all.stream()
                .filter(each -> each.what() == ObligationKind.PAYMENT)
                .flatMap(payment -> ((Due.AfterCondition) payment.due()).after().stream())
                .toList();
        assertThat(awaited).isEqualTo(followUps).hasSize(2);
    }

    @Test
    void paymentAfterASingleFollowUpWaitsForThatOne() {
        List<Obligation> all = anAgreement("2021-01-01", "2021-12-31")
                .followUp(Cadence.onceBy(LocalDate.of(2021, 6, 30)))
                .cash("Kommunen", 600, Per.TOTAL)
                .paid(Schedule.AFTER_FOLLOW_UP)
                .obligations();

        assertThat(all).extracting(Obligation::what).contains(ObligationKind.PAYMENT);
        assertThat(((Due.AfterCondition) all.getLast().due()).after())
                .isEqualTo(ids(all, ObligationKind.FOLLOW_UP))
                .hasSize(1);
    }

    @Test
    void withoutARhythmOfFollowUpsThePaymentWaitsForOneWithoutADay() {
        Obligation payment = anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 600, Per.TOTAL)
                .paid(Schedule.AFTER_FOLLOW_UP)
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(payment.flags()).containsOnly(Flag.NO_DAY);
        assertThat(base(payment)).isEqualTo(Money.kronor(600));
    }

    @Test
    void anIndexWithoutADayRaisesFromTheSecondCalendarYear() {
        List<Obligation> all =
                anAgreement("2020-04-01", "2022-12-31").indexed("KPI", null).obligations();

        assertThat(all)
                .filteredOn(each -> each.what() == ObligationKind.INDEXATION)
                .extracting(each -> each.day().orElseThrow().toString())
                .containsExactly("2021-01-01", "2022-01-01");
    }

    private static List<String> lines(TermsFixture agreement) {
        return agreement.obligations(ObligationKind.PAYMENT).stream()
                .map(payment -> payment.day().orElseThrow() + " " + base(payment))
                .toList();
    }

    private static List<ObligationId> ids(List<Obligation> all, ObligationKind what) {
        return all.stream()
                .filter(each -> each.what() == what)
                .map(Obligation::id)
                .toList();
    }
}
