package se.handslag.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @TempDir
    Path folder;

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(new Bundles(RESOURCES).gaps()).isEmpty();
    }

    @Test
    void everyTextIsUsedAndEveryUsedTextIsThere() {
        var code =
                JavaSources.in(Path.of("src/main/java")).and(JavaSources.in(Path.of("target/generated-sources/jte")));

        assertThat(new Bundles(RESOURCES).strays(code)).isEmpty();
    }

    @Test
    void plantedGapsBetweenTheLanguagesAreCaught() throws IOException {
        var bundles = planted("""
                duty.one=Ett
                duty.two=Två {0}
                duty.three=
                duty.one=Ett igen
                """, """
                duty.one=One
                duty.two=Two {1}
                duty.three=Three
                duty.four=Four
                """);

        assertThat(bundles.gaps())
                .satisfiesExactlyInAnyOrder(
                        gap -> assertThat(gap).endsWith("the key duty.one is there twice"),
                        gap -> assertThat(gap).endsWith("other placeholders in Swedish than in English for duty.two"),
                        gap -> assertThat(gap).endsWith("no Swedish text for duty.three"),
                        gap -> assertThat(gap).endsWith("no Swedish text for duty.four"));
    }

    @Test
    void aPlantedTextNobodyUsesIsCaught() throws IOException {
        var bundles = planted("duty.one=Ett", "duty.one=One");

        assertThat(bundles.strays(code("\"something.else\""))).containsExactly("nobody uses the text duty.one");
    }

    @Test
    void aPlantedUseOfAMissingTextIsCaught() throws IOException {
        var bundles = planted("duty.one=Ett", "duty.one=One");

        assertThat(bundles.strays(code("texts.get(\"duty.one\") + key(\"duty.two\")")))
                .singleElement()
                .asString()
                .startsWith("no text for")
                .contains("duty.two");
        assertThat(bundles.strays(code("\"duty.one\" + texts.get(\"other.one\", 1)")))
                .singleElement()
                .asString()
                .contains("other.one");
        assertThat(bundles.strays(code("\"duty.one\" + texts.get(\"duty.kind.\" + kind)")))
                .singleElement()
                .asString()
                .startsWith("no text begins with");
    }

    @Test
    void aPlantedMessageWithoutATextIsCaught() throws IOException {
        var bundles = planted("duty.one=Ett", "duty.one=One");

        assertThat(bundles.strays(code("\"duty.one\" + Message.of(\"refusal.empty\")")))
                .singleElement()
                .asString()
                .contains("refusal.empty");
    }

    @Test
    void aKeyMayBePutTogetherFromItsBeginning() throws IOException {
        var bundles = planted("duty.kind.pay=Betala", "duty.kind.pay=Pay");

        assertThat(bundles.strays(code("texts.get(\"duty.kind.\" + kind)"))).isEmpty();
    }

    private Bundles planted(String swedish, String english) throws IOException {
        var module = Files.createDirectories(folder.resolve("duty"));
        Files.writeString(module.resolve("messages_sv.properties"), swedish);
        Files.writeString(module.resolve("messages_en.properties"), english);
        return new Bundles(folder);
    }

    private static JavaSources code(String expression) {
        return JavaSources.planted("se/handslag/obligations/B.java", "class B { Object it = " + expression + "; }");
    }
}
