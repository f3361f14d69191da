package se.handslag.agreement.terms;

import se.handslag.kernel.Citation;

/**
 * Where a term is said, how firmly, and how exactly.
 *
 * @param citation the tightest stretch of the document that holds all that the term says
 * @param strength how binding the words are
 * @param precision whether the text says "ca"
 */
public record Source(Citation citation, Strength strength, Precision precision) {

    /** How binding the words of a term are. */
    public enum Strength {
        /** "ska", "skall", or a plain statement. */
        SHALL,
        /** "förslagsvis", "bör", "rekommenderas". */
        RECOMMENDED,
        /** "om inte annat bestäms", "tills vidare". */
        UNTIL_DECIDED_OTHERWISE
    }

    /** Whether a number is meant to the letter. */
    public enum Precision {
        EXACT,
        /** "ca", "cirka", "omkring", "drygt". */
        ABOUT
    }

    /** What is said plainly and exactly. */
    public static Source plainly(Citation citation) {
        return new Source(citation, Strength.SHALL, Precision.EXACT);
    }
}
