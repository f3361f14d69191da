package se.handslag.site.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.minidev.json.parser.JSONParser;
import net.minidev.json.parser.ParseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadCommandTest {

    private Desk desk = new Desk(Path.of("."));

    @BeforeEach
    void atADeskWithAnEmptyFolder(@TempDir Path folder) {
        desk = new Desk(folder);
    }

    @Test
    void aDocumentWithoutErrorsAnswersZero() {
        assertThat(desk.read(desk.file("fine.txt", "fine"))).isZero();
        assertThat(desk.out()).contains("Besök hos äldre", "Åby kommun");
        assertThat(desk.err()).isEmpty();
    }

    @Test
    void anErrorInADocumentAnswersOne() {
        assertThat(desk.read(desk.file("wrong.txt", "wrong"))).isEqualTo(1);
    }

    @Test
    void somethingUnreadableAnswersTwoAndTheOthersAreStillRead() {
        var locked = desk.file("a.pdf", "locked");
        var wrong = desk.file("b.txt", "wrong");

        assertThat(desk.read(locked, wrong)).isEqualTo(2);
        assertThat(desk.err()).startsWith(locked + ": ").hasLineCount(1);
        assertThat(desk.out()).contains("Mötesplats Ån");
    }

    @Test
    void aBugThatOneDocumentBringsOutDoesNotKeepTheOthersFromBeingRead() {
        assertThat(desk.read(desk.file("a.txt", "bug"), desk.file("b.txt", "fine")))
                .isEqualTo(2);
        assertThat(desk.err()).contains("a.txt", "stumbled", "fel i programmet");
        assertThat(desk.out()).contains("Besök hos äldre");
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertThat(desk.read(desk.folder.resolve("nowhere.pdf"))).isEqualTo(2);
        assertThat(desk.err()).contains("nowhere.pdf", "Kontrollera namnet");
    }

    @Test
    void jsonIsOneObjectALine() throws ParseException {
        desk.read(desk.file("a.txt", "fine"), desk.file("b.txt", "wrong"), "--json");

        assertThat(desk.out().lines()).hasSize(2);
        for (String line : desk.out().lines().toList()) {
            assertThat(new JSONParser(JSONParser.MODE_RFC4627).parse(line)).isNotNull();
        }
    }

    @Test
    void jsonInAFolderIsAFileForEachDocumentAndNothingOnTheScreen() throws IOException {
        var out = desk.folder.resolve("deep/out");

        assertThat(desk.read("--json", "--out", out, desk.file("avtal.txt", "wrong")))
                .isEqualTo(1);
        assertThat(out.resolve("avtal.json"))
                .content()
                .startsWith("{\n")
                .endsWith("}\n")
                .contains("Åby");
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void aFolderForJsonWithoutTheWordJsonGivesBothFilesAndReport() {
        var out = desk.folder.resolve("out");

        desk.read("--out=" + out, desk.file("avtal.txt", "fine"));

        assertThat(out.resolve("avtal.json")).exists();
        assertThat(desk.out()).contains("Besök hos äldre");
    }

    @Test
    void whoHasFilesWrittenIsToldHowManyAndWhere() {
        var out = desk.folder.resolve("out");

        desk.read("--json", "--out", out, desk.file("a.txt", "fine"), desk.file("b.txt", "wrong"));

        assertThat(desk.err()).contains("2 filer skrivna i mappen " + out);
    }

    @Test
    void noDocumentWritesOverAnothersFile() throws IOException {
        desk.file("in/a/avtal.pdf", "fine");
        desk.file("in/b/Avtal.pdf", "fine");
        desk.file("in/b/avtal.docx", "fine");
        desk.file("in/b/annat.pdf", "fine");
        desk.file("in/c/a/avtal.pdf", "fine");
        var out = desk.folder.resolve("out");

        desk.read(desk.folder.resolve("in"), "--json", "--out", out);

        try (var files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "in_a_avtal.pdf.json",
                            "b_Avtal.pdf.json",
                            "avtal.docx.json",
                            "annat.json",
                            "c_a_avtal.pdf.json");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsTold() {
        var inTheWay = desk.file("out", "a file");

        assertThat(desk.read(desk.file("a.txt", "fine"), "--json", "--out", inTheWay))
                .isEqualTo(73);
        assertThat(desk.err()).contains("Gick inte att skriva");
    }

    @Test
    void aFolderIsReadAtAnyDepthInTheOrderOfNamesWithoutWhatIsHiddenOrLinked(@TempDir Path elsewhere)
            throws IOException {
        desk.file("B.txt", "wrong");
        desk.file("a/deep/x.PDF", "fine");
        desk.file("c.docx", "fine");
        desk.file(".hidden.txt", "locked");
        desk.file(".git/x.txt", "locked");
        desk.file("bild.png", "locked");
        Files.createSymbolicLink(
                desk.folder.resolve("link.txt"), Files.writeString(elsewhere.resolve("secret.txt"), "locked"));
        Files.createSymbolicLink(desk.folder.resolve("loop"), desk.folder);

        assertThat(desk.read(desk.folder)).isEqualTo(1);
        assertThat(desk.out())
                .containsSubsequence("x.PDF · 1 sida", "B.txt · 2 sidor", "c.docx · 1 sida", "3 dokument");
        assertThat(desk.err()).hasLineCount(1).contains("(1): bild.png");
    }

    @Test
    void aFileOfAnotherKindIsTriedWhenItIsNamed() {
        assertThat(desk.read(desk.file("bild.png", "locked"))).isEqualTo(2);
        assertThat(desk.err()).contains("bild.png: ");
    }

    @Test
    void anEmptyFolderIsNotPassedOffAsFine() {
        assertThat(desk.read(desk.folder)).isEqualTo(2);
        assertThat(desk.err()).contains("inget att läsa");
    }

    @Test
    void aFileNamedTwiceIsReadOnce() {
        desk.read(desk.file("a.txt", "fine"), desk.folder, "--json");

        assertThat(desk.out().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.txt --jsn            | Menade du --json?
            a.txt --output x       | Menade du --out?
            a.txt --nocolor        | Menade du --no-colour?
            a.txt --zzzzzzzzzzz    | De som finns är --json, --out
            --json                 | Skriv vilka filer eller mappar
            a.txt --out            | Efter --out ska det stå ett värde
            a.txt --lang --json    | Efter --lang ska det stå ett värde
            a.txt --lang fi        | --lang sv eller --lang en
            a.txt --today 2026-02-30 | 2026-02-30 är inget datum
            a.txt --json=yes       | --json tar inget värde
            a.txt --guideline x    | De som finns är malmo, stockholm
            """)
    void whoWritesWronglyIsToldWhatToWrite(String words, String advice) {
        assertThat(desk.read((Object[]) words.split(" "))).isEqualTo(64);
        assertThat(desk.err()).contains(advice).hasLineCount(2);
        assertThat(desk.out()).isEmpty();
    }

    @Test
    void whoAsksForHelpGetsIt() {
        assertThat(desk.read("--help")).isZero();
        assertThat(desk.out()).contains("--guideline NAMN", "2 något gick inte att läsa");
    }

    @Test
    void afterTwoHyphensEverythingIsAFile() {
        assertThat(desk.read("--json", "--", "--json")).isEqualTo(2);
        assertThat(desk.err()).contains("--json: Finns inte");
    }

    @ParameterizedTest
    @CsvSource({"sv_SE.UTF-8, Parter", "en_GB.UTF-8, Parties", "C, Parter", "fi_FI, Parter"})
    void theEnvironmentChoosesTheLanguage(String variable, String word) {
        desk.with("LANG", variable).read(desk.file("a.txt", "fine"));

        assertThat(desk.out()).contains(word);
    }

    @Test
    void theLanguageAskedForGoesBeforeTheEnvironments() {
        desk.with("LANG", "sv_SE.UTF-8").read(desk.file("a.txt", "fine"), "--lang", "en");

        assertThat(desk.out()).contains("Parties").doesNotContain("Parter");
    }

    @Test
    void thereAreColoursOnlyWhereTheyAreSeenAndWanted() {
        var file = desk.file("a.txt", "wrong");

        desk.read(file);
        assertThat(desk.out()).doesNotContain("\u001b");
        desk.withTerminal().read(file);
        assertThat(desk.out()).contains("\u001b[1;31mFEL");
        desk.read(file, "--no-colour");
        assertThat(desk.out()).doesNotContain("\u001b");
        desk.with("NO_COLOR", "1").read(file);
        assertThat(desk.out()).doesNotContain("\u001b");
    }

    @Test
    void theReportFitsTheTerminal() {
        desk.with("COLUMNS", "60").read(desk.file("a.txt", "wrong"));

        assertThat(desk.out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void fiveDocumentsAreToldInFullAndSixAsCardsUnlessAllIsAskedFor() {
        for (int number = 1; number <= 5; number++) {
            desk.file(number + ".txt", "fine");
        }
        desk.read(desk.folder);
        assertThat(desk.out()).contains("Återbetalning", "Sammanfattning av 5 dokument");

        desk.file("6.txt", "fine");
        desk.read(desk.folder);
        assertThat(desk.out()).doesNotContain("Återbetalning").contains("Sammanfattning av 6 dokument");

        desk.read(desk.folder, "--full");
        assertThat(desk.out()).contains("Återbetalning", "Sammanfattning av 6 dokument");
    }

    @Test
    void progressIsALineForEveryTenWhereNobodyLooks() {
        manyFiles();

        desk.read(desk.folder, "--json");

        assertThat(desk.err()).isEqualTo("Har läst 10 av 25\nHar läst 20 av 25\n");
    }

    @Test
    void progressIsOneLineWrittenOverWhereSomebodyLooks() {
        manyFiles();

        desk.withTerminal().read(desk.folder, "--json");

        assertThat(desk.err())
                .contains("\r\u001b[KLäser 25 av 25")
                .doesNotContain("\n")
                .endsWith("\r\u001b[K");
    }

    private void manyFiles() {
        for (int number = 1; number <= 25; number++) {
            desk.file(number + ".txt", "fine");
        }
    }
}
