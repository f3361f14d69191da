package se.handslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can only be seen in the source, since the compiler drops it. */
class SourceTest {

    private static final JavaSources MAIN = JavaSources.in(Path.of("src/main/java"));
    private static final JavaSources TEST = JavaSources.in(Path.of("src/test/java"));

    private static final Pattern WILDCARD_IMPORT = Pattern.compile("(?m)^import .*\\*;");
    private static final Pattern AUTHOR = Pattern.compile("(?m)^\\s*/?\\*+\\s*@author\\b");

    /** Letters, and a few words without them, that give Swedish away in a text for people. */
    private static final Pattern SWEDISH =
            Pattern.compile("[åäöÅÄÖ]|(?i)\\b(och|ska|skall|inte|eller|avtal\\w*|villkor|parten|parterna)\\b");

    /** The words reading looks for, and its examples, are Swedish by nature. */
    private static final String LEXICON = "se/handslag/reading/";

    @Test
    void importsNameWhatTheyImport() {
        assertThat(lines(MAIN, WILDCARD_IMPORT)).isEmpty();
        assertThat(lines(TEST, WILDCARD_IMPORT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"import java.util.*;", "import static java.util.List.*;"})
    void aPlantedWildcardImportIsCaught(String planted) {
        assertThat(lines(JavaSources.planted("a/B.java", planted), WILDCARD_IMPORT))
                .isNotEmpty();
    }

    @Test
    void nobodySignsASource() {
        assertThat(lines(MAIN, AUTHOR)).isEmpty();
        assertThat(lines(TEST, AUTHOR)).isEmpty();
    }

    @Test
    void aPlantedSignatureIsCaught() {
        var planted = JavaSources.planted("a/B.java", "/**\n * A thing.\n *\n * @author Me\n */\nclass B {}");

        assertThat(lines(planted, AUTHOR)).hasSize(1);
    }

    /** It does not reach every node of a distributed server, and a second setting in a transaction would show another's rows. */
    private static final Pattern PAST_THE_DOOR = Pattern.compile("set_config\\(|set (local )?handslag\\.");

    @Test
    void aSpaceIsEnteredThroughTheOneDoor() throws IOException {
        assertThat(lines(MAIN, PAST_THE_DOOR)).isEmpty();
        try (var files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            var door = "V1__spaces_guards_and_the_trail.sql";
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith(door))
                            .filter(file -> PAST_THE_DOOR.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"select set_config('handslag.space', ?, true)\"", "\"set local handslag.space = 'x'\""})
    void aPlantedWayPastTheDoorIsCaught(String planted) {
        assertThat(lines(JavaSources.planted("a/B.java", planted), PAST_THE_DOOR))
                .hasSize(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void textsForPeopleLieInBundlesAndNotInTheCode() {
        assertThat(swedish(MAIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Förfaller\"",
                "\"kommunen ska betala\"",
                "\"Avtalet saknas\"",
                "'å'",
                "\"\"\"\n text och text\"\"\""
            })
    void aPlantedSwedishTextIsCaught(String literal) {
        var code = "class B { Object it = %s; }".formatted(literal);

        assertThat(swedish(JavaSources.planted("se/handslag/obligations/B.java", code)))
                .hasSize(1);
    }

    @Test
    void swedishIsWelcomeInTheLexiconAndInComments() {
        assertThat(swedish(JavaSources.planted("se/handslag/reading/B.java", "class B { Object it = \"och\"; }")))
                .isEmpty();
        assertThat(swedish(JavaSources.planted("se/handslag/kernel/B.java", "/** Långfredagen. */ class B {}")))
                .isEmpty();
    }

    private static List<String> lines(JavaSources sources, Pattern pattern) {
        return sources.textByPath().entrySet().stream()
                .flatMap(source -> pattern.matcher(source.getValue())
                        .results()
                        .map(found -> source.getKey() + ":" + found.group()))
                .toList();
    }

    private static List<JavaSources.Literal> swedish(JavaSources sources) {
        return sources.literals().stream()
                .filter(literal -> !literal.path().startsWith(LEXICON))
                .filter(literal -> SWEDISH.matcher(literal.text()).find())
                .toList();
    }
}
