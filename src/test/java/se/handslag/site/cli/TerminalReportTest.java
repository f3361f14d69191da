package se.handslag.site.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.site.cli.Samples.by;
import static se.handslag.site.cli.Samples.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.EveryKindOfTerm;
import se.handslag.reading.Reading;
import se.handslag.reading.WrittenAgreement;

class TerminalReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/site/cli");

    private final Reading meetingPlace = Samples.meetingPlace();
    private final Reading visits = Samples.visits();

    private final ReadDocument withDuties = new ReadDocument(
            Path.of("avtal", "mötesplats.pdf"),
            meetingPlace,
            new Duties(
                    List.of(
                            by("2026-09-30", "Uppföljning av tredje kvartalet", meetingPlace),
                            by("2026-11-30", "Besluta om förlängning", meetingPlace)),
                    List.of(new PromiseLine(
                            "Trepartssamtal varje månad för varje deltagare",
                            meetingPlace.terms().terms().getFirst().source().citation(),
                            Source.Strength.RECOMMENDED))));

    @Test
    void anAgreementIsToldInSwedish() throws IOException {
        assertGolden("full_sv.txt", plain(Samples.SWEDISH).full(withDuties));
    }

    @Test
    void anAgreementIsToldInEnglish() throws IOException {
        assertGolden("full_en.txt", plain(Samples.ENGLISH).full(withDuties));
    }

    @Test
    void severalAgreementsAreSummedUp() throws IOException {
        var documents = List.of(
                withDuties,
                document("besök.docx", visits, by("2026-12-31", "Redovisa året", visits)),
                document("gammalt.txt", meetingPlace, by("2019-01-31", "Redovisa", meetingPlace)));

        assertGolden("summary_sv.txt", plain(Samples.SWEDISH).summary(documents, List.of(Message.of("testing.plain"))));
    }

    @Test
    void oneAmongManyIsACardOfFiveToTwelveLines() throws IOException {
        var card = plain(Samples.SWEDISH).card(withDuties);

        assertGolden("card_sv.txt", card);
        assertThat(card.strip().lines().count()).isBetween(5L, 12L);
        assertThat(plain(Samples.SWEDISH)
                        .card(document("tomt.txt", WrittenAgreement.ofPages("-").read()))
                        .strip()
                        .lines()
                        .count())
                .isBetween(5L, 12L);
    }

    @Test
    void everyKindOfTermHasALineInBothLanguages() {
        for (var texts : List.of(Samples.SWEDISH, Samples.ENGLISH)) {
            var lines = new TermLines(new Speech(texts));
            assertThat(EveryKindOfTerm.saidInFull()).allSatisfy(term -> assertSaid(term, lines));
            assertThat(EveryKindOfTerm.saidBarely()).allSatisfy(term -> assertSaid(term, lines));
        }
    }

    @Test
    void everyKindOfFindingHasATitle() {
        for (var kind : FindingKind.values()) {
            assertThat(Samples.SWEDISH.get("finding." + kind.code() + ".title")).isNotBlank();
        }
    }

    @Test
    void noLineIsLongerThanTheTerminalIsWide() {
        for (int width : new int[] {40, 60, 80, 100}) {
            var report = new TerminalReport(Samples.SWEDISH, Samples.TODAY, width, false);
            assertThat(report.full(withDuties).lines()).allMatch(line -> line.length() <= width);
            assertThat(report.card(withDuties).lines()).allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void coloursAddNothingButColours() {
        var colourful = new TerminalReport(Samples.SWEDISH, Samples.TODAY, 100, true).full(withDuties);

        assertThat(colourful).contains("\u001b[1;31mFEL\u001b[0m");
        assertThat(colourful.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(plain(Samples.SWEDISH).full(withDuties));
    }

    @Test
    void aDocumentCannotMoveTheCursorOrTurnTheReadingDirection() {
        var evil = WrittenAgreement.ofPages("x");
        evil.says(new DocumentTerm.Title(evil.said("x"), "\u001b[2J\u202eTitel\r\u0007\u009b1m"));

        assertThat(plain(Samples.SWEDISH).full(document("x.txt", evil.read())))
                .contains("[2JTitel 1m")
                .doesNotContain("\u001b", "\u202e", "\r", "\u0007", "\u009b");
    }

    @Test
    void amountsThatContradictEachOtherAreNotAdded() {
        var text = WrittenAgreement.ofPages("x");
        text.withFinding(new Finding(FindingKind.AMOUNT_CONFLICT, Message.of("testing.plain"), List.of(), null));

        assertThat(new PartyMoney(new Speech(Samples.SWEDISH)).yearly(text.read()))
                .isEqualTo("oklart");
    }

    @Test
    void theFiveGravestOfManyFindingsAreAskedAbout() {
        var documents = IntStream.range(0, 4)
                .mapToObj(number -> document("avtal" + number + ".pdf", meetingPlace))
                .toList();

        var summary = plain(Samples.SWEDISH).summary(documents, List.of());

        assertThat(summary.lines().filter(line -> line.startsWith("  FEL"))).hasSize(4);
        assertThat(summary.lines().filter(line -> line.startsWith("  NOTIS"))).hasSize(1);
    }

    private static void assertSaid(Term term, TermLines lines) {
        var line = lines.of(term);
        assertThat(line.words()).as(term.toString()).isNotBlank().doesNotContain("null", "{", ", ,");
        assertThat(Samples.ENGLISH.get("cli.label." + line.label())).isNotBlank();
    }

    private static TerminalReport plain(Texts texts) {
        return new TerminalReport(texts, Samples.TODAY, 100, false);
    }

    private static void assertGolden(String name, String actual) throws IOException {
        if (Boolean.getBoolean("handslag.regenerate")) {
            Files.writeString(GOLDEN.resolve(name), actual);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN.resolve(name)));
    }
}
