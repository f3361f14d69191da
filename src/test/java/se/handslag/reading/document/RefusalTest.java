package se.handslag.reading.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.Refusal.Reason;

class RefusalTest {

    @TempDir
    private Path folder;

    @Test
    void aFileWithNothingInItIsEmpty() {
        assertThat(Opened.refusal(new byte[0], "a.pdf")).isEqualTo(Reason.EMPTY);
        assertThat(Opened.refusal(" \n\f\n ".getBytes(UTF_8), "a.txt")).isEqualTo(Reason.EMPTY);
        assertThat(Opened.refusal(new WordDocument().bytes(), "a.docx")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void aFileOfAnotherKindIsToldByItsBytes() {
        byte[] sheet = new Packed().with("xl/workbook.xml", "<workbook/>").bytes();
        byte[] oldWord = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};

        assertThat(Opened.refusal(sheet, "avtal.docx")).isEqualTo(Reason.OTHER_KIND);
        assertThat(Opened.refusal(oldWord, "avtal.doc")).isEqualTo(Reason.OTHER_KIND);
        assertThat(Opened.refusal(new byte[] {'M', 'Z', 0, 3, 0}, "avtal.exe")).isEqualTo(Reason.OTHER_KIND);
        assertThat(Opened.refusal(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}, "bild.jpg"))
                .isEqualTo(Reason.OTHER_KIND);
        assertThat(Opened.refusal("{\\rtf1 avtal}".getBytes(UTF_8), "avtal.rtf"))
                .isEqualTo(Reason.OTHER_KIND);
        assertThat(Opened.refusal("<html>avtal</html>".getBytes(UTF_8), "avtal.html"))
                .isEqualTo(Reason.OTHER_KIND);
    }

    @Test
    void aNameDoesNotMakeADocument() {
        assertThat(Opened.text(
                        PdfDocument.saying("Överenskommelse om partnerskap").bytes()))
                .isEqualTo("Överenskommelse om partnerskap");
        assertThat(Opened.refusal(new byte[] {0, 1, 2, 3}, "avtal.pdf")).isEqualTo(Reason.BROKEN);
    }

    @Test
    void aPdfMayBeginWithJunk() {
        byte[] pdf = PdfDocument.saying("Överenskommelse om partnerskap").bytes();
        byte[] junk = "From: kansliet@kommunen.invalid\r\n\r\n".getBytes(UTF_8);
        byte[] both = Arrays.copyOf(junk, junk.length + pdf.length);
        System.arraycopy(pdf, 0, both, junk.length, pdf.length);

        assertThat(Opened.text(both)).contains("Överenskommelse");
        assertThat(Opened.text("En PDF börjar med %PDF-".getBytes(UTF_8))).endsWith("%PDF-");
    }

    @Test
    void aLockedFileAsksForItsPassword() {
        assertThat(Opened.refusal(PdfDocument.saying("Hemligt avtal om stöd").lockedWith("nyckel"), "a.pdf"))
                .isEqualTo(Reason.LOCKED);
        assertThat(Opened.refusal(new OpenDocument().paragraph("x").locked().bytes(), "a.odt"))
                .isEqualTo(Reason.LOCKED);
        assertThat(Opened.refusal(lockedWordDocument(), "a.docx")).isEqualTo(Reason.LOCKED);
    }

    @Test
    void aPdfThatOnlyForbidsPrintingIsRead() {
        assertThat(Opened.text(
                        PdfDocument.saying("Öppet avtal om stöd till unga").lockedWith("")))
                .isEqualTo("Öppet avtal om stöd till unga");
    }

    @Test
    void aFileThatWasCutOffIsBroken() {
        byte[] word = WordDocument.saying("Avtal").bytes();
        byte[] pdf = PdfDocument.saying("Avtal").bytes();

        assertThat(Opened.refusal(Arrays.copyOf(word, word.length / 2), "a.docx"))
                .isEqualTo(Reason.BROKEN);
        assertThat(Opened.refusal(Arrays.copyOf(pdf, 60), "a.pdf")).isEqualTo(Reason.BROKEN);
        assertThat(Opened.refusal(
                        new Packed()
                                .with("word/document.xml", "<w:document><w:p>")
                                .bytes(),
                        "a.docx"))
                .isEqualTo(Reason.BROKEN);
    }

    @Test
    void pagesThatAreOnlyPicturesAreAScan() {
        assertThat(Opened.refusal(
                        new PdfDocument().picture().nextPage().picture().bytes(), "a.pdf"))
                .isEqualTo(Reason.SCAN_WITHOUT_TEXT);
        assertThat(Opened.refusal(
                        new PdfDocument().picture().text(300, 800, "1 (9)").bytes(), "a.pdf"))
                .isEqualTo(Reason.SCAN_WITHOUT_TEXT);
        assertThat(Opened.text(new PdfDocument()
                        .picture()
                        .text(72, 72, "Bilden är vår logotyp, texten är avtalet.")
                        .bytes()))
                .contains("avtalet");
    }

    @Test
    void moreThan20MegabytesAreNotEvenRead() throws IOException {
        Path large = folder.resolve("stor.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Limits.FILE_BYTES + 1L);
        }

        assertThat(new Documents().open(large)).isEqualTo(new Refusal(Reason.TOO_LARGE));
        assertThat(Opened.refusal(new byte[Limits.FILE_BYTES + 1], "stor.txt")).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void moreThan300PagesAreTooMany() {
        WordDocument word = new WordDocument();
        PdfDocument pdf = PdfDocument.saying("sida");
        for (int page = 0; page < 300; page++) {
            word.paragraph(WordDocument.run("sida") + "<w:r><w:br w:type=\"page\"/></w:r>");
            pdf.nextPage().text(72, 72, "sida");
        }

        assertThat(Opened.refusal(word.paragraph(WordDocument.run("slut")).bytes(), "a.docx"))
                .isEqualTo(Reason.TOO_MANY_PAGES);
        assertThat(Opened.refusal(pdf.bytes(), "a.pdf")).isEqualTo(Reason.TOO_MANY_PAGES);
        assertThat(Opened.refusal("sida\f".repeat(300).concat("slut").getBytes(UTF_8), "a.txt"))
                .isEqualTo(Reason.TOO_MANY_PAGES);
    }

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonIsSaidInBothLanguages(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(Texts.in(language, "reading/document").say(new Refusal(reason).message()))
                    .endsWith(".")
                    .hasSizeGreaterThan(20);
        }
    }

    @Test
    void aFileOnDiskIsOpenedByItsPath() throws IOException {
        Path file = Files.writeString(folder.resolve("avtal.txt"), "Avtal");

        Opening opening = new Documents().open(file);

        assertThat(opening)
                .isEqualTo(new DocumentText(
                        "16740d31883d362f12c3e726414c5fd77e619d52be5f1d99bf5a24f826040da5",
                        Format.PLAIN_TEXT,
                        List.of(new PageText(1, "Avtal"))));
    }

    private static byte[] lockedWordDocument() {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[] {1, 2, 3}), "EncryptedPackage");
            var bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
