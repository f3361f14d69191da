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
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;

class PaymentDayTest {

    @Test
    void quarterlyPaymentIsAFourthOfTheYearsAmountWithinEachQuarter() {
        assertThat(lines(anAgreement("2020-01-01", "2020-12-31")
                        .cash("Kommunen", 100, Per.YEAR)
                        .paid(Schedule.QUARTERLY)))
                .containsExactly("2020-03-31 25 SEK", "2020-06-30 25 SEK", "2020-09-30 25 SEK", "2020-12-31 25 SEK");
    }

    @Test
    void namedMonthsGiveTheDays() {
        assertThat(lines(anAgreement("2021-01-01", "2022-12-31")
                        .cash("Kommunen", 600, Per.YEAR)
                        .paid(Schedule.HALF_YEARLY, 1, 7)))
                .containsExactly(
                        "2021-01-31 300 SEK", "2021-07-31 300 SEK", "2022-01-31 300 SEK", "2022-07-31 300 SEK");
    }

    @Test
    void aYearWhosePaymentMonthHasPassedIsPaidInTheFirstMonthOfTheTerm() {
        List<Obligation> payments = anAgreement("2020-04-01", "2021-12-31")
                .cash("Kommunen", 600, Per.YEAR)
                .paid(Schedule.YEARLY, 1)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments)
                .extracting(payment -> payment.day().orElseThrow().toString())
                .containsExactly("2020-04-30", "2021-01-31");
        assertThat(payments.getFirst().flags()).containsOnly(Flag.DAY_RECKONED, Flag.PART_PERIOD);
    }

    @Test
    void aMonthOrAPeriodIsAllThatIsKnownWhereTheTextGivesNoDay() {
        Obligation inMonth = anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 600, Per.YEAR)
                .paid(Schedule.YEARLY, 1)
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(inMonth.due())
                .isEqualTo(new Due.Within(DatePeriod.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 1, 31))));
        assertThat(inMonth.flags()).containsOnly(Flag.DAY_NOT_STATED);
        assertThat(inMonth.bankDay()).contains(LocalDate.of(2021, 1, 29));
    }

    @Test
    void inAdvanceIsTheFirstDayOfThePeriodAndInArrearsFromTheDayAfterIt() {
        assertThat(lines(halfYearly(new PayDay.InAdvance())))
                .containsExactly("2021-01-01 300 SEK", "2021-07-01 300 SEK");
        assertThat(lines(halfYearly(new PayDay.InArrears())))
                .containsExactly("2021-07-01 300 SEK", "2022-01-01 300 SEK");
        assertThat(halfYearly(new PayDay.InAdvance())
                        .obligations(ObligationKind.PAYMENT)
                        .getLast()
                        .flags())
                .containsOnly(Flag.DAY_RECKONED);
        assertThat(halfYearly(new PayDay.InArrears())
                        .obligations(ObligationKind.PAYMENT)
                        .getLast()
                        .flags())
                .containsOnly(Flag.DAY_NOT_STATED, Flag.AFTER_END);
    }

    @Test
    void whatIsPaidInArrearsForTheYearBeforeTheIndexIsNotRaised() {
        Obligation forDecember = anAgreement("2021-01-01", "2022-12-31")
                .cash("Kommunen", 1_200, Per.YEAR)
                .indexed("KPI", "2022-01-01")
                .paidOn(Schedule.MONTHLY, new PayDay.InArrears())
                .obligations(ObligationKind.PAYMENT)
                .get(11);

        assertThat(forDecember.day()).contains(LocalDate.of(2022, 1, 1));
        assertThat(forDecember.amount()).isInstanceOf(AmountRule.Fixed.class);
    }

    @Test
    void aDayOfEachPeriodOrEachYearIsThatDay() {
        assertThat(lines(halfYearly(new PayDay.OfPeriod(1, 5))))
                .containsExactly("2021-01-05 300 SEK", "2021-07-05 300 SEK");
        assertThat(lines(halfYearly(new PayDay.FirstBankDay())))
                .containsExactly("2021-01-04 300 SEK", "2021-07-01 300 SEK");
        assertThat(lines(halfYearly(new PayDay.OfYear(List.of(new TimeOfYear(1, 15), new TimeOfYear(7, 15))))))
                .containsExactly("2021-01-15 300 SEK", "2021-07-15 300 SEK");
    }

    @Test
    void theLastDayOfAMonthIsMeantWhereTheMonthIsShorter() {
        assertThat(lines(anAgreement("2023-01-01", "2024-12-31")
                        .cash("Kommunen", 600, Per.YEAR)
                        .paidOn(Schedule.YEARLY, new PayDay.OfYear(List.of(new TimeOfYear(2, 30))))))
                .containsExactly("2023-02-28 600 SEK", "2024-02-29 600 SEK");
    }

    @Test
    void whatWaitsForAnEventHasNoDay() {
        Obligation payment = anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 600, Per.YEAR)
                .paidOn(Schedule.YEARLY, new PayDay.AfterEvent("när budgeten vunnit laga kraft"))
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(payment.day()).isEmpty();
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

    private static TermsFixture halfYearly(PayDay day) {
        return anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 600, Per.YEAR)
                .paidOn(Schedule.HALF_YEARLY, day);
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
