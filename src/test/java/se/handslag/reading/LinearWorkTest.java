package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.PageText;

/** A text four times as long takes four times the memory to read, not sixteen; what is taken is counted, not timed. */
class LinearWorkTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Four times as much, and some air. */
    private static final double FOURFOLD = 4.6;

    /** What reading takes however short the text is. */
    private static final long AT_REST = 200_000;

    private static final int MEBI = 1 << 20;

    private static final int MOST_BYTES_PER_LETTER = 1_000;

    /** Words that could all belong to one name, and so once made the pattern of a name call itself without end. */
    private static final Set<String> NAMES_WITHOUT_END = Set.of("A ", "Anna Ek ", "För ");

    @BeforeAll
    static void classesAreLoaded() {
        GoldenAgreement.all().forEach(GoldenAgreement::reading);
        bytesToRead(HostileTexts.of("Kommunen betalar 12 kr per år.\n", 2_000));
    }

    static List<String> agreementsInText() {
        return GoldenAgreement.all().stream()
                .map(agreement -> agreement.reading().document())
                .filter(document -> document.format() == Format.PLAIN_TEXT)
                .map(document -> document.pages().getFirst().text())
                .toList();
    }

    static List<String> hostileWords() {
        return HostileTexts.REPEATED;
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void the_same_words_over_and_over_again_are_read_in_linear_memory(String words) {
        long once = bytesToRead(HostileTexts.of(words, 400));
        long fourTimes = bytesToRead(HostileTexts.of(words, 1_600));

        assertThat(fourTimes)
                .as("%s: %d bytes, then %d", words, once, fourTimes)
                .isLessThanOrEqualTo((long) (FOURFOLD * once) + AT_REST);
    }

    @ParameterizedTest
    @MethodSource("agreementsInText")
    void an_agreement_four_times_as_long_is_read_in_linear_memory(String text) {
        long once = bytesToRead(text);
        long fourTimes = bytesToRead((text + "\n\n").repeat(4));

        assertThat(fourTimes).isLessThanOrEqualTo((long) (FOURFOLD * once) + AT_REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1 ", "( ", "\t", "och ", "efter 12 men före 14 "})
    void a_million_letters_of_nothing_are_read_in_bounded_memory(String words) {
        long bytes = bytesToRead(HostileTexts.of(words, MEBI));

        assertThat(bytes).isLessThan((long) MEBI * MOST_BYTES_PER_LETTER);
    }

    @ParameterizedTest
    @MethodSource("hostileWords")
    void the_same_words_for_pages_are_read_without_stumbling(String words) {
        String text = HostileTexts.of(words, NAMES_WITHOUT_END.contains(words) ? 40_000 : 4_500);

        assertThat(bytesToRead(text)).isPositive();
    }

    private static long bytesToRead(String text) {
        var document = new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, text)));
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThat(new AgreementReader().read(document).findings()).isNotNull();
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }
}
