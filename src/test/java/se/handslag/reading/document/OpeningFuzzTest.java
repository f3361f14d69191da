package se.handslag.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the bytes, opening them ends, and ends in pages or a refusal. */
class OpeningFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyTextOpens(byte[] bytes) {
        requireAnswer(bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void anyPdfOpens(byte[] bytes) {
        requireAnswer(bytes);
    }

    @FuzzTest(maxDuration = "60s")
    void anyWordBodyOpens(byte[] body) {
        requireAnswer(new Packed()
                .with("word/document.xml", body)
                .with("word/numbering.xml", body)
                .with("word/footnotes.xml", body)
                .bytes());
    }

    @FuzzTest(maxDuration = "60s")
    void anyOpenDocumentBodyOpens(byte[] body) {
        requireAnswer(new Packed()
                .with("mimetype", OdtFile.MIME_TYPE)
                .with("content.xml", body)
                .with("styles.xml", body)
                .bytes());
    }

    @FuzzTest(maxDuration = "60s")
    void anyZipOpens(byte[] bytes) {
        byte[] zip = bytes.clone();
        System.arraycopy("PK\3\4".getBytes(StandardCharsets.US_ASCII), 0, zip, 0, Math.min(4, zip.length));
        requireAnswer(zip);
    }

    private static void requireAnswer(byte[] bytes) {
        Opening opening = new Documents().open(bytes, "avtal");
        switch (opening) {
            case DocumentText text -> assertThat(text.pages()).isNotEmpty();
            case Refusal refusal -> assertThat(refusal.reason()).isNotNull();
        }
    }
}
