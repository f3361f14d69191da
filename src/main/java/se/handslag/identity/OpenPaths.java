package se.handslag.identity;

import java.util.List;

/**
 * Addresses that need no signing in, contributed by the module that answers there. All others do.
 *
 * @param bare true where what is sent carries no authority: whoever is signed in, it does the same as for a stranger, so a forged
 *     form can do no harm and no proof against it is asked for
 * @param patterns as in Spring's path patterns, such as "/face/**"
 */
public record OpenPaths(boolean bare, List<String> patterns) {

    /** A copy, so that nobody opens more afterwards. */
    public OpenPaths {
        patterns = List.copyOf(patterns);
    }

    /** Open, and what is sent there must prove that it comes from our own pages. */
    public static OpenPaths of(String... patterns) {
        return new OpenPaths(false, List.of(patterns));
    }

    /** Open, and what is sent there carries no authority. */
    public static OpenPaths bare(String... patterns) {
        return new OpenPaths(true, List.of(patterns));
    }
}
