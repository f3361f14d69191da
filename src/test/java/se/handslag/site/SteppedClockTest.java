package se.handslag.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The clock of the demo: what time it is, until somebody puts it forward. */
class SteppedClockTest {

    private static final Instant NOW = Instant.parse("2026-03-10T10:00:00Z");

    private final SteppedClock clock = new SteppedClock(Clock.fixed(NOW, ZoneId.of("Europe/Stockholm")));

    @Test
    void itShowsWhatTimeItIsUntilItIsPutForwardAndAfterItIsPutBack() {
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.isAhead()).isFalse();

        clock.forward(Duration.ofDays(7));
        clock.forward(Duration.ofDays(1));

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(8)));
        assertThat(clock.isAhead()).isTrue();
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(clock.instant());
        clock.back();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void itGoesNoFurtherThanAnybodyNeedsToLook() {
        for (int year = 0; year < 100; year++) {
            clock.forward(Duration.ofDays(366));
        }

        assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(20L * 366)));
    }
}
