package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthModelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-10");

    @Test
    void theMonthThatAnAddressMeansIsShown() {
        assertThat(MonthModel.meant("2027-01", TODAY)).isEqualTo(YearMonth.of(2027, 1));
    }

    /** The months beside the first and the last that there are cannot even be named. */
    @ParameterizedTest
    @ValueSource(strings = {"", "mars", "2026-13", "+999999999-12", "-999999999-01", "+10000-01", "0000-01"})
    void whatIsNoMonthOfAnyAgreementMeansThisMonth(String at) {
        assertThat(MonthModel.meant(at, TODAY)).isEqualTo(YearMonth.of(2026, 3));
    }
}
