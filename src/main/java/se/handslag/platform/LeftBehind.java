package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server processes of a program that was killed. They are known by their program files, which lie in the data folder: a number
 * in a note may meanwhile belong to a stranger.
 */
final class LeftBehind {

    private static final long SECONDS_TO_END = 10;
    private static final String SERVER = "postgres";

    /** In the server's note: the process, the folder and the time of its start (PostgreSQL, miscadmin.h). */
    private static final int LINES_BEFORE_THE_PORT = 3;

    private LeftBehind() {}

    /**
     * Ends every process that runs a program of the first folder, waits until it is gone, and takes away the note of it in the second.
     * What it had committed is on disk; the rest was never promised. Only for whoever holds the data folder.
     */
    static void stop(Path programs, Path data) throws IOException {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> runsAProgramOf(programs, process))
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(LeftBehind::waitForTheEndOf);
        if (firstProcess(data).filter(LeftBehind::mayBeAServer).isEmpty()) {
            Files.deleteIfExists(note(data));
        }
    }

    /** The first process of the server whose data those are, as its note tells, if it lives. */
    static Optional<ProcessHandle> firstProcess(Path data) throws IOException {
        if (!Files.exists(note(data))) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(note(data), UTF_8);
        // One that was cut off while it was written names nobody.
        return lines.isEmpty() || !lines.getFirst().strip().matches("[0-9]{1,10}")
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    /** The port at which the server listens whose data those are, as its note tells. */
    static Optional<Integer> port(Path data) throws IOException {
        if (!Files.exists(note(data))) {
            return Optional.empty();
        }
        return Files.readAllLines(note(data), UTF_8).stream()
                .skip(LINES_BEFORE_THE_PORT)
                .findFirst()
                .map(String::strip)
                .filter(line -> line.matches("[0-9]{1,5}"))
                .map(Integer::valueOf);
    }

    /** Two servers on the same data would destroy them: while one may live, its note stays, and the next refuses to start. */
    private static boolean mayBeAServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).endsWith(SERVER))
                .orElse(true);
    }

    private static Path note(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static boolean runsAProgramOf(Path programs, ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).startsWith(programs))
                .orElse(false);
    }

    private static void waitForTheEndOf(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
