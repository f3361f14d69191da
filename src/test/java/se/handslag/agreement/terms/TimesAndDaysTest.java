package se.handslag.agreement.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.agreement.terms.MoneyTerm.Payment.Schedule;

class TimesAndDaysTest {

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, 0", "1, 32", "1, -1"})
    void noYearHasSuchATime(int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeOfYear(month, day));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13})
    void noYearHasSuchAMonth(int month) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeOfYear.inMonth(month));
    }

    @Test
    void aDayBeyondItsMonthIsTheMonthsLast() {
        assertThat(new TimeOfYear(2, 30).lastIn(2025)).isEqualTo(LocalDate.of(2025, 2, 28));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, 0", "1, 32"})
    void noPeriodHasSuchADay(int month, int day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PayDay.OfPeriod(month, day));
    }

    @Test
    void whatIsPaidOnDaysOfTheYearIsPaidOnOneAtLeast() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PayDay.OfYear(List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"YEARLY", "HALF_YEARLY", "TERTIALLY", "QUARTERLY", "MONTHLY"})
    void aRhythmIsKnownByItsTimesAYear(Schedule rhythm) {
        Integer times = rhythm.timesPerYear();

        assertThat(times).isNotNull();
        assertThat(Schedule.ofTimes(times)).isEqualTo(rhythm);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5, 52})
    void noScheduleHasSoManyTimesAYear(int times) {
        assertThat(Schedule.ofTimes(times)).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"ON_REQUISITION", "AFTER_FOLLOW_UP", "ON_DATES"})
    void whatWaitsForSomethingHasNoRhythm(Schedule schedule) {
        assertThat(schedule.timesPerYear()).isNull();
    }
}
