package se.handslag.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.core.ApplicationModule;

class ModulesDocumentTest {

    private static final Pattern JAVADOC = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");

    @TempDir
    Path folder;

    @Test
    void thePageOfModulesTellsWhatTheCodeSays() {
        new GeneratedDocument("docs/modules.md").is(page());
    }

    @Test
    void thePictureInTheReadmeIsTheOneInTheCode() {
        new GeneratedDocument("README.md").contains("modules", diagram());
    }

    @Test
    void aPlantedStalePageIsCaughtUnlessItIsBeingWritten() throws IOException {
        var page = folder.resolve("page.md");
        Files.writeString(page, "By hand.\n<!-- part -->\nold\n<!-- /part -->\n");

        assertThatThrownBy(() -> new GeneratedDocument(page, false).contains("part", "new\n"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("stale");
        assertThatThrownBy(() -> new GeneratedDocument(page, false).contains("other", "new\n"))
                .isInstanceOf(AssertionError.class);

        new GeneratedDocument(page, true).contains("part", "new\n");
        assertThat(page).hasContent("By hand.\n<!-- part -->\nnew\n<!-- /part -->\n");
        new GeneratedDocument(page, false).contains("part", "new\n");
    }

    @Test
    void everyModuleSaysFirstWhatItOwns() {
        assertThat(modules()).allSatisfy(module -> assertThat(owns(module)).endsWith("."));
    }

    private static String page() {
        return """
                # Modules

                Generated from the packages by `./handslag docs`; do not edit. A module may use what is listed and nothing else:
                the build fails on any other arrow. `kernel` is open to all.

                | module | owns | may use |
                |---|---|---|
                %s

                %s""".formatted(modules().map(ModulesDocumentTest::row).collect(joining("\n")), diagram());
    }

    private static String row(ApplicationModule module) {
        var uses = isOpen(module) ? Stream.<String>of() : Stream.concat(Stream.of("kernel"), arrows(module).stream());
        var named = uses.map("`%s`"::formatted).collect(joining(", "));
        return "| `%s` | %s | %s |".formatted(name(module), owns(module), named.isEmpty() ? "–" : named);
    }

    private static String diagram() {
        var lines = modules()
                .flatMap(module -> isOpen(module)
                        ? Stream.of("  %s([%s])".formatted(name(module), name(module)))
                        : Stream.concat(
                                Stream.of("  %s[%s]".formatted(name(module), name(module))),
                                arrows(module).isEmpty()
                                        ? Stream.of("  %s --> kernel".formatted(name(module)))
                                        : arrows(module).stream().map(used -> arrow(module, used))));
        return "```mermaid\nflowchart TD\n%s\n```\n".formatted(lines.collect(joining("\n")));
    }

    private static String arrow(ApplicationModule module, String used) {
        var parts = used.split("::", -1);
        return parts.length == 1
                ? "  %s --> %s".formatted(name(module), used)
                : "  %s -- %s --> %s".formatted(name(module), parts[1], parts[0]);
    }

    private static Stream<ApplicationModule> modules() {
        return Modules.all().stream()
                .sorted(Comparator.comparingInt(ModulesDocumentTest::stratum).thenComparing(ModulesDocumentTest::name));
    }

    /** How many arrows lie below a module at most: the page reads from the bottom of the stream upwards. */
    private static int stratum(ApplicationModule module) {
        if (isOpen(module)) return 0;
        return 1
                + arrows(module).stream()
                        .map(used -> used.split("::", -1)[0])
                        .flatMap(used -> Modules.all().getModuleByName(used).stream())
                        .mapToInt(ModulesDocumentTest::stratum)
                        .max()
                        .orElse(0);
    }

    private static boolean isOpen(ApplicationModule module) {
        return module.isOpen();
    }

    private static List<String> arrows(ApplicationModule module) {
        return Arrows.declaredBy(Modules.packageInfo(module));
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The first sentence of the package's Javadoc. */
    private static String owns(ApplicationModule module) {
        try {
            var javadoc = JAVADOC.matcher(Files.readString(Modules.packageInfoSource(module)));
            if (!javadoc.find()) return "";
            var text = javadoc.group(1)
                    .replaceAll("\n *\\* ?", " ")
                    .replaceAll("\\{@code ([^}]*)}", "`$1`")
                    .strip();
            return text.replaceFirst("(?s)(\\.)( .*|$)", "$1");
        } catch (IOException e) {
            throw new AssertionError(name(module) + " has no package-info.java", e);
        }
    }
}
