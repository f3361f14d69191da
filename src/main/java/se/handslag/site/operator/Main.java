package se.handslag.site.operator;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingInitializationContext;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.env.StandardEnvironment;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;

/** Starts the commands of whoever runs the program. */
public final class Main {

    private static final int BUG = 70;

    private Main() {}

    /** Does what the first argument says and exits with the answer, see {@link OperatorCommand}; 70 on a bug. */
    @SuppressWarnings("SystemOut") // the two streams are what this speaks through
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int answer;
        try {
            // The settings as the program itself finds them, also in a file beside it.
            StandardEnvironment environment = new StandardEnvironment();
            ConfigDataEnvironmentPostProcessor.applyTo(environment);
            keepLibrariesQuiet(environment);
            answer = new OperatorCommand(
                            out,
                            err,
                            System.console() != null && System.console().isTerminal(),
                            words(),
                            environment)
                    .run(Arrays.asList(args));
        } catch (RuntimeException | Error bug) {
            bug.printStackTrace(err);
            answer = BUG;
        }
        out.flush();
        err.flush();
        System.exit(answer);
    }

    private static Texts words() {
        boolean swedish = Locale.getDefault().getLanguage().equals(Language.SWEDISH.code());
        return Texts.in(swedish ? Language.SWEDISH : Language.ENGLISH, "site/start", "site/operator");
    }

    private static void keepLibrariesQuiet(StandardEnvironment environment) {
        LoggingSystem logging = LoggingSystem.get(Main.class.getClassLoader());
        logging.beforeInitialize();
        logging.initialize(new LoggingInitializationContext(environment), null, null);
        logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.ERROR);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
