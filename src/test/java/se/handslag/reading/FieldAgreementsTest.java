package se.handslag.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Real agreements, which are not ours to give away and so lie outside the project: documents in {@code agreements/*.txt} and
 * answers in {@code reading/expected/*.json} under the folder named by the property {@code handslag.field.agreements} or the
 * variable {@code HANDSLAG_FIELD_AGREEMENTS}. Skipped where there is no such folder.
 */
class FieldAgreementsTest {

    /** What the reader reaches; raised when it reaches more, never lowered. */
    private static final double FLOOR = 0.99;

    private final Path folder = Path.of(System.getProperty(
            "handslag.field.agreements",
            Objects.requireNonNullElse(System.getenv("HANDSLAG_FIELD_AGREEMENTS"), "../shared")));

    @BeforeEach
    void areThere() {
        assumeTrue(
                Files.isDirectory(folder.resolve("agreements"))
                        && Files.isDirectory(folder.resolve("reading/expected")),
                "No real agreements in " + folder);
    }

    @Test
    void real_agreements_are_read_well() {
        Standing standing = Standing.of(agreements());

        assertThat(standing.macroF1()).as(standing.table()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void what_is_wrong_in_real_agreements_is_found_and_nothing_else() {
        assertThat(agreements()).isNotEmpty().allSatisfy(agreement -> {
            assertThat(agreement.overlooked()).isEmpty();
            assertThat(agreement.falseAlarms()).isEmpty();
        });
    }

    /** An answer is named by the first part of its document's name. */
    private List<GoldenAgreement> agreements() {
        List<Path> answers = GoldenAgreement.list(folder.resolve("reading/expected"));
        return GoldenAgreement.list(folder.resolve("agreements")).stream()
                .map(document ->
                        new GoldenAgreement(GoldenAgreement.nameOf(document), document, answerTo(document, answers)))
                .toList();
    }

    private static Path answerTo(Path document, List<Path> answers) {
        String name = GoldenAgreement.nameOf(document);
        return answers.stream()
                .filter(answer -> name.startsWith(GoldenAgreement.nameOf(answer).replace(".json", "")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No answer to " + name));
    }
}
