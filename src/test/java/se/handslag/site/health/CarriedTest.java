package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;
import se.handslag.reading.document.Refusal;
import se.handslag.site.health.Carried.CarriedFile;

class CarriedTest {

    private final Carried carried = new Carried(List.of(
            new CarriedFile(
                    "avtal å.pdf",
                    new DocumentText(
                            "0".repeat(64),
                            Format.PDF,
                            List.of(new PageText(1, "Överenskommelse\n\t😀 om"), new PageText(2, "")))),
            new CarriedFile("skannad.pdf", new Refusal(Refusal.Reason.SCAN_WITHOUT_TEXT))));

    @Test
    void whatAPageCarriesComesBackLetterForLetter() {
        assertThat(Carried.of(carried.toBytes())).isEqualTo(carried);
    }

    @Test
    void halfALetterOfADamagedDocumentKeepsTheLength() {
        var damaged = new Carried(List.of(new CarriedFile(
                "a.txt", new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, "a\ud800b"))))));

        assertThat(Carried.of(damaged.toBytes()).textUnits()).isEqualTo(3);
    }

    @Test
    void theTextOfAllItsFilesIsCounted() {
        assertThat(carried.textUnits()).isEqualTo("Överenskommelse\n\t😀 om".length());
    }
}
