package se.handslag.reading.clauses;

import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Sentence;

/** Tells how an agreement may go on: not at all, by itself, by a right of one side, or by a new decision. */
final class ExtensionKind {

    private static final SwiftPattern NONE = SwiftPattern.compile(
            "^förlängning:? (?:nej|ingen)\\b|(?:kan|får|ska|skall) inte förlängas|ingen (?:rätt till |möjlighet till |automatisk )?(?:rätt till )?förlängning|inte (?:rätt|möjlighet) till förlängning|någon (?:ytterligare |rätt till |automatisk )*förlängning [^.]{0,30}(?:inte|ej)|förlängning (?:är|sker) inte|utan (?:möjlighet till|rätt till) förlängning|(?:may|can|shall) not be (?:extended|renewed)|no (?:right of |option of |right to )?(?:extension|renewal)|upphör utan (?:möjlighet till )?förlängning|no provision for (?:extension|renewal)");
    private static final SwiftPattern NOT_BY_ITSELF = SwiftPattern.compile(
            "förlängs inte (?:av sig|automatiskt)|ingen automatisk förläng|inte (?:förlängas )?automatiskt|not (?:be )?(?:automatically )?(?:extended|renewed)(?: automatically)?|no automatic");
    private static final SwiftPattern AUTOMATIC = SwiftPattern.compile(
            "förlängs (?:den |avtalet |det |överenskommelsen |partnerskapet |iop:t |samverkan )?(?:automatiskt|av sig självt?|med [^.]{2,40} (?:i taget|åt gången|per gång|i sänder))|automatisk(?:t)? (?:förläng|förny)|förlängning sker automatiskt|förlängs [^.]{0,60}(?:om (?:inte|ej|ingen)|såvida (?:inte|ingen)|med mindre)|gäller (?:den|det|avtalet|överenskommelsen) (?:i )?ytterligare|(?:automatically|tacitly) (?:extended|renewed|renews|extends|prolonged)|(?:extended|renewed|renews|extends|prolonged) (?:itself )?automatically|(?:renewed|extended|prolonged) [^.]{0,60}unless|fortsätter (?:den|det|avtalet|överenskommelsen|att gälla)? ?(?:att gälla )?(?:med|i|automatiskt)|löper (?:det|den|avtalet|överenskommelsen) vidare|prolongeras|sägs [^.]{0,40}inte upp[^.]{0,90}(?:förläng|ytterligare)|om (?:inte|ingen|ej) [^.]{0,80}(?:sagt? (?:upp|ifrån)|säger (?:upp|ifrån|nej)|uppsäg)[^.]{0,90}(?:förläng|ytterligare|förny|fortsätter)");
    private static final SwiftPattern OPTION = SwiftPattern.compile(
            "option|möjlighet finns (?:att|till)|rätt att[^.]{0,30} (?:påkalla|begära|kräva)|möjlighet (?:till|att|för)[^.]{0,30} ?(?:förlängning|förlänga|förlängas)|kan (?:den |avtalet |överenskommelsen |därefter |sedan |efter [^.]{2,20} )?förlängas|rätt (?:till|att) förläng|får förlängas|kan [^.]{2,40} förlänga|may be (?:extended|renewed)|can be (?:extended|renewed)|möjlig förlängning");

    private ExtensionKind() {}

    /** Whether the words themselves say how it may go on. */
    static boolean isTold(String lower) {
        return NONE.standsIn(lower) || AUTOMATIC.standsIn(lower) || OPTION.standsIn(lower);
    }

    /** The kind that the sentence tells; null where it tells none. */
    static @Nullable Kind of(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (NONE.standsIn(lower) && !Words.hasAny(lower, "automati", "av sig själv")) {
            return Kind.NONE;
        }
        if (NOT_BY_ITSELF.standsIn(lower) && !OPTION.standsIn(lower)) {
            return ExtensionReader.DECISION.standsIn(lower) ? Kind.DECISION : null;
        }
        if (NONE.standsIn(lower)) {
            return Kind.NONE;
        }
        Sentence before = clauses.before(sentence);
        boolean unlessNotice =
                before != null && lower.contains("förläng") && Words.hasAny(before.lower(), "sägs inte", "inte upp");
        boolean right =
                OPTION.standsIn(lower) && Words.hasAny(lower, "rätt att", "option") && !lower.contains("automati");
        if ((AUTOMATIC.standsIn(lower) || unlessNotice) && !right) {
            return Kind.AUTOMATIC;
        }
        boolean decided = ExtensionReader.DECISION.standsIn(lower);
        if (lower.contains("option") && !decided) {
            return Kind.OPTION;
        }
        if (OPTION.standsIn(lower)) {
            boolean own = right || Words.hasAny(lower, "rätt att förlänga", "right to extend");
            return decided && !(own && !lower.contains("beslut")) ? Kind.DECISION : Kind.OPTION;
        }
        return decided || DecisionDay.of(sentence, clauses) != null && lower.contains("förläng") ? Kind.DECISION : null;
    }
}
