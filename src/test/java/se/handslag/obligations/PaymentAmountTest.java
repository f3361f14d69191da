package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.obligations.TermsFixture.anAgreement;
import static se.handslag.obligations.TermsFixture.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;
import se.handslag.agreement.terms.MoneyTerm.Payment.Split;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;

class PaymentAmountTest {

    @Test
    void monthlyPaymentIsATwelfthWithTheOddOreFirst() {
        List<Obligation> payments = anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 1_000, Per.YEAR)
                .paid(Schedule.MONTHLY)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments).hasSize(12);
        assertThat(base(payments.getFirst())).isEqualTo(Money.ore(8334));
        assertThat(base(payments.getLast())).isEqualTo(Money.ore(8333));
    }

    @Test
    void whatIsSaidOfOneYearGoesBeforeWhatIsSaidOfEveryYear() {
        for (var fixture : List.of(
                anAgreement("2021-01-01", "2023-12-31")
                        .cash("Kommunen", 400_000, Per.YEAR)
                        .cashOf("Kommunen", 412_000, 2022),
                anAgreement("2021-01-01", "2023-12-31")
                        .cashOf("Kommunen", 412_000, 2022)
                        .cash("Kommunen", 400_000, Per.YEAR))) {
            List<Obligation> payments = fixture.paid(Schedule.HALF_YEARLY).obligations(ObligationKind.PAYMENT);

            assertThat(payments)
                    .extracting(TermsFixture::base)
                    .containsExactly(
                            Money.kronor(200_000),
                            Money.kronor(200_000),
                            Money.kronor(206_000),
                            Money.kronor(206_000),
                            Money.kronor(200_000),
                            Money.kronor(200_000));
            assertThat(payments).noneMatch(payment -> payment.has(Flag.AMOUNTS_DISAGREE));
        }
    }

    @Test
    void aSumOfOneYearGoesBeforeWhatIsPaidEachTime() {
        List<Obligation> payments = anAgreement("2021-01-01", "2022-12-31")
                .cash("Kommunen", 500_000, Per.YEAR)
                .cashOf("Kommunen", 600_000, 2022)
                .paid(Schedule.HALF_YEARLY, new Split(Money.kronor(250_000), null, null, List.of()))
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments)
                .extracting(TermsFixture::base)
                .containsExactly(
                        Money.kronor(250_000), Money.kronor(250_000), Money.kronor(300_000), Money.kronor(300_000));
    }

    @Test
    void aSumForTheWholeTermStandsBesideWhatIsGivenEveryYear() {
        List<Obligation> payments = anAgreement("2021-01-01", "2022-12-31")
                .cash("Kommunen", 400_000, Per.YEAR)
                .cash("Kommunen", 50_000, Per.TOTAL)
                .paid(Schedule.YEARLY)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments).hasSize(4);
    }

    @Test
    void oneSumOnSeveralDaysIsSharedEvenlyAndSaysSo() {
        List<Obligation> payments = anAgreement("2021-01-01", "2022-12-31")
                .cash("Kommunen", 100, Per.TOTAL)
                .paidOn("2021-03-01", "2021-09-01", "2022-03-01")
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments)
                .extracting(TermsFixture::base)
                .containsExactly(Money.ore(3334), Money.ore(3333), Money.ore(3333));
        assertThat(payments).allMatch(payment -> payment.has(Flag.AMOUNT_SHARED_OUT));
    }

    @Test
    void whatIsRequisitionedHasACeilingAndNoDay() {
        Obligation payment = anAgreement("2021-01-01", "2021-12-31")
                .cash("Kommunen", 600, Per.YEAR)
                .paid(Schedule.ON_REQUISITION)
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(payment.day()).isEmpty();
        assertThat(payment.amount()).isInstanceOf(AmountRule.UpTo.class);
    }

    @Test
    void oneSumOfAnOpenEndedTermCannotBeSharedOut() {
        List<Obligation> payments = anAgreement()
                .lasting(LocalDate.of(2021, 1, 1), null)
                .cash("Kommunen", 600, Per.TOTAL)
                .paid(Schedule.YEARLY)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments)
                .hasSize(10)
                .allMatch(payment -> payment.amount() == null && payment.has(Flag.AMOUNT_UNKNOWN));
    }

    @Test
    void oneSumWithoutRhythmIsPaidWholeEvenIfTheEndIsOpen() {
        Obligation payment = anAgreement()
                .lasting(LocalDate.of(2021, 1, 1), null)
                .cash("Kommunen", 600, Per.TOTAL)
                .paid(Schedule.ON_DATES)
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(base(payment)).isEqualTo(Money.kronor(600));
        assertThat(payment.flags()).containsOnly(Flag.NO_DAY);
    }

    @Test
    void moneySaidTwiceIsPaidOnceAndTheAssociationsOwnMoneyIsPaidToNobody() {
        List<Obligation> payments = anAgreement("2021-01-01", "2021-12-31")
                .between("Kommunen", "Föreningen")
                .cash("Kommunen", 600, Per.YEAR)
                .cash(null, 600, Per.YEAR)
                .cash("Föreningen", 50, Per.YEAR)
                .paid(Schedule.YEARLY)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments).hasSize(1);
        assertThat(payments.getFirst().toWhom()).containsExactly("Föreningen");
    }

    @Test
    void twoPublicBodiesThatGiveHaveAPaymentEach() {
        assertThat(anAgreement("2021-01-01", "2021-12-31")
                        .cash("Kommunen", 600, Per.YEAR)
                        .cash("Regionen", 400, Per.YEAR)
                        .paid(Schedule.YEARLY)
                        .obligations(ObligationKind.PAYMENT))
                .extracting(Obligation::who)
                .containsExactlyInAnyOrder("Kommunen", "Regionen");
    }

    @Test
    void anApproximateAmountSaysSo() {
        Obligation payment = anAgreement("2021-01-01", "2021-12-31")
                .saying(source -> new Contribution.Cash(
                        new Source(source.citation(), source.strength(), Source.Precision.ABOUT),
                        "Kommunen",
                        Money.kronor(600),
                        Per.YEAR))
                .paid(Schedule.YEARLY)
                .obligations(ObligationKind.PAYMENT)
                .getFirst();

        assertThat(payment.has(Flag.AMOUNT_ABOUT)).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSharesOfOneSumAddUpToIt(long seed) {
        Random random = new Random(seed);
        LocalDate first = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(2000));
        Schedule[] rhythms = {
            Schedule.YEARLY, Schedule.HALF_YEARLY, Schedule.TERTIALLY, Schedule.QUARTERLY, Schedule.MONTHLY
        };
        long kronor = 1L + random.nextInt(5_000_000);

        List<Obligation> payments = anAgreement()
                .lasting(first, first.plusDays(random.nextInt(2000)))
                .cash("Kommunen", kronor, Per.TOTAL)
                .paid(rhythms[random.nextInt(rhythms.length)])
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments.stream().map(TermsFixture::base).reduce(Money.ore(0), Money::plus))
                .isEqualTo(Money.kronor(kronor));
    }

    @ParameterizedTest
    @EnumSource(
            value = Schedule.class,
            mode = Mode.EXCLUDE,
            names = {"ON_REQUISITION", "ON_DATES"})
    void aWholeYearsSharesAddUpToTheYearsAmount(Schedule schedule) {
        List<Obligation> payments = anAgreement("2020-01-01", "2021-12-31")
                .followUp(new Cadence(null, 7, false, false, null))
                .cash("Kommunen", 933_001, Per.YEAR)
                .paid(schedule)
                .obligations(ObligationKind.PAYMENT);

        assertThat(payments.stream().map(TermsFixture::base).reduce(Money.ore(0), Money::plus))
                .isEqualTo(Money.kronor(2 * 933_001));
    }
}
