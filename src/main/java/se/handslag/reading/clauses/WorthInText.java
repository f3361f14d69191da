package se.handslag.reading.clauses;

import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Tells whether an amount in running text is what something is worth that is given in kind, and not money that is paid. */
final class WorthInText {

    private static final SwiftPattern WORTH = SwiftPattern.compile(
            "hyresvärde|beräknas kosta|comes to|en kostnad (?:på|om|av)|till en (?:beräknad |uppskattad )?kostnad av|(?<!\\p{L})värd(?:e|et|eras|erad|erade|erat|erar|a)?\\b|(?<!\\p{L})motsvara[rs]?\\b|motsvarande|beräkna(?:s|d|t|de|r)? (?:den |det |de |insatsen )?till|uppskatta(?:s|d|t|de|r)?(?: den)? till|worth|valued?|equals?|prissätt|i form av|räknas till|marknadshyra|skulle ta ut");
    private static final SwiftPattern COST_OF_A_POST = SwiftPattern.compile(
            "lönekostnad|insats som kostar|kostar (?:nämnden|kommunen|regionen|staden|föreningen)|salary cost|personalkostnad|kostnad(?:en)? för (?:tjänsten|denna|detta|henne|honom)|hyran\\b|hyreskostnad|\\brent\\b");
    private static final SwiftPattern BY_HOURS = SwiftPattern.compile(
            "summa|totalt|motsvar|equals|=|value|tillhopa|det vill säga|värd|blir|ger|tillsammans|sammanlagt|in total|räknas till|alltså");
    private static final SwiftPattern HOURS = SwiftPattern.compile("timm(?:ar|e)|\\btim\\b|hours|\\d ?h\\b|/h\\b");
    private static final SwiftPattern RESULT =
            SwiftPattern.compile("det vill säga|tillhopa|vilket ger|summa |= |tillsammans |sammanlagt |alltså |dvs");
    private static final SwiftPattern MONEY =
            SwiftPattern.compile("intäkter|avgifter|insamla|kontant|pengar|in cash|medel|gåvor|kollekter");
    private static final SwiftPattern THINGS = SwiftPattern.compile(
            "maskiner|tyg|verktyg|material|utrustning|möbler|livsmedel|varor|kläder|datorer|lokal(?:er|en)?|instrument|equipment|tools|premises");
    private static final SwiftPattern THINGS_FOR =
            SwiftPattern.compile("(?:för|till ett pris av|for)(?: cirka| ca| omkring| about)? $");
    private static final SwiftPattern AFTER_IN_KIND =
            SwiftPattern.compile("^(?: kr)?(?: per år)? ?(?:i värde|i form av|i natura|in kind|i arbetstid)");
    private static final SwiftPattern AFTER_CASH =
            SwiftPattern.compile("^(?: per år| om året)? ?(?:i pengar|i kontant|kontant|in cash|i reda pengar)");
    private static final SwiftPattern INSURED = SwiftPattern.compile("försäkra|insur");

    private WorthInText() {}

    static boolean tells(Sentence sentence, Amount amount, Clauses clauses) {
        String lower = sentence.lower();
        String before = lower.substring(Math.max(0, amount.from() - 70), amount.from());
        String after = lower.substring(amount.to(), Math.min(lower.length(), amount.to() + 60));
        if (INSURED.standsIn(lower) || AFTER_CASH.standsIn(after)) {
            return false;
        }
        if (AFTER_IN_KIND.standsIn(after)) {
            return true;
        }
        String near = before.substring(Math.max(0, before.length() - 48));
        int cut = Math.max(
                near.lastIndexOf(','),
                Math.max(near.lastIndexOf(" samt "), Math.max(near.lastIndexOf(';'), near.lastIndexOf(" och med "))));
        String clause = cut < 0 || WORTH.standsIn(near.substring(cut)) ? near : near.substring(cut);
        boolean gives = GivingSentence.GIVES.standsIn(lower);
        if (MONEY.standsIn(cut < 0 ? before : clause) && !HOURS.standsIn(lower)) {
            return false;
        }
        boolean hours = HOURS.standsIn(lower) && BY_HOURS.standsIn(before);
        boolean together = (lower.contains("värd") || lower.contains("hyra")) && RESULT.standsIn(near);
        boolean said = WORTH.standsIn(lower) || gives || hours;
        return said && (isSaid(sentence, clause, clauses) || hours || together || lower.contains("insatsen är värd"))
                || costOfAPost(sentence, amount, clauses)
                || THINGS.standsIn(clause) && THINGS_FOR.standsIn(clause);
    }

    /** "Det motsvarar" looks back: at a gift that is no money, or else at money that was told already. */
    private static boolean isSaid(Sentence sentence, String clause, Clauses clauses) {
        if (!WORTH.standsIn(clause) || clause.contains("motsvarar en")) {
            return false;
        }
        Sentence before = clauses.before(sentence);
        boolean looksBack = clause.contains("det motsvarar");
        return !looksBack
                || before != null && (before.has(Cue.PREMISES) || before.has(Cue.HOURS)) && !before.has(Cue.AMOUNT);
    }

    /** "en fritidsledare på 25 %, en insats som kostar nämnden 128 000 kr": what the giver pays itself is given in kind. */
    private static boolean costOfAPost(Sentence sentence, Amount amount, Clauses clauses) {
        String clause = sentence.lower().substring(Math.max(0, amount.from() - 60), amount.from());
        Sentence before = clauses.before(sentence);
        boolean post = sentence.has(Cue.POST)
                || sentence.has(Cue.PREMISES)
                || before != null && (before.has(Cue.POST) || before.has(Cue.PREMISES));
        return post && COST_OF_A_POST.standsIn(clause) && isOffered(sentence, clauses);
    }

    private static boolean isOffered(Sentence sentence, Clauses clauses) {
        Sentence before = clauses.before(sentence);
        return OFFERS.standsIn(sentence.lower())
                || before != null && OFFERS.standsIn(before.lower())
                || OfferedInList.giver(sentence, clauses) != null;
    }

    private static final SwiftPattern OFFERS = SwiftPattern.compile(
            "ställer|avdelar|upplåter|avsätter|tillhandahåller|lånar ut|bidrar|står för|provides|seconds|håller med|medverkar med|går in med");
}
