package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.handslag.platform.Keeping.Answer;
import se.handslag.platform.Keeping.Progress;
import se.handslag.platform.Keeping.Why;

/** Backup and restore of what the program keeps with its own server: beside it while it runs, and with the plug pulled in the middle. */
class RestoreAtHomeTest {

    private static final Progress SILENT = (step, table, number, of) -> {};

    @TempDir
    Path folder;

    private Path home;
    private Path file;

    @BeforeEach
    void thingsAreKeptAtHome() throws Exception {
        home = folder.resolve("home");
        file = folder.resolve("handslag.backup");
        ManyThings.keepAtHome(home);
    }

    @Test
    void whileTheProgramRunsABackupIsMadeBesideItAndNothingIsRestored() throws Exception {
        var keeping = new Keeping(ManyThings.settings(home), SILENT);
        try (var program = DataFolder.take(home);
                var server = EmbeddedServer.start(program)) {
            ManyThings.keepIn(server.database(), UUID.randomUUID());

            assertThat(keeping.backup(file)).isInstanceOf(Answer.Done.class);
            assertThat(keeping.verifyTrail()).isInstanceOf(Answer.Done.class);
            assertThat(keeping.restore(file, true))
                    .isEqualTo(new Answer.Unfit(
                            DatabaseRefusal.Why.DATA_IN_USE, program.path().toString()));
        }
        var kept = ManyThings.rowsAtHome(home);
        var fresh = folder.resolve("fresh");

        assertThat(new Keeping(ManyThings.settings(fresh), SILENT).restore(file, false))
                .isInstanceOf(Answer.Done.class);

        assertThat(ManyThings.rowsAtHome(fresh)).isEqualTo(kept);
        assertThat(keeping.restore(file, false))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.NOT_EMPTY));
    }

    @Test
    void aRestoreThatIsKilledLeavesEveryRowThatWasThere() throws Exception {
        assertThat(new Keeping(ManyThings.settings(home), SILENT).backup(file)).isInstanceOf(Answer.Done.class);
        var other = folder.resolve("other");
        ManyThings.keepAtHome(other);
        var kept = ManyThings.rowsAtHome(other);

        for (var step : new String[] {"WRITING", "CHECKING_TRAIL"}) {
            killInTheMiddleOf(step, other);
            assertThat(ManyThings.rowsAtHome(other)).isEqualTo(kept);
        }

        assertThat(new Keeping(ManyThings.settings(other), SILENT).restore(file, true))
                .isInstanceOf(Answer.Done.class);
        assertThat(ManyThings.rowsAtHome(other)).isEqualTo(ManyThings.rowsAtHome(home));
    }

    private void killInTheMiddleOf(String step, Path other) throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestoringProgram.class.getName(),
                        other.toString(),
                        file.toString(),
                        step)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var told = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(told.lines().anyMatch(line -> line.endsWith(RestoringProgram.IN_THE_MIDDLE)))
                    .isTrue();
        } finally {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
