package se.handslag.agreement.terms.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.kernel.Money;

class SlipTest {

    @ParameterizedTest
    @CsvSource({"933000, 939000", "276000, 267000", "752734, 725734", "1140000, 1150000"})
    void oneFigureWrongOrTwoThatChangedPlacesAreASlip(long one, long other) {
        assertThat(Slip.isBetween(Money.kronor(one), Money.kronor(other))).isTrue();
        assertThat(Slip.isBetween(Money.kronor(other), Money.kronor(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"250000, 270000", "300000, 310", "933000, 933000", "276000, 762000", "410000, 390000", "100000, 1000000"
    })
    void otherSumsAreRatherTwoSums(long one, long other) {
        assertThat(Slip.isBetween(Money.kronor(one), Money.kronor(other))).isFalse();
    }
}
