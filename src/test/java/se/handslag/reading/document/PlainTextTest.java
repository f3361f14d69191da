package se.handslag.reading.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String SENTENCE = "Överenskommelsen gäller från årsskiftet – 500 tkr";

    @Test
    void everyEncodingOfSwedishOfficesGivesTheSameText() {
        assertThat(Opened.text(SENTENCE.getBytes(UTF_8))).isEqualTo(SENTENCE);
        assertThat(Opened.text(("\ufeff" + SENTENCE).getBytes(UTF_8))).isEqualTo(SENTENCE);
        assertThat(Opened.text(("\ufeff" + SENTENCE).getBytes(UTF_16LE))).isEqualTo(SENTENCE);
        assertThat(Opened.text(("\ufeff" + SENTENCE).getBytes(UTF_16BE))).isEqualTo(SENTENCE);
        assertThat(Opened.text(SENTENCE.getBytes(WINDOWS))).isEqualTo(SENTENCE);
        assertThat(Opened.text("på Åland".getBytes(ISO_8859_1))).isEqualTo("på Åland");
    }

    @Test
    void lettersThatWereReadInTheWrongEncodingAreMended() {
        String broken = new String(SENTENCE.getBytes(UTF_8), WINDOWS);
        String brokenTwice = new String(broken.getBytes(UTF_8), WINDOWS);

        assertThat(Opened.text(broken.getBytes(UTF_8))).isEqualTo(SENTENCE);
        assertThat(Opened.text(brokenTwice.getBytes(UTF_8))).isEqualTo(SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "fÃ¶rening och fÃ¶rvaltning i Åmål, förening och förvaltning i Åmål",
        "Ã…lder Ã„ndring Ã–vrigt, Ålder Ändring Övrigt",
        "â€œavtalâ€, “avtal”",
        "2018 â€“ 2019, 2018 – 2019",
        "2018Â â€“Â 2019, 2018 – 2019",
        "500Â 000 kr, 500 000 kr",
        "fÃƒÂ¶rening, förening",
        "ï‚· en punkt, \uf0b7 en punkt",
        "fo\u0308rening, förening"
    })
    void mojibakeIsMendedLetterByLetter(String broken, String mended) {
        assertThat(Opened.text(broken.getBytes(UTF_8))).isEqualTo(mended);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "”PARTNERSKAP FÖR SMÅ” – STÖD TILL TVÅ…",
                "SMÅ\u00a0BARN OCH FRÅ›",
                "Ä” Ö” Å”",
                "”Å” och ”Ä”, Å–Ö, ’Å’",
                "Café à la carte, 214 kr/h, 5 § 1 st.",
                "€ 200 000 «de minimis»"
            })
    void goodTextNeverChanges(String good) {
        assertThat(Opened.text(good.getBytes(UTF_8))).isEqualTo(good);
    }

    @Test
    void textPastedTogetherFromTwoEncodingsIsReadInBoth() {
        byte[] mixed = new byte[4];
        mixed[0] = (byte) 0xe5;
        mixed[1] = ' ';
        System.arraycopy("ö".getBytes(UTF_8), 0, mixed, 2, 2);

        assertThat(Opened.text(mixed)).isEqualTo("å ö");
    }

    @Test
    void aFormFeedBeginsAPageAndStandsInNone() {
        assertThat(Opened.pages("ett\ftvå\f\ffyra\f".getBytes(UTF_8))).containsExactly("ett", "två", "", "fyra");
    }

    @Test
    void everyLineEndIsOneCharacter() {
        assertThat(Opened.text("ett\r\ntvå\rtre\nfyra".getBytes(UTF_8))).isEqualTo("ett\ntvå\ntre\nfyra");
    }
}
