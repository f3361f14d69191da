package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.reading.document.DocumentText;
import se.handslag.site.parts.OrdinaryCase;

class OrdinaryCaseTest {

    private static final DocumentText TEXT = Read.text(
                    "a.txt",
                    "ÖVERENSKOMMELSE OM IDÉBURET OFFENTLIGT PARTNERSKAP (IOP) MELLAN ÄLVHAMRA KOMMUN OCH HEDVIK",
                    "",
                    "Det här är ett idéburet offentligt partnerskap mellan Älvhamra kommun och Hedvik.",
                    "Om kommunen vill tala om partnerskapet bjuder den in.")
            .reading()
            .document();

    @Test
    void aTitleInCapitalsIsWrittenAsTheClausesWriteItsWords() {
        assertThat(OrdinaryCase.of("OFFENTLIGT PARTNERSKAP (IOP) OM ÄLVHAMRA KOMMUN OCH HEDVIK", TEXT))
                .isEqualTo("Offentligt partnerskap (IOP) om Älvhamra kommun och Hedvik");
    }

    @Test
    void aWordThatTheClausesNeverWriteIsNoName() {
        assertThat(OrdinaryCase.of("AVTAL AVSEENDE IOP", TEXT)).isEqualTo("Avtal avseende IOP");
    }

    @Test
    void onlyTheWordInCapitalsIsChanged() {
        assertThat(OrdinaryCase.of("ÖVERENSKOMMELSE om Matnavet och IOP", TEXT))
                .isEqualTo("Överenskommelse om Matnavet och IOP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Överenskommelse med HEMVIST", "Avtal om IOP", "IOP 2027", "2027", ""})
    void aTitleInOrdinaryLettersIsLeftAsItIs(String title) {
        assertThat(OrdinaryCase.of(title, TEXT)).isEqualTo(title);
    }
}
