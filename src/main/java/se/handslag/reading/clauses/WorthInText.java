package se.handslag.reading.clauses;

import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Tells whether an amount in running text is what something is worth that is given in kind, and not money that is paid. */
final class WorthInText {

    private static final SwiftPattern WORTH = SwiftPattern.compile(
            "hyresvärde|beräknas kosta|comes to|en kostnad (?:på|om|av)|till en (?:beräknad |uppskattad )?kostnad av|(?<!\\p{L})värd(?:e|et|eras|erad|erade|erat|erar|a)?\\b|(?<!\\p{L})motsvara[rs]?\\b|motsvarande(?! (?:insats|bidrag|belopp|del\\b|summa))|beräkna(?:s|d|t|de|r)? (?:den |det |de |insatsen )?till|uppskatta(?:s|d|t|de|r)?(?: den)? till|worth|valued?|equals?|prissätt|i form av|räknas till|marknadshyra|skulle ta ut");
    private static final SwiftPattern COST_OF_A_POST = SwiftPattern.compile(
            "lönekostnad|insats som kostar|kostar (?:nämnden|kommunen|regionen|staden|föreningen)|salary cost|personalkostnad|kostnad(?:en)? för (?:tjänsten|denna|detta|henne|honom)|hyran\\b|hyreskostnad|\\brent\\b");
    private static final SwiftPattern OWN_COST = SwiftPattern.compile("lönekostnad|salary cost|personalkostnad");
    private static final SwiftPattern OF_THE_WHOLE = SwiftPattern.compile(
            "total(?:a|t)? (?:kostnad|budget|omslut|omfattning|omsättning)|kostnad(?:en|erna)? för (?:partnerskapet|verksamheten|hela)|omslutning|omsätter|total cost|total budget");
    private static final SwiftPattern REFERS =
            SwiftPattern.compile("vilket motsvarar|det motsvarar|, motsvarande|vilket blir|which equals");
    private static final SwiftPattern OFFERS = SwiftPattern.compile(
            "ställer|avdelar|upplåter|avsätter|tillhandahåller|lånar ut|bidrar|står för|provides|seconds|håller med|medverkar med|går in med");
    private static final SwiftPattern IN_KIND_LABEL = SwiftPattern.compile(
            "lokal|\\bhyra|\\brum\\b|tjänst|handledning|handläggare|samordnare|samordning|%|procent|utrustning|material|ideell|timmar|personal|arbetstid|premises|staff|coordinat|equipment|volunteer|fordon|buss");
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
    /** "intäkter från butiken, beräknade till": what is estimated stands before the comma. */
    private static final SwiftPattern ONLY_ESTIMATED =
            SwiftPattern.compile("^[,;]? ?(?:som |vilka )?(?:beräkna|uppskatta)\\p{L}* till(?: cirka| ca| omkring)? $");

    private static final SwiftPattern A_MONTH =
            SwiftPattern.compile("(?:i månaden|per månad|/mån|/månad)(?:,| och|, alltså|, det vill säga|, dvs)? $");
    private static final SwiftPattern AFTER_IN_KIND =
            SwiftPattern.compile("^(?: kr)?(?: per år)? ?(?:i värde|i form av|i natura|in kind|i arbetstid)");
    private static final SwiftPattern AFTER_CASH = SwiftPattern.compile(
            "^(?: per år| om året|/år| årligen)? ?(?:(?:i|av|ur) (?:egna |insamlade |kontanta )*(?:medel|pengar)|i kontant|kontant|in cash|i reda pengar|from its own funds)");
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
                Math.max(
                        near.lastIndexOf(" samt "),
                        Math.max(
                                near.lastIndexOf(';'),
                                Math.max(near.lastIndexOf(" och med "), near.lastIndexOf(") och ")))));
        String clause = cut < 0 || WORTH.standsIn(near.substring(cut)) ? near : near.substring(cut);
        boolean gives = GivingSentence.GIVES.standsIn(lower);
        String own = cut < 0 ? before : near.substring(cut);
        if (MONEY.standsIn(ONLY_ESTIMATED.standsIn(own) ? before : own) && !HOURS.standsIn(own)) {
            return false;
        }
        boolean hours = HOURS.standsIn(lower) && BY_HOURS.standsIn(before);
        if (OF_THE_WHOLE.standsIn(lower.substring(0, amount.from())) || isMoneyReckoned(sentence, amount, clause)) {
            return false;
        }
        if (isLabelled(sentence, amount, clauses)) {
            return true;
        }
        boolean together = (lower.contains("värd") || lower.contains("hyra")) && RESULT.standsIn(near);
        together |= WORTH.standsIn(lower) && A_MONTH.standsIn(near);
        boolean said = WORTH.standsIn(lower) || gives || hours;
        return said && (isSaid(sentence, clause, clauses) || hours || together || lower.contains("insatsen är värd"))
                || costOfAPost(sentence, amount, clauses)
                || THINGS.standsIn(clause) && THINGS_FOR.standsIn(clause);
    }

    /** "40 000 kr per månad, vilket motsvarar 480 000 kr": the same money for another time. */
    private static boolean isMoneyReckoned(Sentence sentence, Amount amount, String clause) {
        return REFERS.standsIn(clause)
                && !sentence.has(Cue.PREMISES)
                && !sentence.has(Cue.POST)
                && !sentence.has(Cue.MATERIAL)
                && !sentence.has(Cue.HOURS)
                && !sentence.has(Cue.VOLUNTEER)
                && Amounts.in(sentence.text(), sentence.lower()).get(0).to() < amount.from();
    }

    /** "Lokal på Storgatan 3: 150 000 kr" in a list of what a party brings. */
    private static boolean isLabelled(Sentence sentence, Amount amount, Clauses clauses) {
        int colon = sentence.lower().lastIndexOf(':', amount.from());
        return colon > 2
                && amount.from() - colon < 4
                && IN_KIND_LABEL.standsIn(sentence.lower().substring(0, colon))
                && !MONEY.standsIn(sentence.lower().substring(0, colon))
                && OfferedInList.giver(sentence, clauses) != null;
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
        boolean post = OWN_COST.standsIn(clause)
                || sentence.has(Cue.POST)
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
}
