package se.handslag.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    @Test
    void whatIsTriedFromElsewhereDoesNotCountHere() {
        var here = Throttle.ofPassword("selma@lunda.example", "192.0.2.1", Optional.empty());
        var elsewhere = Throttle.ofPassword("selma@lunda.example", "198.51.100.7", Optional.empty());

        assertThat(keys(here)).doesNotContainAnyElementsOf(keys(elsewhere));
    }

    @Test
    void inAKnownBrowserNothingThatOthersTryCounts() {
        var known = Throttle.ofPassword("selma@lunda.example", "192.0.2.1", Optional.of("0a1b"));
        var others = Throttle.ofPassword("selma@lunda.example", "192.0.2.1", Optional.empty());

        assertThat(keys(known)).hasSize(1).doesNotContainAnyElementsOf(keys(others));
    }

    @Test
    void anAddressAloneIsNeverCountedForPasswords() {
        assertThat(Throttle.ofPassword("selma@lunda.example", "192.0.2.1", Optional.empty()))
                .extracting(Throttle.Tried::rule)
                .containsExactly(Throttle.ADDRESS, Throttle.NETWORK);
    }

    @Test
    void theLastAttemptThatIsAllowedIsAllowed() {
        assertThat(Throttle.ADDRESS.isTooMany(10)).isFalse();
        assertThat(Throttle.ADDRESS.isTooMany(11)).isTrue();
    }

    private static List<String> keys(List<Throttle.Tried> tried) {
        return tried.stream()
                .map(each -> java.util.HexFormat.of().formatHex(each.key()))
                .toList();
    }
}
