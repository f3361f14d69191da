package se.handslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

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
