package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Agreements that nobody who works on the reader looks into, so that it is judged on what it has not been fitted to. Only
 * scores are told here, never what the documents say.
 */
class UnseenSetTest {

    /** What the reader reaches; raised when it reaches more, never lowered. */
    private static final double FLOOR = 0.96;

    private static final double MOST_FALSE_ALARMS_PER_CLEAN_DOCUMENT = 0.1;

    private final Standing standing = Standing.of(GoldenAgreement.inFoldersOf(Path.of("src/test/resources/unseen")));

    @Test
    void what_was_never_looked_at_is_read_well_too() {
        assertThat(standing.macroF1()).as(standing.table()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void what_is_right_raises_no_alarm() {
        assertThat(standing.falseAlarmsPerCleanDocument()).isLessThanOrEqualTo(MOST_FALSE_ALARMS_PER_CLEAN_DOCUMENT);
    }
}
