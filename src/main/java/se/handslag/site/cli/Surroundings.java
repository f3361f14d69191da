package se.handslag.site.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;
import se.handslag.kernel.Language;

/**
 * What the command line finds around itself when it starts. It is told all of it, so that a test can tell it otherwise.
 *
 * @param outIsTerminal whether somebody looks at {@code out} as it comes
 * @param errIsTerminal whether somebody looks at {@code err} as it comes
 * @param variables the environment's
 * @param today asked only where the day matters
 */
record Surroundings(
        PrintStream out,
        PrintStream err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> variables,
        Supplier<LocalDate> today) {

    private static final int DEFAULT_WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 200;

    /** The environment's language if it is one of ours, else Swedish. */
    Language language() {
        return variables.getOrDefault("LANG", "").startsWith("en") ? Language.ENGLISH : Language.SWEDISH;
    }

    /** Whether colours are seen and wanted (see no-color.org). */
    boolean colour() {
        return outIsTerminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !variables.getOrDefault("TERM", "").equals("dumb");
    }

    /** The terminal's width in characters, within reason. */
    int width() {
        try {
            int columns = Integer.parseInt(variables.getOrDefault("COLUMNS", "").strip());
            return columns <= 0 ? DEFAULT_WIDTH : Math.clamp(columns, NARROWEST, WIDEST);
        } catch (NumberFormatException notSet) {
            return DEFAULT_WIDTH;
        }
    }
}
