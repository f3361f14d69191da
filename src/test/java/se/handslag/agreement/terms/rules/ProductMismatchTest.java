package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.Contribution.Per.YEAR;
import static se.handslag.agreement.terms.FindingKind.PRODUCT_MISMATCH;
import static se.handslag.agreement.terms.rules.AgreementFixture.anAgreement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.Product.Factor;
import se.handslag.kernel.Money;

class ProductMismatchTest {
    @Test
    void aProductThatDoesNotHoldIsToldOnceThoughItsSlipIsCarriedOn() {
        AgreementFixture agreement = anAgreement();
        product(agreement, true, "0.5", "44 v", "40 tim", "176 tim");
        product(agreement, true, "0.5", "176 tim", "134 kr", "236 tkr");

        assertThat(Said.of(PRODUCT_MISMATCH, agreement))
                .containsExactly(
                        "44 v × 40 tim = 1 760 tim, angivet 176 tim; med rätt tal stämmer 236 tkr längre fram");
        assertThat(Said.proposed(PRODUCT_MISMATCH, agreement)).contains("1760 tim");
    }

    @Test
    void aProductRoundedToThousandsHolds() {
        AgreementFixture agreement = anAgreement();
        product(agreement, true, "0.5", "44 v", "3750 kr", "165 tkr");
        product(agreement, true, "0.5", "100 nätter", "2500 kr", "250 tkr");
        product(agreement, true, "0.5", "1760 tim", "134 kr", "236 tkr");

        assertThat(Said.of(PRODUCT_MISMATCH, agreement)).isEmpty();
    }

    @Test
    void aProductOfWhichItIsUnsaidWhatItCountsIsNotProvedWrong() {
        AgreementFixture agreement = anAgreement();
        product(agreement, false, "0.5", "3 st", "196 tkr", "10 %", "20 tkr");

        assertThat(Said.of(PRODUCT_MISMATCH, agreement)).isEmpty();
    }

    @Test
    void volunteerHoursTimesTheirRateGiveTheirValue() {
        assertThat(Said.of(PRODUCT_MISMATCH, anAgreement().withVolunteers("Navet", 18_000, 214, 3_852_000)))
                .isEmpty();
        assertThat(Said.of(PRODUCT_MISMATCH, anAgreement().withVolunteers("Navet", 18_000, 214, 3_582_000)))
                .containsExactly("18 000 timmar × 214 kr = 3 852 000 kr, angivet 3 582 000 kr");
    }

    @Test
    void hoursWithoutARateProveNothing() {
        AgreementFixture agreement = anAgreement()
                .withAbout(
                        "ca 18 000 timmar per år till ett värde av 3 852 000 kr",
                        source -> new VolunteerHours(
                                source, "Navet", BigDecimal.valueOf(18_000), null, Money.kronor(3_852_000), YEAR, 100));

        assertThat(Said.of(PRODUCT_MISMATCH, agreement)).isEmpty();
    }

    static void product(AgreementFixture agreement, boolean clear, String about, String... quantities) {
        List<Factor> factors = new ArrayList<>();
        for (String quantity : quantities) {
            String[] parts = quantity.split(" ", 2);
            factors.add(new Factor(new BigDecimal(parts[0]), parts[1], agreement.cite(quantity)));
        }
        Factor stated = factors.removeLast();
        agreement.with(
                String.join(" * ", quantities),
                source -> new Product(source, factors, stated, new BigDecimal(about), clear));
    }
}
