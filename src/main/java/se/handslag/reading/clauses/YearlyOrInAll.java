package se.handslag.reading.clauses;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;

/** Tells whether an amount is for each year or for the whole term. */
final class YearlyOrInAll {

    static final SwiftPattern PER_YEAR = SwiftPattern.compile(
            "per (?:kalender|verksamhets|avtals)?år|/år|/ år|om året|årligen|varje år|årlig|per läsår|a year|per year|annual|annually|each year|per annum|för vart och ett|kr/år|första \\p{L}*år(?:et)?\\b|i årlig|per spelår|på ett år");
    private static final SwiftPattern IN_ALL = SwiftPattern.compile(
            "för hela|sammanlagt|totalt|under hela|för säsongen|för avtalsåret|för projektet|engångs|för perioden|under perioden|under avtalstiden|whole term|in total|for the term|one-off|för året|för åtgärden|under projekttiden|tillsammans");
    private static final SwiftPattern OF_A_YEAR = SwiftPattern.compile(
            "per \\p{L}*år\\b|årlig|a year|per year|varje år|första året|ett år|\\byear one|spelår|läsår");
    private static final SwiftPattern OF_THE_TERM = SwiftPattern.compile(
            "hela (?:avtals|projekt|partnerskaps|pilot)?(?:tiden|perioden)|hela (?:avtals|projekt)perioden|whole term|for the term|engångs");
    private static final SwiftPattern AMOUNTS_ARE_OF_THE_TERM = SwiftPattern.compile(
            "belopp\\p{L}* (?:nedan |här )?(?:avser|gäller|är för) (?:hela|avtalstiden|perioden)|amounts? (?:below )?(?:are|is) for the whole");
    private static final int ABOVE_A_TABLE = 8;
    private static final SwiftPattern YEAR_AFTER =
            SwiftPattern.compile("^ ?(?:för |under |år )*(?:år |andra halvåret |första halvåret )?20\\d\\d\\b");
    private static final SwiftPattern BEGINS_WITH_YEAR = SwiftPattern.compile("^(?:år )?20\\d\\d(?:/20\\d\\d)?:? ");

    private static final SwiftPattern NAMES_YEAR =
            SwiftPattern.compile("^ ?(?:för |under )?(?:år |andra halvåret |första halvåret )?(20\\d\\d)(?![\\d/–-])");

    private YearlyOrInAll() {}

    /** The calendar year that is named beside the amount: "150 000 kronor för år 2024", "2024: 480 000 kr"; null where none is. */
    static @Nullable Integer year(Sentence sentence, Amount amount) {
        String lower = sentence.lower();
        Matcher after = NAMES_YEAR.finder(lower.substring(amount.to()));
        if (after.find()) {
            return Integer.valueOf(after.group(1));
        }
        String before = lower.substring(0, amount.from());
        return before.length() < 12 && BEGINS_WITH_YEAR.standsIn(before) && before.indexOf('/') < 0
                ? Integer.valueOf(before.replaceAll("\\D", "").substring(0, 4))
                : null;
    }

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
        boolean ofOneYear = clauses.isOfOneYearAtMost();
        if (!ofOneYear && YEAR_AFTER.standsIn(after)) {
            return Per.YEAR;
        }
        if (IN_ALL.standsIn(near) || IN_ALL.standsIn(before)) {
            return Per.TOTAL;
        }
        if (PER_YEAR.standsIn(lower)) {
            return Per.YEAR;
        }
        if (ofOneYear) {
            return Per.TOTAL;
        }
        if (BEGINS_WITH_YEAR.standsIn(lower)) {
            return Per.YEAR;
        }
        String opening = OfferedInList.opening(sentence, clauses);
        return isPerYearAround(sentence, clauses) || PER_YEAR.standsIn(opening) ? Per.YEAR : Per.TOTAL;
    }

    /** What the amounts of a table are for: as its caption, its heads or the passage above it tells, or else the term. */
    static Per ofTable(MoneyTable table, Clauses clauses) {
        String words = table.caption() + " " + table.heads();
        if (OF_A_YEAR.standsIn(words)) {
            return Per.YEAR;
        }
        return clauses.isOfOneYearAtMost() || OF_THE_TERM.standsIn(words) || saysOfTheTerm(table, clauses)
                ? Per.TOTAL
                : Per.YEAR;
    }

    private static boolean saysOfTheTerm(MoneyTable table, Clauses clauses) {
        int first = table.entries().get(0).block().index();
        for (int i = first - 1; i >= Math.max(0, first - ABOVE_A_TABLE); i--) {
            Block block = clauses.text().blocks().get(i);
            if (block.is(Block.Kind.HEADING)) {
                return false;
            }
            if (AMOUNTS_ARE_OF_THE_TERM.standsIn(block.lower())) {
                return true;
            }
        }
        return false;
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
