package se.handslag.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressTest {

    private static final String SANS =
            "<style>body { font-family: 'Source Sans 3', 'Source Sans 3 latin-ext', 'Source Sans 3 cyrillic'; }</style>";

    private final Press press = new Press();

    @TempDir
    Path folder;

    @Test
    void aPageIsFitForArchivesAndForReadingAloud() throws IOException {
        var paper = print(SANS, "<h1>Rubrik</h1><p>Ett ord för att fatta tycke: fjäll, tätt, soffa.</p>");

        assertThat(paper.faults()).isEmpty();
        assertThat(paper.words()).contains("Ett ord för att fatta tycke: fjäll, tätt, soffa.");
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Prov");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Handslag");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Łukasz Wójcik, Żaneta Dąbrowska",
                "Çağlar Şahin, Željko Đorđević",
                "Общество Дружба",
                "50 % – ”så” € § ½ × −3…"
            })
    void lettersOfNeighboursArePrintedAsTheyAre(String words) {
        var paper = print(SANS, "<p>" + words + "</p>");

        assertThat(paper.words()).contains(words).doesNotContain("?");
        assertThat(paper.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"مرحبا", "日本語", "🎉🎉", "\uD83D", "\uFFFE", "ᚠᚢ"})
    void aLetterThatNoTypefaceHasIsSeenToBeMissing(String words) {
        var paper = print(SANS, "<p>före " + words + " efter</p><p data-paper=\"mended\">Märket betyder</p>");

        assertThat(paper.words())
                .containsPattern("före ‹\\?+› efter")
                .contains("Märket betyder")
                .doesNotContain("#");
        assertThat(paper.faults()).isEmpty();
    }

    @Test
    void aNoteOnMissingLettersStandsOnlyWhereSomeAreMissing() {
        assertThat(print(SANS, "<p>helt</p><p data-paper=\"mended\">Märket betyder</p>")
                        .words())
                .contains("helt")
                .doesNotContain("Märket");
    }

    @Test
    void lettersInOtherShapesArePrintedInThoseThatAreThere() {
        var paper = print(SANS, "<p>e\u0301n a\u030a\ufb01n\u202f1\u2011a \u25aa punkt</p>");

        assertThat(paper.words()).contains("én åfin 1-a • punkt");
    }

    @Test
    void controlsAndWhatTurnsTheReadingDirectionAreGone() {
        var paper = print(SANS, "<p>100\u202e000\u202c kr\u0000\u0007\u001b[31m \u2066x\u2069\u200by\u00adz</p>");

        assertThat(paper.words()).contains("100000 kr [31m xyz");
        assertThat(paper.faults()).isEmpty();
    }

    @Test
    void nothingIsFetchedFromNetOrDisk() throws IOException {
        Path picture = Files.write(folder.resolve("a.png"), new byte[] {1});
        Path style = Files.writeString(folder.resolve("a.css"), "p { display: none }");
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String host = "http://127.0.0.1:" + server.getLocalPort();
            var paper = print(
                    SANS + "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\"/><link rel=\"stylesheet\" href=\""
                            + host + "/a.css\"/><style>@import url('" + host + "/b.css'); @font-face { font-family: x;"
                            + " src: url('" + host + "/x.ttf') } h2 { font-family: x, 'Source Sans 3' }</style>",
                    "<h1>A</h1><p>kvar</p><img alt=\"a\" src=\"" + picture.toUri() + "\"/><img alt=\"b\" src=\"" + host
                            + "/b.png\"/>");

            assertThat(paper.words()).contains("kvar");
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void aPageWithADocumentTypeOrWithoutTitleOrLanguageIsABug() {
        assertThatThrownBy(
                        () -> press.print("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html>&e;</html>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> press.print("<html lang=\"sv\"><head></head><body></body></html>"))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> press.print("<html><head><title>A</title></head><body></body></html>"))
                .hasMessageContaining("language");
        assertThatThrownBy(() -> press.print("<html><p></html>")).isInstanceOf(IllegalArgumentException.class);
    }

    private Paper print(String head, String body) {
        return new Paper(press.print(
                "<html lang=\"sv\"><head><title>Prov</title>" + head + "</head><body>" + body + "</body></html>"));
    }
}
