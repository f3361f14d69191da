package se.handslag.reading.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.CooperationTerm.DecisionRule;
import se.handslag.agreement.terms.CooperationTerm.DecisionRule.Rule;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads what a decision takes: that all agree, or that most do. Where agreement is sought but most decide, most decide. */
final class DecisionRuleReader implements ClauseReader {

    private static final SwiftPattern MAJORITY = SwiftPattern.compile(
            "majoritet|majority|utslagsröst|casting vote|flertal(?:et)? (?:av|kommer|beslut)|vad flertalet|de flesta (?:röst|är)|lika röstetal|vid lika tal|(?:mening|åsikt|linje) som (?:de )?(?:flesta|fler)|flest röster|mer än hälften|more than half|ordförandens röst|majoritetsbeslut|two thirds|två tredjedelar av|röstar? för|röstat? för|röstas|(?:minst )?(?:två|tre|fyra|fem|sex|\\d) av (?:de |dess )?(?:tre|fyra|fem|sex|sju|åtta|\\d)\\p{L}* (?:ledamöter|har|är|röst|måste|ska)|enkel majoritet|den mening som fler|flertalets|omröstning|fler(?:tal)?s mening");
    private static final SwiftPattern UNANIMITY = SwiftPattern.compile(
            "enhällig|(?:alla|samtliga|båda)(?: \\p{L}+)? (?:måste|ska|skall) (?:vara|stå|säga|ställa|godkänna)|ingen (?:är |säger |sätter sig )emot|så länge ingen|gemensamt beslut|enas\\b|samsyn|veto|ingen (?:part )?(?:kan|får) (?:överröstas|röstas ned)|(?:alla|samtliga|båda)[^.]{0,40}(?:med på noterna|vill\\b|säger ja|står bakom|stå bakom)|enighet|samförstånd|konsensus|consensus|unanim|(?:vara|är|blir) enig\\b|eniga|(?:på|i) samma linje|ense\\b|samstämmig|consent of all|(?:alla|samtliga|båda|all)[^.]{0,60}(?:överens|samtyck|godkän|eniga|ense|agree|consent)|agreement of (?:all|both)|by agreement between");
    private static final SwiftPattern DECIDING = SwiftPattern.compile(
            "beslut|decision|avgör|bestäm|decide|arbetar? i|fattar|enas|styrgrupp|gruppen|steering");
    private static final SwiftPattern ELSEWHERE = SwiftPattern.compile(
            "tvist|dispute|oenighet|parterna är överens om att|kommit överens|har enats|nämndens beslut|kommunfullmäktige|fullmäktige|^(?:ändringar|tillägg)|likalydande|exemplar|förläng|extend|renew|årsmöte|styrelsens beslut|riksdag");
    private static final SwiftPattern PLAIN = SwiftPattern.compile(
            "enhällig|samförstånd|konsensus|consensus|unanim|i enighet|majoritet|utslagsröst|casting vote|lika röstetal");
    private static final SwiftPattern NOBODY_OUTVOTED = SwiftPattern.compile(
            "ingen (?:part |ledamot )?(?:kan|får) (?:röstas ned|överröstas)|(?:båda|alla|samtliga) (?:\\p{L}+ )?är för");
    private static final SwiftPattern AGREED = SwiftPattern.compile(
            "parterna är överens om att|kommit överens|har enats|nämndens beslut|fullmäktige|riksdag|har i enighet|har enhälligt");

    @Override
    public List<DecisionRule> read(Clauses clauses) {
        DecisionRule unanimous = null;
        for (Sentence sentence : clauses.sentencesWith(Cue.DECISION_RULE, Cue.DECIDE)) {
            Rule rule = ruleOf(sentence);
            if (rule == Rule.MAJORITY) {
                return List.of(new DecisionRule(Strengths.source(sentence.cite(), sentence.lower()), rule));
            }
            if (rule == Rule.UNANIMOUS && (unanimous == null)) {
                unanimous = new DecisionRule(Strengths.source(sentence.cite(), sentence.lower()), rule);
            }
        }
        return unanimous == null ? List.of() : List.of(unanimous);
    }

    private static @Nullable Rule ruleOf(Sentence sentence) {
        String lower = sentence.lower();
        if (Clauses.isAbout(sentence, Topic.VALUES) || AGREED.standsIn(lower)) {
            return null;
        }
        boolean inDispute = Clauses.isAbout(sentence, Topic.DISPUTE) && !Words.hasAny(lower, "beslut", "styrgrupp");
        if (inDispute) {
            return null;
        }
        boolean plain = PLAIN.standsIn(lower);
        if (!plain && ELSEWHERE.standsIn(lower)) {
            return null;
        }
        boolean inPlace = Clauses.isAbout(sentence, Topic.STEERING_GROUP, Topic.DECISION, Topic.ORGANISATION);
        if (!plain && !inPlace && !DECIDING.standsIn(lower)) {
            return null;
        }
        if (NOBODY_OUTVOTED.standsIn(lower)) {
            return Rule.UNANIMOUS;
        }
        if (MAJORITY.standsIn(lower)) {
            return Rule.MAJORITY;
        }
        boolean firm = plain
                || Words.hasAny(
                        lower,
                        "beslut",
                        "decision",
                        "fattar",
                        "decide",
                        "arbeta",
                        "enighet",
                        "ense",
                        "avgör",
                        "bestäm",
                        "veto",
                        "samsyn",
                        "säga ja",
                        "samma linje");
        return firm && UNANIMITY.standsIn(lower) ? Rule.UNANIMOUS : null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Styrgrupp\n\nBeslut fattas i enighet.", DecisionRule.class, "rule=UNANIMOUS"),
                new Example(
                        "Styrgruppen fattar beslut bara när alla fyra är överens.",
                        DecisionRule.class,
                        "rule=UNANIMOUS"),
                new Example(
                        "Styrgruppen söker samförstånd; annars beslutar en majoritet av ledamöterna.",
                        DecisionRule.class,
                        "rule=MAJORITY"),
                new Example("Decisions require a simple majority.", DecisionRule.class, "rule=MAJORITY"));
    }
}
