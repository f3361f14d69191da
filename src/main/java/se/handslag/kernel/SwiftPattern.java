package se.handslag.kernel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression for words that most texts do not hold. An automaton tells in one walk, however many words there
 * are, that nothing of the kind stands in a text; only where something may, does the regular expression itself look
 * closer. It is compiled when first needed.
 */
public final class SwiftPattern {

    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final String regex;
    private @Nullable Automaton automaton;
    private volatile boolean known;
    private volatile @Nullable Pattern pattern;

    private SwiftPattern(String regex) {
        this.regex = regex;
    }

    /** As {@link Pattern#compile(String)} would have it; a mistake in it shows when it is first used. */
    public static SwiftPattern compile(String regex) {
        return new SwiftPattern(regex);
    }

    /** Finds what {@link Pattern#matcher} would find. */
    public Matcher matcher(CharSequence text) {
        return mayStandIn(text) ? pattern().matcher(text) : NEVER.matcher(text);
    }

    /** Whether a match begins anywhere in the text. */
    public boolean standsIn(CharSequence text) {
        return mayStandIn(text) && pattern().matcher(text).find();
    }

    /** The expression itself. */
    public Pattern pattern() {
        Pattern compiled = pattern;
        if (compiled == null) {
            compiled = Pattern.compile(regex);
            pattern = compiled;
        }
        return compiled;
    }

    private boolean mayStandIn(CharSequence text) {
        if (!known) {
            prepare();
        }
        Automaton quick = automaton;
        return quick == null || quick.mayStandIn(text);
    }

    private synchronized void prepare() {
        automaton = Automaton.of(regex);
        known = true;
    }

    @Override
    public String toString() {
        return regex;
    }
}
