package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in the golden agreements is found, what is right is left alone, and the rest is read well enough. */
class GoldenFoldersTest {

    /** What the reader reaches; raised when it reaches more, never lowered. */
    private static final double FLOOR = 0.98;

    private static final double MOST_FALSE_ALARMS_PER_CLEAN_DOCUMENT = 0.1;

    /** Folders with an overlooked finding or a false alarm, and why. A folder that is read right must leave the list. */
    private static final Map<String, String> NOT_YET = Map.ofEntries(
            Map.entry("harbour-quarter-three-associations-two-sums", "text against table"),
            Map.entry("region-hearing-guides-rounds-and-hours", "a product of rounds and hours"),
            Map.entry("two-boards-and-umbrella", "text against table"));

    static List<GoldenAgreement> agreements() {
        return GoldenAgreement.all();
    }

    @ParameterizedTest
    @MethodSource("agreements")
    void what_is_wrong_is_found_and_nothing_else(GoldenAgreement agreement) {
        if (NOT_YET.containsKey(agreement.name())) {
            assertThat(agreement.overlooked().isEmpty()
                            && agreement.falseAlarms().isEmpty())
                    .as("%s is read right now: take it off the list", agreement)
                    .isFalse();
            return;
        }

        assertThat(agreement.overlooked()).as("overlooked in %s", agreement).isEmpty();
        assertThat(agreement.falseAlarms()).as("false alarms in %s", agreement).isEmpty();
    }

    @Test
    void all_together_are_read_well() {
        Standing standing = Standing.of(agreements());

        assertThat(standing.macroF1()).as(standing.table()).isGreaterThanOrEqualTo(FLOOR);
        assertThat(standing.falseAlarmsPerCleanDocument()).isLessThanOrEqualTo(MOST_FALSE_ALARMS_PER_CLEAN_DOCUMENT);
    }
}
