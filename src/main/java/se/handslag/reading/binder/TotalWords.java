package se.handslag.reading.binder;

import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Letters;

/** What the label of a row says of its sum: that it is one of the rows, or made of others. */
enum TotalWords {
    /** A row of its own. */
    ROW,
    /** It adds up the rows above it. */
    TOTAL,
    /** It adds up all there is. */
    GRAND_TOTAL,
    /** What is left when costs are taken from income. */
    RESULT,
    /** A part of the row above it. */
    OF_WHICH;

    private static final SwiftPattern TOTALS = SwiftPattern.compile(
            "(?:summa\\p{L}*|total\\p{L}*|delsumma\\p{L}*|slutsumma|sammanlagt|tillsammans|s:a|sum|sub-?total|summering)(?![\\p{L}]).*");
    private static final SwiftPattern TOTALS_AFTER = SwiftPattern.compile(
            "[\\p{L} -]*(?:kostnad|intäkt|utgift|insats|bidrag|finansiering|budget)\\p{L}*,? (?:summa|totalt|tillsammans|sammanlagt)");
    private static final SwiftPattern GRAND = SwiftPattern.compile(
            "(?:totalt|total|totalsumma|slutsumma|grand total|summa totalt|summa summarum|total budget|totalbudget|budget totalt|sammanlagt|totalt alla.*|summa alla.*)");
    private static final SwiftPattern RESULTS = SwiftPattern.compile(
            "(?:resultat|netto|saldo|balans|överskott|underskott|över-|differens|nettokostnad|årets resultat)(?![\\p{L}]).*");
    private static final SwiftPattern PART = SwiftPattern.compile("(?:- ?)?(?:varav|därav|of which)(?![\\p{L}]).*");

    static TotalWords of(String label) {
        String words = Letters.lower(label).replaceAll("[:.]+$", "").strip();
        if (PART.matcher(words).matches()) {
            return OF_WHICH;
        }
        if (RESULTS.matcher(words).matches()) {
            return RESULT;
        }
        if (GRAND.matcher(words).matches()) {
            return GRAND_TOTAL;
        }
        boolean isTotal =
                TOTALS.matcher(words).matches() || TOTALS_AFTER.matcher(words).matches();
        return isTotal ? TOTAL : ROW;
    }
}
