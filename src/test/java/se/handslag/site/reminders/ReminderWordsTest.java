package se.handslag.site.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.messages.Letter;
import se.handslag.obligations.ObligationKind;

/** The words of the mail: what sort of thing, which day, which partnership, and nothing that is anybody's secret. */
class ReminderWordsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void theMailTellsTheSortTheDayAndThePartnershipAndLeadsToThePages() {
        var letter = letter(
                Language.SWEDISH,
                due(ObligationKind.PAYMENT, TODAY, "Vägen in"),
                due(ObligationKind.REPORT, TODAY.plusDays(7), "Språk över en kopp"));

        assertThat(letter.subject()).isEqualTo("Handslag: 2 saker att komma ihåg");
        assertThat(letter.text()).isEqualTo("""
                Hej!

                2 saker att komma ihåg i era partnerskap:

                - 24 november 2026 (tisdag), i dag: Utbetalning – Vägen in
                - 1 december 2026 (tisdag), om 7 dagar: Rapport – Språk över en kopp

                Vad det gäller står på Din tur, när du har loggat in:
                https://handslag.example/din-tur

                Säg där vad som är klart, så påminns ni inte om det igen.

                Du får högst ett sådant här mejl om dagen. Stäng av mejlen eller byt språk här:
                https://handslag.example/din-tur/paminnelser
                """);
        assertThat(letter.stopAt()).isEqualTo(URI.create("https://handslag.example/din-tur/paminnelser"));
    }

    @Test
    void whoeverWantsItInEnglishIsLedToThePagesInEnglish() {
        var letter = letter(Language.ENGLISH, due(ObligationKind.REPORT, TODAY.plusDays(30), "Vägen in"));

        assertThat(letter.subject()).isEqualTo("Handslag: one thing to remember");
        assertThat(letter.text())
                .contains("- 24 December 2026 (Thursday), in 30 days: Report – Vägen in")
                .contains("https://handslag.example/en/your-turn\n")
                .contains("https://handslag.example/en/your-turn/reminders");
    }

    @Test
    void howFarAwayADayIsIsToldAsOneSaysIt() {
        assertThat(Stream.of(-5, -1, 1)
                        .map(days -> letter(Language.SWEDISH, due(ObligationKind.REPORT, TODAY.plusDays(days), ""))
                                .text()))
                .satisfiesExactly(
                        past -> assertThat(past).contains("(torsdag), för 5 dagar sedan: Rapport\n"),
                        yesterday -> assertThat(yesterday).contains("(måndag), i går: Rapport\n"),
                        tomorrow -> assertThat(tomorrow).contains("(onsdag), i morgon: Rapport\n"));
    }

    @Test
    void whatCanBeDoneFromADayOnIsToldSo() {
        var from = new Upcoming(UUID.randomUUID(), ObligationKind.SETTLEMENT, TODAY, true, TODAY, "Vägen in");

        assertThat(letter(Language.SWEDISH, from).text())
                .contains("- från 24 november 2026 (tisdag), i dag: Slutredovisning och avräkning – Vägen in");
    }

    @Test
    void aTalkAboutAPersonIsSomethingToDo() {
        var letter = letter(Language.SWEDISH, due(ObligationKind.TALK, TODAY, "Vägen in"));

        assertThat(letter.text()).contains("i dag: Något att göra – Vägen in").doesNotContainIgnoringCase("samtal");
    }

    @ParameterizedTest
    @EnumSource
    void everySortHasItsWords(ObligationKind kind) {
        for (var language : Language.values()) {
            assertThat(letter(language, due(kind, TODAY, "Vägen in")).text()).contains("– Vägen in");
        }
    }

    @Test
    void aNameStaysInItsLineWhateverPeopleHaveWritten() {
        var letter =
                letter(Language.SWEDISH, due(ObligationKind.REPORT, TODAY, "Vägen\r\n\r\nBcc: x " + "å".repeat(200)));

        assertThat(letter.text()).contains("Rapport – Vägen Bcc: x åå").contains("å…\n");
    }

    @Test
    void whereThereIsNothingToTellThereIsNoMail() {
        assertThat(words(Language.SWEDISH).letter(new Reminders(TODAY, List.of())))
                .isEmpty();
    }

    private static Letter letter(Language language, Upcoming... told) {
        return words(language).letter(new Reminders(TODAY, List.of(told))).orElseThrow();
    }

    private static ReminderWords words(Language language) {
        return new ReminderWords(
                Texts.in(language, "obligations", "site/telling", "site/reminders"),
                path -> URI.create("https://handslag.example" + path));
    }

    private static Upcoming due(ObligationKind kind, LocalDate day, String partnership) {
        return new Upcoming(UUID.randomUUID(), kind, day, false, TODAY, partnership);
    }
}
