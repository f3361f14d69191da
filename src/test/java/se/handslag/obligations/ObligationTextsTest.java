package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;

class ObligationTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindFlagMonthAndSpanHasAName(Language language) {
        Texts texts = Texts.in(language, "obligations");

        for (ObligationKind kind : ObligationKind.values()) {
            assertThat(texts.say(kind.title())).isNotBlank();
        }
        for (Flag flag : Flag.values()) {
            assertThat(texts.say(flag.words())).isNotBlank();
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(texts.get("obligations.month." + month)).isNotBlank();
        }
        for (int months = 1; months <= 13; months++) {
            assertThat(texts.say(CountingBack.inWords(months))).isNotBlank();
        }
    }

    @Test
    void aTertialIsToldByItsMonths() {
        Message words = CalendarSpan.TERTIAL.words(LocalDate.of(2026, 12, 31));

        assertThat(Texts.in(Language.SWEDISH, "obligations").say(words)).isEqualTo("september–december 2026");
        assertThat(Texts.in(Language.ENGLISH, "obligations").say(words)).isEqualTo("September–December 2026");
    }

    @ParameterizedTest
    @EnumSource(CalendarSpan.class)
    void aYearIsWrittenWithoutABlankInIt(CalendarSpan span) {
        Message words = span.words(LocalDate.of(2021, 5, 12));

        assertThat(Texts.in(Language.SWEDISH, "obligations").say(words)).endsWith("2021");
    }
}
