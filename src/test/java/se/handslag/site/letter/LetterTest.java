package se.handslag.site.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.agreement.terms.PartyTerm.Sector.CIVIL;
import static se.handslag.agreement.terms.PartyTerm.Sector.PRIVATE;
import static se.handslag.agreement.terms.PartyTerm.Sector.PUBLIC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Language;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Promises;
import se.handslag.reading.GoldenAgreement;
import se.handslag.reading.Reading;
import se.handslag.reading.WrittenAgreement;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.web.Page;
import se.handslag.web.Templates;
import se.handslag.web.paper.Paper;
import se.handslag.web.paper.Press;

class LetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final Page SWEDISH = page(Language.SWEDISH);
    private static final Page ENGLISH = page(Language.ENGLISH);

    private final Letter letter = new Letter(new Templates(), new Press());

    @Test
    void aLetterTellsTheFindingTheSumTheWordsAndBetterWords() {
        var paper = print(golden("youth-meeting-place", SWEDISH), SWEDISH);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.words().replace('\u00a0', ' '))
                .contains("Läsning av Kultur och fritid Idéburet Offentligt Partnerskap Mötesplats Backen")
                .contains("1. Raderna ger inte summan")
                .contains("803 + 247 + 98 + 44 + 18 = 1 210 tkr, angivet 1 220")
                .contains("Föreslagen lydelse ”1 220” ”1 210”")
                .contains("tor 1 okt 2026 får inte missas Sista dag för uppsägning")
                .contains("Håller ni med om punkt 1–3, och kan ni godta det som föreslås?")
                .contains("Programmet har inte sparat filen")
                .contains("1 (2)")
                .contains("2 (2)");
    }

    @Test
    void aLetterSaysToWhomAndFromWhomAndWhatInItIsOnlyAnExample() {
        var text =
                WrittenAgreement.ofPages("Avtal mellan Grannarna\noch Åby kommun om\nstöd 1 220 kr med förlängning.");
        var reading = text.says(
                        new PartyTerm.Party(text.said("Grannarna"), "Grannarna", CIVIL, null, null, List.of()),
                        new PartyTerm.Party(text.said("Åby kommun"), "Åby kommun", PUBLIC, null, null, List.of()))
                .withFinding(
                        new Finding(
                                FindingKind.SUM_MISMATCH,
                                Message.of("quoted.one", "summa"),
                                List.of(text.at("1 220")),
                                new Finding.Proposal(text.at("1 220"), "1 210")),
                        new Finding(
                                FindingKind.EXTENSION_WITHOUT_DAY,
                                Message.of("quoted.one", "dag"),
                                List.of(text.at("Åby kommun")),
                                new Finding.Proposal(text.at("med förlängning"), "senast 30 september")))
                .read();

        var typed = new DocumentText(
                reading.document().hash(), Format.PLAIN_TEXT, reading.document().pages());
        var document = new ReadDocument(
                "a.txt", "a.txt", new Reading(typed, reading.terms(), reading.findings()), Duties.NONE);

        var words = print(document, SWEDISH).words().replace('\u00a0', ' ');

        assertThat(words)
                .containsSubsequence("Till: Åby kommun", "Från: Grannarna")
                .containsSubsequence("Står i avtalet, rad 3 Föreslagen lydelse", "”1 210”")
                .containsSubsequence("”Åby kommun” rad 2", "Förslag, till exempel", "”senast 30 september”");
    }

    @Test
    void theWordsOfHowItWasMadeNeverStandAloneOnTheLastPage() {
        for (int count = 1; count <= 8; count++) {
            var pages = new Paper(letter.pdf(findings(count), null, TODAY, SWEDISH));

            assertThat(pages.wordsOfLastPage()).contains("Det här vill vi ha svar på");
        }
    }

    @Test
    void aLetterInEnglishIsEnglishThroughout() {
        var paper = print(golden("english-reception-five-parties", ENGLISH), ENGLISH);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.words())
                .contains("Reading of Agreement on an Idea-based Public Partnership")
                .contains("The agreement in brief")
                .contains("What we would like you to answer")
                .contains("must not be missed")
                .doesNotContain("Uppföljning");
    }

    @Test
    void anOrdinaryAgreementGivesAtMostTwoPages() {
        var pages = new TreeMap<Integer, List<String>>();
        for (var agreement : GoldenAgreement.all()) {
            var document = document(agreement, SWEDISH);
            pages.computeIfAbsent(
                            new Paper(letter.pdf(document, null, early(document), SWEDISH)).pages(),
                            count -> new ArrayList<>())
                    .add(agreement.name());
        }

        assertThat(pages.keySet()).allMatch(count -> count <= 2, pages.toString());
    }

    @Test
    void theLongestAgreementGivesAValidLetter() {
        var longest = GoldenAgreement.all().stream()
                .max(Comparator.comparingInt(agreement -> length(agreement.reading())))
                .orElseThrow();

        assertThat(print(document(longest, SWEDISH), SWEDISH).faults()).isEmpty();
    }

    @Test
    void whatThereIsNoRoomForIsCounted() {
        var paper = print(findings(40), SWEDISH);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.pages()).isGreaterThan(2);
        assertThat(paper.words())
                .contains("8. Raderna ger inte summan")
                .contains("28. Raderna ger inte summan: ”fel nummer 28”")
                .doesNotContain("fel nummer 29")
                .contains("och 12 till")
                .contains("41. Pris per styck")
                .contains("och 50 datum till under tiden")
                .contains("tis 1 dec 2026 får inte missas");
    }

    @Test
    void hostileWordsComeOutAsWords() {
        var paper = print(hostile(), SWEDISH);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.words())
                .contains("<script>alert(1)</script> & ]]> <!-- \"Łódź\"")
                .contains("Общество &amp; {0} ${page} @if")
                .contains("‹?????›")
                .contains("tecken som brevets typsnitt saknar")
                .doesNotContain("#");
        assertThat(paper.words().replace(" ", "")).contains("ö".repeat(80));
    }

    @Test
    void aLetterOfADocumentThatSaysNothingStillAsks() {
        var text = WrittenAgreement.ofPages("Tomt.");
        var reading = text.says().read();

        var paper = print(new ReadDocument("tom.txt", "tom.txt", reading, Duties.NONE), SWEDISH);

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.words())
                .contains("Läsning av Utan rubrik")
                .contains("Gäller står inte i avtalet")
                .contains("Inga datum de närmaste 18 månaderna")
                .contains("Läser ni avtalet på samma sätt");
    }

    @Test
    void theSameReadingGivesTheSameWords() {
        var document = golden("two-boards-and-umbrella", SWEDISH);

        assertThat(print(document, SWEDISH).words())
                .isEqualTo(print(document, SWEDISH).words());
    }

    private static ReadDocument findings(int count) {
        var text = WrittenAgreement.ofPages("Avtal om mycket. 100 kr.", "Andra sidan. 200 kr.");
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            findings.add(new Finding(
                    FindingKind.SUM_MISMATCH,
                    Message.of("quoted.one", "fel nummer " + number),
                    List.of(text.at("100 kr"), text.at("200 kr")),
                    new Finding.Proposal(text.at("100 kr"), "bättre ".repeat(40))));
        }
        findings.add(new Finding(
                FindingKind.PRICE_PER_UNIT, Message.of("quoted.one", "pris"), List.of(text.at("200 kr")), null));
        var reading = text.says(new DocumentTerm.Title(text.said("Avtal om mycket"), "Avtal om mycket"))
                .withFinding(findings.toArray(Finding[]::new))
                .read();
        return new ReadDocument("mycket.pdf", "mycket.pdf", reading, days(reading));
    }

    private static Duties days(Reading reading) {
        var clause = reading.terms().terms().getFirst().source().citation();
        List<DeadlineLine> days = new ArrayList<>();
        for (int day = 0; day < 59; day++) {
            days.add(new DeadlineLine(
                    TODAY.plusDays(day), "Möte", clause, Source.Strength.SHALL, ObligationKind.STEERING_MEETING, ""));
        }
        days.add(new DeadlineLine(
                LocalDate.of(2026, 12, 1),
                "Beslut",
                clause,
                Source.Strength.SHALL,
                ObligationKind.DECIDE_EXTENSION,
                ""));
        return new Duties(days, List.of(), Promises.NONE);
    }

    private static ReadDocument hostile() {
        String title = "<script>alert(1)</script> & ]]> <!-- \"Łódź\"";
        String party = "Общество &amp; {0} ${page} @if";
        String arabic = "شراكة 🎉\u202e\u0007";
        String word = "ö".repeat(300);
        var text = WrittenAgreement.ofPages(String.join("\n", title, party, arabic, word));
        var reading = text.says(
                        new DocumentTerm.Title(text.said(title), title),
                        new PartyTerm.Party(text.said(party), party, PUBLIC, null, arabic, List.of()),
                        new PartyTerm.Party(text.said(arabic), arabic, CIVIL, null, null, List.of()),
                        new PartyTerm.Party(text.said(word), word, PRIVATE, null, null, List.of()))
                .withFinding(new Finding(
                        FindingKind.UNSIGNED,
                        Message.of("quoted.one", word),
                        List.of(text.at(title), text.at(arabic), text.at(word)),
                        new Finding.Proposal(text.at(title), word + arabic + title)))
                .read();
        return new ReadDocument("<b>&\"'\u0001.pdf", "x", reading, Duties.NONE);
    }

    private static ReadDocument golden(String name, Page page) {
        return GoldenAgreement.all().stream()
                .filter(agreement -> agreement.name().equals(name))
                .map(agreement -> document(agreement, page))
                .findFirst()
                .orElseThrow();
    }

    private static ReadDocument document(GoldenAgreement agreement, Page page) {
        var reading = agreement.reading();
        return new ReadDocument("avtal.pdf", agreement.name(), reading, ReadDocuments.duties(reading, page.texts()));
    }

    /** A day when the agreement has just begun, and most is still to come. */
    private static LocalDate early(ReadDocument document) {
        return new MainTerms(document.reading().terms())
                .period()
                .flatMap(period -> period.days())
                .map(days -> days.first().plusMonths(2))
                .orElse(TODAY);
    }

    private static int length(Reading reading) {
        return reading.document().pages().stream()
                .mapToInt(page -> page.text().length())
                .sum();
    }

    private Paper print(ReadDocument document, Page page) {
        return new Paper(letter.pdf(document, "SKR 2017", TODAY, page));
    }

    private static Page page(Language language) {
        Texts texts =
                Texts.in(language, "site/telling", "agreement/terms", "obligations", "reading/document", "site/letter");
        return new Page(texts, null, List.of(), file -> file, null, null, null, () -> "");
    }
}
