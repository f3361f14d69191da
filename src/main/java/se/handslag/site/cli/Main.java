package se.handslag.site.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.handslag.kernel.Texts;

/** Starts the command line. The only place that may ask the machine what day it is. */
public final class Main {

    private static final int BUG = 70;
    private static final int MILLISECONDS = 1000;
    private static final String[] BUNDLES = {
        "agreement/terms", "obligations", "reading/document", "site/telling", "site/cli"
    };

    private Main() {}

    /** Runs the command named first and exits with its answer; 64 when there is no such command, 70 on a bug. */
    @SuppressWarnings("SystemOut") // the two streams are what this program speaks through
    public static void main(String[] args) {
        silenceLibraries();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        Surroundings around = new Surroundings(
                out,
                err,
                isTerminal(1),
                isTerminal(2),
                System.getenv(),
                () -> StockholmDay.at(System.currentTimeMillis() / MILLISECONDS));
        int answer;
        try {
            answer = run(Arrays.asList(args), around);
        } catch (RuntimeException | Error bug) {
            bug.printStackTrace(err);
            answer = BUG;
        }
        out.flush();
        err.flush();
        System.exit(answer);
    }

    private static int run(List<String> args, Surroundings around) {
        if (!args.isEmpty() && args.getFirst().equals("read")) {
            return new ReadCommand(around, new ReadingCores(), BUNDLES).run(args.subList(1, args.size()));
        }
        around.err().println(Texts.in(around.language(), BUNDLES).get("cli.usage"));
        return ReadCommand.WRONG_USAGE;
    }

    /**
     * The PDF library logs every fault of a damaged file and the platform's XML parser prints its own, amid our lines; what
     * matters of it is said as a refusal. We write to the descriptor itself.
     */
    @SuppressWarnings("SystemOut")
    private static void silenceLibraries() {
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    /** Whether the stream goes to a screen. The console's own answer is about input and output together. */
    private static boolean isTerminal(int stream) {
        try {
            Path device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream));
            return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException noSuchFolder) {
            return System.console() != null && System.console().isTerminal();
        }
    }
}
