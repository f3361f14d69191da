package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

/** Whatever the text, reading it ends, and ends in terms and findings. */
class ReadingFuzzTest {

    private static final String HASH = "c0ffee00".repeat(8);

    @FuzzTest(maxDuration = "60s")
    void anyTextIsRead(byte[] utf8) {
        List<PageText> pages = new ArrayList<>();
        for (String page : new String(utf8, StandardCharsets.UTF_8).split("\f", -1)) {
            pages.add(new PageText(pages.size() + 1, page));
        }
        Reading reading = new AgreementReader().read(new DocumentText(HASH, Format.PLAIN_TEXT, pages));
        assertThat(reading.terms()).isNotNull();
        assertThat(reading.findings()).isNotNull();
    }
}
