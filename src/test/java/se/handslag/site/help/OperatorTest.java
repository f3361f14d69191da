package se.handslag.site.help;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

class OperatorTest {

    @ParameterizedTest
    @CsvSource({
        "info@bjorko.example,mailto:info@bjorko.example",
        "https://bjorko.example/kontakt,https://bjorko.example/kontakt"
    })
    void anAddressCanBeFollowed(String contact, String address) {
        assertThat(new Operator("", contact).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ring 0299-311 40", "javascript:alert(1)", "Karin Alm, karin@bjorko.example"})
    void otherWordsAreOnlyShown(String contact) {
        assertThat(new Operator("", contact).address()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void wordsStandForWhatIsNotSet(Language language) {
        Texts texts = Texts.in(language, "site/help");

        assertThat(new Operator("", "").named(texts)).isNotBlank();
        assertThat(new Operator("", "").reached(texts)).isNotBlank();
    }

    @Test
    void whatIsSetIsShownAsItStands() {
        Texts texts = Texts.in(Language.SWEDISH, "site/help");

        assertThat(new Operator("Ekby", "Ring 1").named(texts)).isEqualTo("Ekby");
        assertThat(new Operator("Ekby", "Ring 1").reached(texts)).isEqualTo("Ring 1");
    }
}
