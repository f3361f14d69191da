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
    private volatile @Nullable Pattern doubtful;

    private SwiftPattern(String regex) {
        this.regex = regex;
    }

    /** As {@link Pattern#compile(String)} would have it; a mistake in it shows when it is first used. */
    public static SwiftPattern compile(String regex) {
        return new SwiftPattern(regex);
    }

    /** As {@link Pattern#matcher}; for a region of the text, take {@link #matcher(CharSequence, int, int)}. */
    public Matcher matcher(CharSequence text) {
        return earliest(text) < 0 ? NEVER.matcher(text) : pattern().matcher(text);
    }

    /** A matcher for a stretch of the text, which sees nothing beyond it; as {@link Matcher#region}. */
    public Matcher matcher(CharSequence text, int from, int to) {
        Automaton quick = automaton();
        boolean may = quick == null || quick.earliest(text, from, to) >= 0;
        return (may ? pattern() : NEVER).matcher(text).region(from, to);
    }

    /** A matcher that finds all that {@link #matcher} would; for nothing but {@link Matcher#find()}. */
    public Matcher finder(CharSequence text) {
        int from = earliest(text);
        return from < 0 ? NEVER.matcher(text) : from(from, text);
    }

    /** Whether a match stands anywhere in the text. */
    public boolean standsIn(CharSequence text) {
        Automaton quick = automaton();
        return switch (quick == null ? Automaton.UNCLEAR : quick.standsIn(text)) {
            case Automaton.SURELY -> true;
            case Automaton.NOWHERE -> false;
            case Automaton.PERHAPS -> doubtful().matcher(text).find();
            default -> pattern().matcher(text).find();
        };
    }

    private Matcher from(int from, CharSequence text) {
        Matcher matcher = pattern().matcher(text);
        return from == 0
                ? matcher
                : matcher.useTransparentBounds(true).useAnchoringBounds(false).region(from, text.length());
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

    private Pattern doubtful() {
        Pattern compiled = doubtful;
        if (compiled == null) {
            String part = automaton == null ? regex : automaton.doubtful();
            compiled = part.equals(regex) ? pattern() : Pattern.compile(part);
            doubtful = compiled;
        }
        return compiled;
    }

    /** Before this place no match begins; {@link Automaton#NOWHERE} where there is none at all. */
    private int earliest(CharSequence text) {
        Automaton quick = automaton();
        return quick == null ? 0 : quick.earliest(text, 0, text.length());
    }

    /** Null where the expression is beyond an automaton. */
    private @Nullable Automaton automaton() {
        if (!known) {
            prepare();
        }
        return automaton;
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
