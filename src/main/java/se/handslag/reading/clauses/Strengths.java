package se.handslag.reading.clauses;

import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Source.Precision;
import se.handslag.agreement.terms.Source.Strength;
import se.handslag.kernel.Citation;

/** Tells how firmly and how exactly a sentence speaks. */
final class Strengths {

    private Strengths() {}

    /** The sentence's strength; it is in lower case. */
    static Strength of(String lower) {
        if (Words.hasAny(lower, "om inte annat", "tills vidare", "om ej annat", "unless otherwise")) {
            return Strength.UNTIL_DECIDED_OTHERWISE;
        }
        if (Words.hasAny(
                lower, "förslagsvis", " bör ", "rekommender", "gärna", "as a suggestion", " should ", "preferably")) {
            return Strength.RECOMMENDED;
        }
        return Strength.SHALL;
    }

    /** Whether "ca" or its like stands right before the place. */
    static Precision precisionAt(String lower, int place) {
        String before = lower.substring(Math.max(0, place - 14), place);
        boolean about = Words.hasAny(
                before,
                "ca ",
                "ca. ",
                "cirka ",
                "c:a ",
                "omkring ",
                "ungefär ",
                "drygt ",
                "närmare ",
                "uppskattningsvis",
                "approximately ",
                "about ",
                "around ",
                "runt ",
                "knappt ");
        return about ? Precision.ABOUT : Precision.EXACT;
    }

    static Source source(Citation citation, String lower) {
        return new Source(citation, of(lower), Precision.EXACT);
    }
}
