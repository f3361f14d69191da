package se.handslag.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server processes of a program that was killed. They are known by their program files, which lie in the data folder: a number
 * in a note may meanwhile belong to a stranger.
 */
final class LeftBehind {

    private static final long SECONDS_TO_END = 10;

    private LeftBehind() {}

    /**
     * Ends every process that runs a program of this folder, and waits until it is gone. What it had committed is on disk; the
     * rest was never promised. Only for whoever holds the data folder.
     */
    static void stop(Path programs) {
        List<ProcessHandle> left = ProcessHandle.allProcesses()
                .filter(process -> runsAProgramOf(programs, process))
                .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(LeftBehind::waitForTheEndOf);
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
