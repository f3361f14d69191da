package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The plug is pulled for real: a program of its own, its server, or both are killed with no warning while rows are being
 * committed. What it told it had committed must be there when the same folder is opened again.
 */
class LastingTest {

    private static final int SOME = 25;

    private static final List<Consumer<Committing>> KILLS = List.of(
            Committing::kill,
            Committing::killServer,
            both -> {
                both.killServer();
                both.kill();
            },
            programFirst -> {
                programFirst.kill();
                programFirst.killServer();
            });

    @TempDir
    Path folder;

    /** One folder for all, killed again and again: making a server takes longer than all of this. */
    @Test
    void everyCommittedRowIsThereHoweverTheProgramAndItsServerWereKilled() throws Exception {
        var told = new ArrayList<UUID>();
        for (Consumer<Committing> kill : KILLS) {
            try (var program = new Committing(folder)) {
                told.addAll(program.committed(SOME));
                kill.accept(program);
            }
            assertThat(told).hasSizeGreaterThan(SOME - 1);
            assertThat(rowsAfterOpeningAgain()).containsAll(told);
        }
    }

    /** The operating system tells of a process where its program truly lies, and not by which way one came there. */
    @Test
    void aServerLeftBehindIsFoundAlsoWhenTheFolderIsReachedByALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(folder.resolve("true")));
        try (var program = new Committing(link)) {
            var told = program.committed(SOME);
            program.kill();

            assertThat(rowsAfterOpeningAgain(link)).containsAll(told);
        }
    }

    /** A note that names somebody else's server must not let a second one loose on the same data. */
    @Test
    void aNoteOfAServerThatLivesIsLeftAlone() throws Exception {
        try (var data = DataFolder.take(folder);
                var server = EmbeddedServer.start(data)) {
            assertThat(server.database().url()).isNotBlank();
            var note = folder.resolve("postgres").resolve("postmaster.pid");

            LeftBehind.stop(folder.resolve("programs-of-somebody-else"), folder.resolve("postgres"));
            assertThat(note).exists();

            var another = Files.createDirectory(folder.resolve("another"));
            Files.writeString(
                    another.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");
            LeftBehind.stop(folder.resolve("programs-of-somebody-else"), another);
            assertThat(another.resolve("postmaster.pid")).doesNotExist();
        }
    }

    @Test
    void aServerThatIsKilledWhileTheProgramRunsIsStartedAgainWithEveryRow() throws Exception {
        var startedAgain = new CountDownLatch(1);
        try (var data = DataFolder.take(folder);
                var server = EmbeddedServer.start(data, startedAgain::countDown)) {
            var database = server.database();
            try (var connection = database.connect(database.owner());
                    var statement = connection.createStatement()) {
                statement.execute("create table promised (id uuid primary key)");
                statement.execute("insert into promised values (gen_random_uuid())");
            }

            Committing.killServerOf(folder);
            assertThat(startedAgain.await(2, TimeUnit.MINUTES)).isTrue();

            assertThat(server.database().url()).isEqualTo(database.url());
            try (var connection = database.connect(database.owner())) {
                assertThat(CommittingProgram.rows(connection)).hasSize(1);
            }
        }
    }

    @Test
    void aServerLeftHalfMadeIsMadeAnew() throws Exception {
        var halfMade = Files.createDirectories(folder.resolve("postgres.making"));
        Files.writeString(halfMade.resolve("postgresql.conf"), "");

        try (var data = DataFolder.take(folder);
                var server = EmbeddedServer.start(data);
                var connection = server.database().connect(server.database().application())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void aSecondProgramOnTheSameFolderIsToldSoAndTheFirstGoesOn() throws Exception {
        try (var program = new Committing(folder)) {
            program.committed(1);

            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOfSatisfying(
                            DatabaseRefusal.class,
                            refusal -> assertThat(refusal.why()).isEqualTo(DatabaseRefusal.Why.DATA_IN_USE));
            assertThat(program.committed(SOME)).hasSize(SOME);
        }
    }

    @Test
    void theServerLetsNobodyInWithoutThePassword() throws Exception {
        try (var data = DataFolder.take(folder);
                var server = EmbeddedServer.start(data)) {
            var url = server.database().url();

            for (var role : List.of("postgres", "handslag_owner", "handslag_application")) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "guessed"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, ""))
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    @Test
    void onlyTheProgramsOwnUserCanReadThePasswords() throws Exception {
        try (var data = DataFolder.take(folder.resolve("inner"))) {
            Secrets.in(data.path());

            assertThat(Files.getPosixFilePermissions(data.path()))
                    .hasToString("[OWNER_READ, OWNER_WRITE, OWNER_EXECUTE]");
            assertThat(Files.getPosixFilePermissions(data.path().resolve("passwords")))
                    .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        }
    }

    private List<UUID> rowsAfterOpeningAgain() throws Exception {
        return rowsAfterOpeningAgain(folder);
    }

    private static List<UUID> rowsAfterOpeningAgain(Path folder) throws Exception {
        try (var data = DataFolder.take(folder);
                var server = EmbeddedServer.start(data);
                var connection = server.database().connect(server.database().owner())) {
            return CommittingProgram.rows(connection);
        }
    }

    /** The program beside this one that commits a row after the other and tells each when it is done. */
    private static final class Committing implements AutoCloseable {

        private final Path folder;
        private final Process process;
        private final BufferedReader told;

        Committing(Path folder) throws IOException {
            this.folder = folder;
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            CommittingProgram.class.getName(),
                            folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        List<UUID> committed(int rows) throws IOException {
            var ids = new ArrayList<UUID>();
            for (var line = told.readLine(); line != null && ids.size() < rows; line = told.readLine()) {
                if (line.startsWith(CommittingProgram.DONE)) {
                    ids.add(UUID.fromString(line.substring(CommittingProgram.DONE.length())));
                }
            }
            return ids;
        }

        void kill() {
            process.destroyForcibly();
            process.onExit().join();
        }

        /** Every process of the server, with no chance to write anything more. */
        void killServer() {
            killServerOf(folder);
        }

        /** Known by its own note: several servers in one process share their program files. */
        static void killServerOf(Path folder) {
            var first = firstProcessOf(folder.resolve("postgres").resolve("postmaster.pid"));
            var servers = Stream.concat(Stream.of(first), first.descendants()).toList();
            servers.forEach(ProcessHandle::destroyForcibly);
            servers.forEach(server -> server.onExit().join());
        }

        private static ProcessHandle firstProcessOf(Path note) {
            try {
                var number = Long.parseLong(Files.readAllLines(note).getFirst().strip());
                return ProcessHandle.of(number).orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            kill();
        }
    }
}
