package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.Contribution.Per.TOTAL;
import static se.handslag.agreement.terms.Contribution.Per.YEAR;
import static se.handslag.agreement.terms.FindingKind.AMOUNT_CONFLICT;
import static se.handslag.agreement.terms.FindingKind.SUM_MISMATCH;
import static se.handslag.agreement.terms.rules.AgreementFixture.anAgreement;

import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;

class MoneyContradictionsTest {

    @Test
    void rowsThatDoNotGiveTheStatedTotalAreToldWithTheCalculationAndTheRightTotalIsProposed() {
        AgreementFixture agreement = ownCostsOf("Strands FH").stating("995");

        assertThat(Said.of(SUM_MISMATCH, agreement))
                .containsExactly("Strands FH: 500 + 20 + 236 + 165 + 45 + 25 = 991 tkr, angivet 995");
        assertThat(Said.proposed(SUM_MISMATCH, agreement)).contains("991");
    }

    @Test
    void halfAThousandForEachRowIsARounding() {
        assertThat(Said.of(SUM_MISMATCH, ownCostsOf("Strands FH").stating("993")))
                .isEmpty();
        assertThat(Said.of(SUM_MISMATCH, ownCostsOf("Strands FH").stating("988")))
                .isEmpty();
    }

    @Test
    void kronorAreNotRoundedToThousands() {
        AgreementFixture agreement = anAgreement()
                .budgetOf(null)
                .inKronor()
                .row("Hyra", "120 000")
                .row("Lön", "300 000")
                .stating("421 000");

        assertThat(Said.of(SUM_MISMATCH, agreement)).containsExactly("120 000 + 300 000 = 420 000 kr, angivet 421 000");
        assertThat(Said.proposed(SUM_MISMATCH, agreement)).contains("420 000");
    }

    @Test
    void costsTakenFromIncomeUntilNothingIsLeftAreRight() {
        AgreementFixture zero = nightWalks().stating("0");
        AgreementFixture income = nightWalks().stating("270");

        assertThat(Said.of(SUM_MISMATCH, zero)).isEmpty();
        assertThat(Said.of(SUM_MISMATCH, income)).isEmpty();
    }

    @Test
    void costsThatLeaveSomethingThoughTheTableSaysNothingAreTold() {
        AgreementFixture agreement = anAgreement()
                .budgetOf(null)
                .row("Verksamhetsstöd", "275")
                .row("Nattvandring", "-250")
                .row("Västar", "-20")
                .stating("0");

        assertThat(Said.of(SUM_MISMATCH, agreement)).containsExactly("275 − 250 − 20 = 5 tkr, angivet 0");
    }

    @Test
    void incomeAndCostsInOneTableEachGiveTheTotal() {
        AgreementFixture agreement = anAgreement()
                .budgetOf(null)
                .row("Bidrag", "400")
                .row("Medlemmar", "100")
                .row("Lön", "450")
                .row("Resor", "50")
                .stating("500");

        assertThat(Said.of(SUM_MISMATCH, agreement)).isEmpty();
    }

    @Test
    void ofWhichIsNoRow() {
        AgreementFixture agreement = anAgreement()
                .budgetOf(null)
                .row("Lön", "400")
                .row("varav arbetsgivaravgift", "100")
                .row("Resor", "50")
                .stating("450");

        assertThat(Said.of(SUM_MISMATCH, agreement)).isEmpty();
    }

    @Test
    void cashInTheTextAgainstTheSupportInTheBudgetIsTold() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Ekby IK")
                .running("2021-12-22", "2022-12-31")
                .withCash("Ekby kommun", 275_000, TOTAL)
                .budgetOf(null)
                .row("Verksamhetsstöd Till Ekby IK", "270")
                .row("Nattvandring helg a 2500 kr natt. 100 nätter", "-250")
                .row("Material, utrustning, (1)", "-5")
                .row("Oförutsett", "-15")
                .stating("0");

        assertThat(Said.of(AMOUNT_CONFLICT, agreement))
                .containsExactly("Ekby kommun bidrar enligt texten med 275 000 kr,"
                        + " men budgetens rad ”Verksamhetsstöd Till Ekby IK” säger 270 000 kr");
        assertThat(Said.proposed(AMOUNT_CONFLICT, agreement)).isEmpty();
    }

    @Test
    void cashInTheTextWithinATotalOfCashAndInKindIsNoConflict() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Strands Folketshusförening")
                .running("2018-01-01", "2018-12-31")
                .withCash("Ekby kommun", 500_000, TOTAL)
                .budgetOf("Ekby kommun")
                .row("Verksamhetsstöd", "500")
                .row("Styrgruppskostnader", "5")
                .row("Handledning mm för personal", "25")
                .stating("530");

        assertThat(Said.of(AMOUNT_CONFLICT, agreement)).isEmpty();
    }

    @Test
    void aYearlyAmountMayStandForTheWholeTermInTheBudget() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Navet")
                .running("2024-01-01", "2025-06-30")
                .withCash("Ekby kommun", 400_000, YEAR)
                .budgetOf("Navet")
                .row("Bidrag från Ekby kommun", "600")
                .row("Egna medel", "100")
                .stating("700");

        assertThat(Said.of(AMOUNT_CONFLICT, agreement)).isEmpty();
    }

    @Test
    void moneyFromSomebodyElseIsAnotherAmount() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Navet")
                .running("2024-01-01", "2024-12-31")
                .withCash("Ekby kommun", 400_000, YEAR)
                .budgetOf("Navet")
                .row("Bidrag från Alby kommun", "300")
                .row("Verksamhetsstöd från Socialstyrelsen", "350")
                .row("Lönebidrag", "380")
                .stating("1030");

        assertThat(Said.of(AMOUNT_CONFLICT, agreement)).isEmpty();
    }

    @Test
    void partsToldSideBySideAreNoConflict() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Navet")
                .withCash("Ekby kommun", 300_000, YEAR)
                .withCash("Ekby kommun", 310_000, YEAR);

        assertThat(Said.of(AMOUNT_CONFLICT, agreement)).isEmpty();
    }

    @Test
    void oneAmountToldTwiceWithASlipIsAConflict() {
        AgreementFixture agreement = anAgreement()
                .between("Ekby kommun", "Navet")
                .withCash("Ekby kommun", 933_000, YEAR)
                .afterMuchText()
                .withCash("Ekby kommun", 939_000, YEAR);

        assertThat(Said.of(AMOUNT_CONFLICT, agreement))
                .containsExactly("Ekby kommun: 933 000 kr på ett ställe och 939 000 kr på ett annat");
    }

    @Test
    void aFundersGrantToldTwiceWithASlipIsAConflict() {
        AgreementFixture agreement = anAgreement()
                .with("752 734 kr", source -> grant(source, 752_734))
                .afterMuchText()
                .with("725 734 kr", source -> grant(source, 725_734));

        assertThat(Said.of(AMOUNT_CONFLICT, agreement))
                .containsExactly("Länsstyrelsen: 752 734 kr på ett ställe och 725 734 kr på ett annat");
    }

    private static BudgetFixture ownCostsOf(String party) {
        return anAgreement()
                .budgetOf(party)
                .row("Arbetsledare inkl soc avg", "500")
                .row("Personalinsats ord pers", "20")
                .row("Ideell insats, volontärer", "236")
                .row("Lokaler", "165")
                .row("Material", "45")
                .row("Resor", "25");
    }

    private static BudgetFixture nightWalks() {
        return anAgreement()
                .budgetOf(null)
                .row("Verksamhetsstöd", "270")
                .row("Nattvandring", "-250")
                .row("Västar", "-20");
    }

    private static Funder grant(Source source, long kronor) {
        return new Funder(source, "Länsstyrelsen", Money.kronor(kronor), null, null, true);
    }

    /** The last of the quantities is what the text says that the others give. */
}
