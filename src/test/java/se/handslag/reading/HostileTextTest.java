package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    /** Texts that stop the reader still. One that does not any longer belongs among the inputs of the test below. */
    @ParameterizedTest
    @ValueSource(strings = {"Kommunen bidrar med 99999999999999999999 kr per år."})
    void a_text_that_is_known_to_stop_the_reader_still_does(String text) {
        assertThatThrownBy(() -> any_text_is_read(text)).isInstanceOf(ArithmeticException.class);
    }

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
