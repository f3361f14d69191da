package se.handslag.reading.kept.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    @Test
    void wordsAreLookedForTogetherAndLongOnesByTheirBeginnings() {
        var asked = asked("  Volontärernas MÅL 2027 ");

        assertThat(asked.typed()).isEqualTo("Volontärernas MÅL 2027");
        assertThat(asked.words()).containsExactly("volontärernas", "mål", "2027");
        assertThat(asked.all()).isEqualTo("volontärernas:* & mål & 2027");
        assertThat(asked.any()).isEqualTo("volontärernas:* | mål | 2027");
    }

    @Test
    void aLetterWrittenAsTwoSignsIsTheSameLetter() {
        assertThat(asked("A\u030Angest").words()).containsExactly("ångest");
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseMeanNothingHere() {
        assertThat(asked("a & !(b) | 'c':* <-> d\\").all()).isEqualTo("a & b & c & d");
    }

    @Test
    void whatNoKeyboardWritesIsABlank() {
        assertThat(asked("en\0natt\u0007").typed()).isEqualTo("en natt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"212000-0449", "2120000449", "212000 0449", "16212000-0449", " 212000–0449 "})
    void anOrganisationNumberIsOneHoweverItIsWritten(String typed) {
        assertThat(asked(typed).keys()).contains("#o2120000449");
        assertThat(asked(typed).words()).containsExactly("212000", "0449");
    }

    @Test
    void tenFiguresWithAWrongCheckDigitOrAmongWordsAreNoOrganisationNumber() {
        assertThat(asked("212000-0448").keys()).noneMatch(key -> key.startsWith("#o"));
        assertThat(asked("nummer 212000-0449").keys()).noneMatch(key -> key.startsWith("#o"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS 2026/123", "ks2026/123", "dnr KS 2026/123", "Diarienummer: Ks  2026/123"})
    void aDiaryNumberIsOneHoweverItIsWritten(String typed) {
        assertThat(asked(typed).keys()).containsExactly("#dKS2026/123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "–"})
    void whereThereIsNoWordNothingIsLookedFor(String typed) {
        assertThat(Asked.parse(typed)).isInstanceOf(TypedSearch.Nothing.class);
    }

    @Test
    void moreThanAHundredLettersAreTooMany() {
        assertThat(Asked.parse("a".repeat(100))).isInstanceOf(Asked.class);
        assertThat(Asked.parse("a".repeat(101))).isInstanceOf(TypedSearch.TooLong.class);
    }

    private static Asked asked(String typed) {
        return (Asked) Asked.parse(typed);
    }
}
