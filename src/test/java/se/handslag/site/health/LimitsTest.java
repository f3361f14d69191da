package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.handslag.reading.document.Documents;
import se.handslag.web.SentForm;

class LimitsTest {

    @Test
    void theKitTakesJustTheFilesThatTheReaderOpens() {
        assertThat(SentForm.FILE_BYTES).isEqualTo(Documents.MOST_MEGABYTES * 1024 * 1024);
    }

    @Test
    void whatOnePageCarriesFitsInTheRoomForAll() {
        assertThat(HealthReader.LONGEST_TEXT).isLessThanOrEqualTo((int) HealthForm.MOST_TEXT);
        assertThat(StartModel.firstVisit().mostFiles()).isEqualTo(SentForm.MOST_FILES);
    }
}
