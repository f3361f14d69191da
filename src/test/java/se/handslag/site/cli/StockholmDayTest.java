package se.handslag.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class StockholmDayTest {

    @Test
    void itIsTheDayThatTheTimeZonesKnowEveryHalfHourFor60Years() {
        var zone = ZoneId.of("Europe/Stockholm");
        var last = Instant.parse("2060-01-01T00:00:00Z");
        for (var now = Instant.parse("2000-01-01T00:00:00Z");
                now.isBefore(last);
                now = now.plus(Duration.ofMinutes(30))) {
            if (!StockholmDay.at(now.getEpochSecond()).equals(LocalDate.ofInstant(now, zone))) {
                assertThat(StockholmDay.at(now.getEpochSecond()))
                        .as(now.toString())
                        .isEqualTo(LocalDate.ofInstant(now, zone));
            }
        }
    }

    @Test
    void theDayBeginsAtMidnightInSweden() {
        assertThat(StockholmDay.at(Instant.parse("2026-06-30T21:59:59Z").getEpochSecond()))
                .isEqualTo("2026-06-30");
        assertThat(StockholmDay.at(Instant.parse("2026-06-30T22:00:00Z").getEpochSecond()))
                .isEqualTo("2026-07-01");
    }
}
