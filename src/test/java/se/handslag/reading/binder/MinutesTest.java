package se.handslag.reading.binder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

class MinutesTest {

    private static final String MEETING = """
            Protokoll från styrgruppsmöte, Öppna dörren
            Nästa möte: 2025-06-03
            Datum: 4 mars 2025
            Närvarande: Ida Berg (ordförande), Bo Lind
            Åsa Ek, Föreningen Ån
            Frånvarande: Per Alm

            § 12 Mötet öppnas
            Ida öppnar mötet.
            § 13. Budget
            Budgeten godkänns.
            Nästa avläsning i maj.
            """;

    @Test
    void dateParagraphsAndThosePresentAreReadWithTheirPlaces() {
        DocumentText text = text(MEETING);

        var minutes = MinutesReader.read(text, "m.txt", DocumentKind.OTHER).orElseThrow();

        assertThat(minutes.date().map(Cited::value)).contains(LocalDate.of(2025, 3, 4));
        assertThat(minutes.date().orElseThrow().citation().words()).isEqualTo("4 mars 2025");
        assertThat(minutes.present()).extracting(Cited::value).containsExactly("Ida Berg", "Bo Lind", "Åsa Ek");
        assertThat(minutes.items()).extracting(Minutes.Item::number).containsExactly("12", "13");
        var budget = minutes.items().get(1);
        assertThat(budget.heading()).isEqualTo("Budget");
        assertThat(budget.text()).isEqualTo("Budgeten godkänns.\nNästa avläsning i maj.");
        assertThat(budget.citation().words()).startsWith("§ 13. Budget").endsWith("i maj.");
    }

    @Test
    void notesOfAMeetingWithCountedPointsAreMinutesToo() {
        var minutes = MinutesReader.read(
                        text("Minnesanteckningar\nDeltagare: Ida Berg\n1. Runda\nAlla berättar.\n2. Kafét\n3. Slut\n"),
                        "m.txt",
                        DocumentKind.OTHER)
                .orElseThrow();

        assertThat(minutes.items()).extracting(Minutes.Item::heading).containsExactly("Runda", "Kafét", "Slut");
        assertThat(minutes.date()).isEmpty();
    }

    @Test
    void aFileNameAloneMakesNoMinutes() {
        assertThat(MinutesReader.read(text("Mjölk\nSocker"), "Protokoll 2025.docx", DocumentKind.OTHER))
                .isEmpty();
        assertThat(MinutesReader.read(
                        text("Närvarande: Ida Berg\nVi talade om kafét."), "Protokoll.docx", DocumentKind.OTHER))
                .isPresent();
        assertThat(MinutesReader.read(text("Närvarande: Ida Berg\nVi talade om kafét."), "a.docx", DocumentKind.OTHER))
                .isEmpty();
    }

    @Test
    void anExtractWithOneDecisionAndAnAgreementThatSpeaksOfMinutesAreNone() {
        Optional<Minutes> extract = MinutesReader.read(
                text(
                        "Protokollsutdrag\nKommunstyrelsen\nNärvarande: Ida Berg\n§ 87 Partnerskap med Föreningen Ån\nBeslut."),
                "p.txt",
                DocumentKind.DECISION_PAPER);
        Optional<Minutes> agreement = MinutesReader.read(
                text("Överenskommelse om partnerskap\n§ 1 Parter\nEkby\n§ 2 Möten\nProtokoll förs vid varje möte."),
                "a.txt",
                DocumentKind.AGREEMENT);

        assertThat(extract).isEmpty();
        assertThat(agreement).isEmpty();
    }

    private static DocumentText text(String text) {
        return (DocumentText) new Documents().open(text.getBytes(UTF_8), "a.txt");
    }
}
