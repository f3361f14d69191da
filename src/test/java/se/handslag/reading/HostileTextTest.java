package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.obligations.Derivation;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

/** Whatever somebody writes, it is read without stumbling, and what is read stands in it. */
class HostileTextTest {

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms");

    @FuzzTest(maxDuration = "120s")
    void any_text_is_read(@Nullable String text) {
        if (text == null) {
            return;
        }
        var document = new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, text)));

        Reading reading = new AgreementReader().read(document);

        for (Citation place : Citations.in(reading)) {
            assertThat(text.substring(place.start(), place.end())).isEqualTo(place.words());
        }
        assertThat(ReadingJson.oneLine(reading, TEXTS)).isNotEmpty();
        assertThat(Derivation.from(reading.terms())).isNotNull();
    }
}
