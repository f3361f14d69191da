package se.handslag.reading.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import se.handslag.reading.document.Refusal.Reason;

/** Files made to harm: small to send, without end to open. */
@Timeout(20)
class BombTest {

    private static final int MANY = 80 * 1024 * 1024;

    @Test
    void aZipThatUnpacksWithoutEndIsRefused() {
        byte[] bomb = new Packed().with("word/document.xml", blanks(MANY)).bytes();

        assertThat(Opened.refusal(bomb, "a.docx")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void whatTheZipSaysOfItsSizesIsNotBelieved() {
        byte[] bomb = new Packed().with("word/document.xml", blanks(MANY)).bytes();
        ByteBuffer headers = ByteBuffer.wrap(bomb).order(ByteOrder.LITTLE_ENDIAN);
        int central = Bytes.lastIndexOf(bomb, new byte[] {'P', 'K', 1, 2});
        headers.putInt(central + 24, 100);

        assertThat(Opened.refusal(bomb, "a.docx")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void xmlThatDeclaresEntitiesIsRefused() {
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><d><p><t>&b;</t></p></d>";

        assertThat(Opened.refusal(new Packed().with("word/document.xml", laughs).bytes(), "a.docx"))
                .isEqualTo(Reason.HOSTILE_XML);
        assertThat(Opened.refusal(
                        new Packed()
                                .with("mimetype", OdtFile.MIME_TYPE)
                                .with("content.xml", laughs)
                                .bytes(),
                        "a.odt"))
                .isEqualTo(Reason.HOSTILE_XML);
    }

    @Test
    void xmlThatNestsWithoutEndIsRefused() {
        String deep = "<d>".repeat(100_000);

        assertThat(Opened.refusal(new Packed().with("word/document.xml", deep).bytes(), "a.docx"))
                .isEqualTo(Reason.HOSTILE_XML);
    }

    @Test
    void aCellThatRepeatsAMillionTimesIsOneRowsWorth() {
        byte[] odt = new OpenDocument()
                .markup("<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated=\"16000000\"/>"
                        + "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>")
                .bytes();

        assertThat(Opened.text(odt)).hasSizeLessThan(100);
    }

    @Test
    void aPageThatUnpacksWithoutEndIsRefused() {
        byte[] pdf = pdf("/Contents 4 0 R", object(4, "", deflated(blanks(MANY))));

        assertThat(Opened.refusal(pdf, "a.pdf")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aFormThatDrawsFormsThatDrawFormsIsRefused() {
        StringBuilder forms = new StringBuilder();
        String form = "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F ";
        for (int i = 5; i < 25; i++) {
            forms.append(object(
                    i,
                    form + (i + 1) + " 0 R >> >>",
                    deflated("/F Do ".repeat(50).getBytes(ISO_8859_1))));
        }
        forms.append(object(25, form + "25 0 R >> >>", deflated(blanks(9))));
        byte[] pdf = pdf(
                "/Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >>",
                object(4, "", deflated("/F Do ".getBytes(ISO_8859_1))) + forms);

        assertThat(Opened.refusal(pdf, "a.pdf")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aFontThatUnpacksWithoutEndIsRefused() {
        String font = "4 0 obj << /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor "
                + "<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 6 0 R >> >> endobj\n";
        // Padded, since fonts that are small in the file are let by unmeasured.
        byte[] packed = deflated(padded());
        byte[] pdf = pdf(
                "/Contents 5 0 R /Resources << /Font << /A 4 0 R >> >>",
                font
                        + object(5, "", deflated("BT /A 9 Tf (avtal) Tj ET".getBytes(ISO_8859_1)))
                        + object(6, "", packed));

        assertThat(Opened.refusal(pdf, "a.pdf")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void anObjectStreamThatUnpacksWithoutEndIsRefused() {
        byte[] pdf = pdf("", object(7, "/Type /ObjStm /N 1 /First 4", deflated(padded())));

        assertThat(Opened.refusal(pdf, "a.pdf")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void aPageOfScatteredLettersIsReadInBoundedTime() {
        StringBuilder page = new StringBuilder("BT /A 1 Tf 1 0 0 1 9 9 Tm ");
        for (int i = 0; i < 30_000; i++) {
            page.append("3 0 Td (a) Tj ");
        }
        page.append("1 0 0 1 9 8 Tm ");
        for (int i = 0; i < 30_000; i++) {
            page.append("0 -2 Td (a) Tj 90 0 Td (b) Tj -90 0 Td ");
        }
        byte[] pdf = pdf(
                "/Contents 5 0 R /Resources << /Font << /A << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >>",
                object(5, "", deflated((page + "ET").getBytes(ISO_8859_1))));

        assertThat(Opened.text(pdf)).contains("a");
    }

    @Test
    void streamsPackedTwiceAreRefused() {
        byte[] pdf = pdf(
                "/Contents 4 0 R",
                object(4, "/Filter [/LZWDecode /FlateDecode]", deflated(blanks(9)))
                        .replace("/Filter /FlateDecode", ""));

        assertThat(Opened.refusal(pdf, "a.pdf")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    private static byte[] blanks(int count) {
        byte[] blanks = new byte[count];
        Arrays.fill(blanks, (byte) ' ');
        return blanks;
    }

    /** A bomb behind noise that makes it long enough in the file to be measured at all. */
    private static byte[] padded() {
        byte[] noise = new byte[300 * 1024];
        new Random(7).nextBytes(noise);
        byte[] padded = Arrays.copyOf(noise, MANY);
        Arrays.fill(padded, noise.length, MANY, (byte) ' ');
        return padded;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] window = new byte[8192];
        while (!deflater.finished()) {
            packed.write(window, 0, deflater.deflate(window));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static String object(int number, String entries, byte[] packed) {
        return number + " 0 obj << /Length " + packed.length + " /Filter /FlateDecode " + entries + " >>\nstream\n"
                + new String(packed, ISO_8859_1) + "\nendstream endobj\n";
    }

    private static byte[] pdf(String pageEntries, String objects) {
        String pdf = "%PDF-1.5\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] " + pageEntries + " >> endobj\n"
                + objects + "trailer << /Root 1 0 R >>\n%%EOF\n";
        return pdf.getBytes(ISO_8859_1);
    }
}
