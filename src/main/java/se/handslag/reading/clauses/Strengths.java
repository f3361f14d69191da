package se.handslag.reading.clauses;

import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.kernel.Citation;

/** Tells from the words of a clause how binding it is, and whether its numbers are meant to the letter. */
final class Strengths {

    private static final String[] RECOMMENDING = {
        "förslagsvis",
        "bör ",
        "rekommender",
        "lämpligen",
        "i möjligaste mån",
        "should ",
        "recommended",
        "preferably",
        "suggested"
    };
    private static final String[] UNTIL_DECIDED = {
        "om inte annat",
        "om ej annat",
        "om parterna inte kommer överens om annat",
        "tills vidare",
        "unless otherwise",
        "until further notice"
    };
    private static final String[] ROUGH = {"ca ", "ca. ", "c:a ", "approx. ", "approx "};
    private static final String[] ROUGH_WORDS = {
        "cirka",
        "omkring",
        "ungefär",
        "drygt",
        "närmare",
        "runt",
        "uppskattningsvis",
        "about",
        "approximately",
        "around"
    };

    private Strengths() {}

    /** How binding a clause in lower case is. */
    static Strength of(String lower) {
        for (String words : UNTIL_DECIDED) {
            if (lower.contains(words)) {
                return Strength.UNTIL_DECIDED_OTHERWISE;
            }
        }
        for (String words : RECOMMENDING) {
            int at = lower.indexOf(words);
            if (at == 0 || (at > 0 && lower.charAt(at - 1) == ' ')) {
                return Strength.RECOMMENDED;
            }
        }
        return Strength.SHALL;
    }

    /**
     * Whether the number that begins at the place is meant to the letter: only the words right before it tell, so that "runt"
     * of something else says nothing of it.
     */
    static Precision precisionAt(String lower, int number) {
        String before = lower.substring(Math.max(0, number - 24), number).stripTrailing();
        for (String word : ROUGH_WORDS) {
            if (before.endsWith(word)) {
                return Precision.ABOUT;
            }
        }
        for (String word : ROUGH) {
            if (endsWithWord(before, word.stripTrailing())) {
                return Precision.ABOUT;
            }
        }
        return Precision.EXACT;
    }

    private static boolean endsWithWord(String before, String word) {
        int at = before.length() - word.length();
        return before.endsWith(word) && (at == 0 || " (".indexOf(before.charAt(at - 1)) >= 0);
    }

    /** A source whose strength is told by the clause in lower case, and whose numbers are exact. */
    static Source source(Citation citation, String lower) {
        return new Source(citation, of(lower), Precision.EXACT);
    }

    /** A source whose strength is told by the clause in lower case, and whose precision by the words before its number. */
    static Source source(Citation citation, String lower, int number) {
        return new Source(citation, of(lower), precisionAt(lower, number));
    }
}
