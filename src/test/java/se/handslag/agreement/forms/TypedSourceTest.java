package se.handslag.agreement.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedSourceTest {

    @Test
    void noTwoTypedValuesShareAPlace() {
        var long1 = TypedSource.of("reading", 1, "y".repeat(300_000)).citation();
        var next = TypedSource.of("reading", 2, "").citation();

        assertThat(long1.end()).isLessThanOrEqualTo(next.start());
        assertThat(next.words()).isEqualTo("–");
        assertThat(TypedSource.of("reading", 20_000, "z").citation().end()).isPositive();
    }

    @Test
    void whatIsTypedIsKnownByItsKey() {
        var place = TypedSource.of("reading", 1, "x").citation();

        assertThat(place.documentHash()).matches("[0-9a-f]{64}");
        assertThat(TypedSource.isTyped(place, "reading")).isTrue();
        assertThat(TypedSource.isTyped(place, "another")).isFalse();
    }
}
