package se.handslag.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script that everything starts with, run in a home of its own with programs that only tell how they were called. */
class CommandTest {

    @TempDir
    Path home;

    @BeforeEach
    void aBuiltHandslag() throws IOException {
        Files.copy(Path.of("handslag"), home.resolve("handslag"));
        Files.setPosixFilePermissions(home.resolve("handslag"), PosixFilePermissions.fromString("rwxr-xr-x"));
        file("target/read.jar");
        file("target/read-lib/b.jar");
        file("target/read-lib/a.jar");
        file("target/program/handslag-program.jar");
        jdk("jdk", "25.0.3");
        program("bin/chromium", "true");
    }

    @Test
    void helpTellsEveryCommand() throws Exception {
        var run = handslag("help");

        assertThat(run.status()).isZero();
        assertThat(run.output())
                .contains(
                        "start",
                        "--port",
                        "--host",
                        "invite ADDRESS",
                        "--board",
                        "reset ADDRESS",
                        "read FILE",
                        "backup FILE",
                        "restore FILE",
                        "move --to",
                        "audit verify",
                        "test",
                        "build",
                        "docs",
                        "format",
                        "bench",
                        "help");
    }

    @Test
    void anUnknownCommandIsRefusedWithHelp() throws Exception {
        var run = handslag("dance");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.output()).contains("there is no command 'dance'").contains("./handslag read");
    }

    @Test
    void plainTextIsReadByTheSmallJarAlone() throws Exception {
        var run = handslag("read", "--json", "one.txt", "två avtal.txt");

        assertThat(run.output())
                .contains(
                        "-cp " + home + "/target/read.jar se.handslag.site.cli.Main read --json one.txt två avtal.txt");
    }

    @Test
    void anythingElseGetsTheLibrariesToo() throws Exception {
        var jars = "-cp %1$s/target/read.jar:%1$s/target/read-lib/a.jar:%1$s/target/read-lib/b.jar ".formatted(home);

        assertThat(handslag("read", "one.txt", "two.pdf").output()).contains(jars);
        assertThat(handslag("read", "folder").output()).contains(jars);
    }

    @Test
    void aStartUpCacheIsUsedWhenItIsThere() throws Exception {
        assertThat(handslag("read", "one.txt").output()).doesNotContain("AOTCache");

        file("target/read-text.aot");

        assertThat(handslag("read", "one.txt").output()).contains("-XX:AOTCache=" + home + "/target/read-text.aot");
        assertThat(handslag("read", "one.pdf").output()).doesNotContain("AOTCache");
    }

    @Test
    void aYoungerSourceBuildsTheReaderFirst() throws Exception {
        var source = file("src/main/java/se/handslag/reading/document/Opening.java");
        Files.setLastModifiedTime(source, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        program("bin/mvn", "echo maven \"$@\"; exit 3");

        var run = handslag("read", "one.txt");

        assertThat(run.output()).contains("building the reader first").contains("maven --batch-mode");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void theProgramStartsForThisMachineAloneUnlessToldOtherwise() throws Exception {
        var program = "-jar " + home + "/target/program/handslag-program.jar ";

        assertThat(handslag("start").output())
                .contains(program + "--server.address=127.0.0.1 --server.port=8080 --handslag.data=" + home
                        + "/data --handslag.demo=true")
                .contains("-Xmx");
        assertThat(handslag("start", "--port", "8099", "--host=0.0.0.0").output())
                .contains(program + "--server.address=0.0.0.0 --server.port=8099");
        assertThat(handslag("start", "--data", "/srv/handslag", "--no-demo").output())
                .contains("--handslag.data=/srv/handslag --handslag.demo=false");
    }

    @Test
    void theLogIsWrittenForMachinesAndFiguresAreToldWhereThatIsSaid() throws Exception {
        assertThat(handslag("start").output()).doesNotContain("ecs", "measures");

        assertThat(handslag("start", "--log=json", "--measures-port", "9090").output())
                .contains("--logging.structured.format.console=ecs --handslag.measures.port=9090");
    }

    @Test
    void whatIsDoneWithAllThatIsKeptRunsBesideTheProgramAndNeverBuildsItAnew() throws Exception {
        var template = file("src/main/jte/site/health/start.jte");
        Files.setLastModifiedTime(template, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        var operator =
                " -Dhandslag.data=%1$s/data -cp %1$s/target/program/handslag-program.jar se.handslag.site.operator.Main "
                        .formatted(home);

        assertThat(handslag("backup", "en fil").output()).contains(operator + "backup en fil");
        assertThat(handslag("restore", "fil", "--replace").output()).contains(operator + "restore fil --replace");
        assertThat(handslag("move", "--to", "embedded").output()).contains(operator + "move --to embedded");
        assertThat(handslag("audit", "verify").output()).contains(operator + "audit verify");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "--port 65536, '65536' is no port",
                "--port many, 'many' is no port",
                "--port, --port needs a value",
                "--host --port, --host needs a value",
                "--prot 80, not '--prot'",
                "--log xml, not as 'xml'",
                "8081, not '8081'"
            })
    void aWrongOptionOfStartIsToldAndNothingIsStarted(String arguments, String told) throws Exception {
        var run = handslag(("start " + arguments).split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.output()).contains(told).doesNotContain("-jar");
    }

    @Test
    void theProgramStartsFromItsCacheWhenItIsThere() throws Exception {
        assertThat(handslag("start").output()).doesNotContain("AOTCache");

        file("target/program.aot");

        assertThat(handslag("start").output()).contains("-XX:AOTCache=" + home + "/target/program.aot");
    }

    @Test
    void aYoungerTemplateBuildsTheProgramFirst() throws Exception {
        var template = file("src/main/jte/site/health/start.jte");
        Files.setLastModifiedTime(template, FileTime.from(Instant.parse("2999-01-01T00:00:00Z")));
        program("bin/mvn", "echo maven \"$@\"; exit 3");

        var run = handslag("start");

        assertThat(run.output()).contains("building the program first").contains("maven --batch-mode");
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void aCacheThatCannotBeMadeIsToldAndTheBuildStands() throws Exception {
        program("bin/mvn", "true");
        program("jdk/bin/jar", "true");
        file("target/classes/any/messages.properties");
        // Java that extracts the program, but has nothing to run.
        program("jdk/bin/java", "mkdir -p " + home + "/target/program; case $* in *:AOTCacheOutput*) exit 1;; esac");

        var run = handslag("build");

        assertThat(run.output()).contains("no start-up cache program.aot could be made");
        assertThat(run.status()).isZero();
    }

    @Test
    void withoutABrowserTheTestsTellWhichOneToInstall() throws Exception {
        Files.delete(home.resolve("bin/chromium"));
        program("bin/apt-get", "exit 1");

        var run = run(Map.of("PATH", onlyTheseAnd("bash", "sh", "env", "mkdir")), "test");

        assertThat(run.output()).contains("sudo apt-get install chromium");
        assertThat(run.status()).isEqualTo(69);
    }

    @Test
    void testsEndWithTheSummaryAndTheStatusOfTheRunner() throws Exception {
        program("bin/mvn", """
                echo '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 1 s'
                echo '[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0'
                echo '[INFO] BUILD FAILURE'
                exit 1""");

        var run = handslag("test");

        assertThat(run.output().lines()).endsWith("[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void anOldJdkIsPassedOver() throws Exception {
        jdk("jdk", "17.0.15");
        program("bin/mvn", "echo \"$JAVA_HOME\"");

        var run = handslag("test");

        // Either this machine has a newer one elsewhere, or the script says what it needs.
        assertThat(run.output()).doesNotContain(home + "/jdk").containsAnyOf("/", "needs a JDK 25");
    }

    private record Run(int status, String output) {}

    private Run handslag(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    /** A PATH with our own programs and, of this machine's, those. */
    private String onlyTheseAnd(String... programs) throws IOException {
        for (String program : programs) {
            program("few/" + program, "exec /bin/" + program + " \"$@\"");
        }
        return home.resolve("bin") + ":" + home.resolve("few");
    }

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(home.resolve("handslag").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME",
                        home.resolve("jdk").toString(),
                        "PATH",
                        home.resolve("bin") + ":" + System.getenv("PATH"),
                        "LC_ALL",
                        "C.UTF-8"));
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), output);
    }

    private void jdk(String name, String version) throws IOException {
        Files.writeString(file(name + "/release"), "IMPLEMENTOR=\"Us\"\nJAVA_VERSION=\"" + version + "\"\n");
        program(name + "/bin/java", "echo \"$@\"");
        program(name + "/bin/javac", "true");
    }

    private void program(String path, String script) throws IOException {
        Files.writeString(file(path), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(home.resolve(path), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path file(String path) throws IOException {
        var file = home.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.exists(file) ? file : Files.createFile(file);
    }
}
