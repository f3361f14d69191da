package se.handslag.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The compiler's and the formatter's checks are set up in the pom, so they are seen to fail there: the pom itself is
 * run over a project that holds nothing but breaches. (Not offline: the formatter is first fetched here on a new machine.)
 */
class PlantedBuildTest {

    @TempDir
    Path project;

    @Test
    void aPlantedNullAndAPlantedBugFailTheCompiler() throws Exception {
        plant("""
                package se.handslag.planted;

                class PlantedNull {
                    String name() {
                        return null;
                    }
                }
                """);
        plant("""
                package se.handslag.planted;

                class PlantedBug {
                    boolean isSame(String one, Integer other) {
                        return one.equals(other);
                    }
                }
                """);
        plant("""
                package se.handslag.planted;

                class PlantedWarning {
                    byte[] bytes(String text) {
                        return text.getBytes();
                    }
                }
                """);

        var build = maven("compile");

        assertThat(build.output())
                .contains("PlantedNull.java:[5,9] [NullAway]")
                .contains("PlantedBug.java:[5,26] [EqualsIncompatibleType]")
                .contains("PlantedWarning.java:[5,29] [DefaultCharset]");
        assertThat(build.status()).isNotZero();
    }

    @Test
    void aPlantedUntidySourceFailsTheFormatter() throws Exception {
        plant("""
                package se.handslag.planted;
                class PlantedMess { int  one=1 ;
                }
                """);

        var build = maven("spotless:check@formatted");

        assertThat(build.output()).contains("PlantedMess.java").contains("format violations");
        assertThat(build.status()).isNotZero();
    }

    private record Build(int status, String output) {}

    private void plant(String source) throws IOException {
        var name = source.replaceFirst("(?s).*?class (\\w+).*", "$1");
        Files.createDirectories(project.resolve("src/main/jte"));
        var folder = Files.createDirectories(project.resolve("src/main/java/se/handslag/planted"));
        Files.writeString(folder.resolve(name + ".java"), source);
    }

    private Build maven(String goal) throws IOException, InterruptedException {
        Files.createDirectories(project.resolve(".mvn"));
        Files.copy(Path.of(".mvn/jvm.config"), project.resolve(".mvn/jvm.config"));
        Files.copy(Path.of("pom.xml"), project.resolve("pom.xml"));
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("handslag.maven.home"), "bin", "mvn").toString(), "--batch-mode"));
        command.add("-Dmaven.repo.local=" + System.getProperty("handslag.maven.repository"));
        command.add(goal);
        var builder = new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Build(process.waitFor(), output);
    }
}
