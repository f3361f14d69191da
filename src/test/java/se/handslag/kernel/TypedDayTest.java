package se.handslag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDayTest {

    @Test
    void aDayIsReadWithBlanksAroundIt() {
        assertThat(TypedDay.parse(" 2026-03-01 ")).contains(LocalDate.parse("2026-03-01"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1 mars",
                "2026-02-30",
                "2026-3-1",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-01-01",
                "0226-03-01"
            })
    void whatIsNoDayOfOurTimesIsNone(String typed) {
        assertThat(TypedDay.parse(typed)).isEmpty();
    }
}
