package se.handslag.site.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.site.cli.Samples.by;
import static se.handslag.site.cli.Samples.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Promises;
import se.handslag.reading.EveryKindOfTerm;
import se.handslag.reading.Reading;
import se.handslag.reading.WrittenAgreement;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.PartyMoney;
import se.handslag.site.telling.PromiseLine;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLines;

class TerminalReportTest {

    private static final Path GOLDEN = Path.of("src/test/resources/site/cli");

    private final Reading meetingPlace = Samples.meetingPlace();
    private final Reading visits = Samples.visits();

    private final ReadDocument withDuties = new ReadDocument(
            "mötesplats.pdf",
            "avtal/mötesplats.pdf",
            meetingPlace,
            new Duties(
                    List.of(
                            by("2026-09-30", "Uppföljning av tredje kvartalet", meetingPlace),
                            by("2026-11-30", "Besluta om förlängning", meetingPlace)),
                    List.of(new PromiseLine(
                            "Trepartssamtal varje månad för varje deltagare",
                            meetingPlace.terms().terms().getFirst().source().citation(),
                            Source.Strength.RECOMMENDED)),
                    Promises.NONE));

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

        assertThat(summary).contains("De fyra viktigaste av 4 fel i 4 dokument");
        assertThat(summary.lines().filter(line -> line.startsWith("  FEL"))).hasSize(4);
        assertThat(summary).doesNotContain("  NOTIS");
    }

    @Test
    void whatIsStillToComeIsToldBeforeHowMuchHasPassed() {
        var passed = IntStream.rangeClosed(1, 70)
                .mapToObj(day -> by("2020-01-01", "Redovisa", ObligationKind.REPORT, visits));
        var coming = Stream.of(by("2027-09-30", "Säg upp", visits));

        var report = plain(Samples.SWEDISH)
                .full(document("a.pdf", visits, Stream.concat(passed, coming).toArray(DeadlineLine[]::new)));

        assertThat(report)
                .containsSubsequence("Säg upp", "70 passerade datum visas inte")
                .doesNotContain("Redovisa");
    }

    @Test
    void noLateDayThatMustNotBeMissedIsCutAwayByManyMeetings() {
        var meetings =
                IntStream.rangeClosed(1, 70).mapToObj(day -> by("2026-11-01", "Träffas", ObligationKind.TALK, visits));
        var last = Stream.of(by("2027-09-30", "Säg upp", visits));

        var report = plain(Samples.SWEDISH)
                .full(document("a.pdf", visits, Stream.concat(meetings, last).toArray(DeadlineLine[]::new)));

        assertThat(report).containsSubsequence("Säg upp", "och 10 datum till");
    }

    @Test
    void aMeetingIsNoNextDateWhereSomethingThatMustNotBeMissedIsNear() {
        var meeting = by("2026-10-02", "Träffas", ObligationKind.TALK, visits);
        var near = by("2026-12-01", "Besluta", visits);
        var far = by("2027-06-01", "Besluta", visits);

        assertThat(document("a.pdf", visits, meeting, near).nextDeadline(Samples.TODAY))
                .contains(near);
        assertThat(document("a.pdf", visits, meeting, far).nextDeadline(Samples.TODAY))
                .contains(meeting);
    }

    @Test
    void whatIsPaidAgainAndAgainIsOneLineForTheAgreement() {
        var summary = plain(Samples.SWEDISH)
                .summary(
                        List.of(
                                document(
                                        "a.pdf",
                                        visits,
                                        by("2026-11-01", "Betala", ObligationKind.PAYMENT, visits),
                                        by("2026-12-01", "Betala", ObligationKind.PAYMENT, visits)),
                                document("b.pdf", visits)),
                        List.of());

        assertThat(summary)
                .containsOnlyOnce("100 kr")
                .contains(" 1 nov 2026 sön  ")
                .doesNotContain("1 dec 2026");
    }

    @Test
    void agreementsThatRunComeBeforeThoseThatHaveEnded() {
        var later = new TerminalReport(Samples.SWEDISH, LocalDate.of(2027, 2, 1), 100, false);

        assertThat(later.summary(List.of(document("slut.pdf", meetingPlace), document("kvar.pdf", visits)), List.of()))
                .containsSubsequence("Går ut inom 12 månader", "kvar.pdf", "Har upphört", "slut.pdf");
    }

    @Test
    void aCardTellsHowManyFindingsItLeavesOutAndNotWhoSitsAndSigns() {
        var text = WrittenAgreement.ofPages("x");
        var note = new Finding(FindingKind.GOAL_WITHOUT_MEASURE, Message.of("testing.plain"), List.of(), null);
        var sits = new Finding(FindingKind.SITS_AND_SIGNS, Message.of("testing.plain"), List.of(), null);
        text.withFinding(sits, note, note, note, note, note);

        assertThat(plain(Samples.SWEDISH).card(document("x.txt", text.read())))
                .contains("5 notiser", "och 2 till")
                .doesNotContain("sitsAndSigns");
    }

    private static void assertSaid(Term term, TermLines lines) {
        var line = lines.of(term);
        assertThat(line.words()).as(term.toString()).isNotBlank().doesNotContain("null", "{", ", ,");
        assertThat(Samples.ENGLISH.get("tell.label." + line.label())).isNotBlank();
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
