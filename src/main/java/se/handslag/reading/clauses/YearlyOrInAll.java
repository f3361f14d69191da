package se.handslag.reading.clauses;

import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.passages.Sentence;

/** Tells whether an amount is for each year or for the whole term. */
final class YearlyOrInAll {

    static final SwiftPattern PER_YEAR = SwiftPattern.compile(
            "per (?:kalender|verksamhets|avtals)?år|/år|/ år|om året|årligen|varje år|årlig|per läsår|a year|per year|annual|annually|each year|per annum|för vart och ett|kr/år|första året|i årlig");
    private static final SwiftPattern IN_ALL = SwiftPattern.compile(
            "för hela|sammanlagt|totalt|under hela|för säsongen|för avtalsåret|för projektet|engångs|för perioden|under perioden|under avtalstiden|whole term|in total|for the term|one-off|för året|för åtgärden|under projekttiden|tillsammans");
    private static final SwiftPattern YEAR_AFTER =
            SwiftPattern.compile("^ ?(?:för |under |år )*(?:år |andra halvåret |första halvåret )?20\\d\\d\\b");
    private static final SwiftPattern BEGINS_WITH_YEAR = SwiftPattern.compile("^(?:år )?20\\d\\d(?:/20\\d\\d)?:? ");

    private YearlyOrInAll() {}

    /** What the amount is for: as the words beside it tell, or else the sentence, the term, or the passage. */
    static Per of(Sentence sentence, Amount amount, Clauses clauses) {
        String lower = sentence.lower();
        String after = lower.substring(amount.to(), Math.min(lower.length(), amount.to() + 40));
        String before = lower.substring(Math.max(0, amount.from() - 50), amount.from());
        int stop = Words.first(after, ", ", ". ", "; ");
        String near = stop < 0 ? after : after.substring(0, Math.min(after.length(), stop + 14));
        if (PER_YEAR.standsIn(near) || PER_YEAR.standsIn(before)) {
            return Per.YEAR;
        }
        if (IN_ALL.standsIn(near) || IN_ALL.standsIn(before)) {
            return Per.TOTAL;
        }
        if (PER_YEAR.standsIn(lower)) {
            return Per.YEAR;
        }
        Integer months = clauses.months();
        if (months != null && months <= 12) {
            return Per.TOTAL;
        }
        if (YEAR_AFTER.standsIn(after) || BEGINS_WITH_YEAR.standsIn(lower)) {
            return Per.YEAR;
        }
        return isPerYearAround(sentence, clauses) ? Per.YEAR : Per.TOTAL;
    }

    private static boolean isPerYearAround(Sentence sentence, Clauses clauses) {
        for (Sentence near : clauses.text().sentencesOf(sentence.block())) {
            if (Words.hasAny(near.lower(), "per år", "årligen", "/år", "om året", "räknas upp", "uppräkn", "a year")) {
                return true;
            }
        }
        return false;
    }
}
