package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads whether and how the agreement may go on after its term, and by which day that is decided. */
final class ExtensionReader implements ClauseReader {

    static final SwiftPattern DECISION = SwiftPattern.compile(
            "sluter (?:en|ett) ny|beslut|tas upp|tar upp|ställningstagande|ta(?:r)? ställning|ställning till|säger? ja|(?:är|blir) (?:eniga|överens)|kommer överens|kommit överens|avgör|bestäm|godkänn|prövas|decide|decision|agree|förslag till|föreslå|pröva|överenskomm(?:er|a) om|besked|beslutas|omförhandling om");
    private static final SwiftPattern ABOUT_GOING_ON = SwiftPattern.compile(
            "(?:leva|drivas|gå|löpa|leda) vidare|(?:ett|två|tre|fyra|\\d) (?:år|somrar|säsonger|terminer|läsår|månader) till\\b|övergå i ett|sluter (?:en|ett) ny|teckna(?:s|r)? (?:en|ett) ny|förläng|prolong|exten(?:d|sion)|renew|förny|fortsättning|fortsatt (?:partnerskap|samverkan|överenskommelse|samarbete|verksamhet)|(?:ska|vill|bör|kan|skall) (?:[^.,]{0,30} )?fortsätt|gå vidare|automatiskt|ytterligare (?:tolv|ett|två|tre|\\d|en)|ny (?:säsong|period|avtalsperiod)|nästa (?:säsong|period)|nytt (?:avtal|partnerskap)|ny överenskommelse|avtalas på nytt");
    private static final SwiftPattern NOT_OF_TIME = SwiftPattern.compile(
            "tidigare|förlängdes|förlängts|ramavtal|grundöverenskommelsen förlängs|förlängning av (?:placering|insats|vistelse|medel)|i sin nya lydelse|löptid för|grantperiod");
    private static final String BODY = "(?:kommunstyrelsen|\\p{L}*nämnd(?:en|erna))";
    private static final SwiftPattern DECIDER = SwiftPattern.compile(
            "((?<!\\p{L})" + BODY + "(?:(?:,| och) (?:" + BODY
                    + "|\\p{L}*rådet|\\p{L}{3,30}s årsmöte))?|both partners|styrgruppen|parterna|båda parter|samverkansgruppen|regionstyrelsen|kommunfullmäktige|the (?:city|partners|parties|board|municipality)(?: and the (?:network|association|society))?)");

    private static final SwiftPattern HAS_RIGHT = SwiftPattern.compile("(?:har|äger) (?:möjlighet|rätt) att förlänga");

    @Override
    public List<Extension> read(Clauses clauses) {
        Extension best = null;
        int bestScore = 0;
        for (Sentence sentence : clauses.sentencesWith(Cue.EXTENSION, Cue.DECIDE)) {
            int score = score(sentence, clauses);
            if (score > bestScore) {
                Extension read = extension(sentence, clauses);
                if (read != null) {
                    best = read;
                    bestScore = score;
                }
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    private static int score(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (!ABOUT_GOING_ON.standsIn(lower) || NOT_OF_TIME.standsIn(lower) || isAboutOthers(sentence)) {
            return 0;
        }
        int score = 1;
        if (Clauses.isAbout(sentence, Topic.EXTENSION, Topic.TERM)) {
            score += 3;
        } else if (Clauses.isAbout(
                sentence, Topic.EVALUATION, Topic.NOTICE, Topic.FOLLOW_UP, Topic.PROPOSAL, Topic.CHANGES)) {
            score += 2;
        } else if (Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA, Topic.PURPOSE, Topic.GOALS)) {
            score -= 1;
        }
        if (Words.hasAny(lower, "förläng", "extend", "renew")) {
            score += 2;
        }
        if (ExtensionKind.isTold(lower)) {
            score += 2;
        }
        if (DecisionDay.of(sentence, clauses) != null || DECISION.standsIn(lower)) {
            score += 1;
        }
        return score;
    }

    /** "Kommunen kan besluta om fortsatt stöd till …" in a text on grants is about something else. */
    private static boolean isAboutOthers(Sentence sentence) {
        return Words.hasAny(
                sentence.lower(),
                "ansökan om fortsatt",
                "föreningsbidrag",
                "fortsatt skolgång",
                "fortsatta studier",
                "fortsätter vid sidan");
    }

    private static @Nullable Extension extension(Sentence sentence, Clauses clauses) {
        Kind kind = ExtensionKind.of(sentence, clauses);
        if (kind == null) {
            return null;
        }
        String around = around(sentence, clauses);
        String user = null;
        LocalDate decideBy = kind == Kind.NONE ? null : DecisionDay.of(sentence, clauses);
        Integer before = kind == Kind.NONE ? null : DecisionDay.monthsBefore(sentence, clauses);
        if (decideBy == null && kind != Kind.NONE) {
            for (Sentence neighbour : neighbours(sentence, clauses)) {
                decideBy = isDeciding(neighbour.lower()) ? DecisionDay.of(neighbour, clauses) : null;
                before = decideBy != null ? DecisionDay.monthsBefore(neighbour, clauses) : before;
                if (decideBy != null) {
                    user = user(neighbour, clauses);
                    break;
                }
            }
        }
        if (kind == Kind.OPTION && decideBy != null && isDecidedJointly(around)) {
            kind = Kind.DECISION;
        }
        return new Extension(
                Strengths.source(sentence.cite(), sentence.lower()),
                kind,
                kind == Kind.NONE ? null : monthsOf(sentence, clauses),
                decideBy,
                before,
                decider(sentence, clauses) == null && kind == Kind.OPTION ? user : decider(sentence, clauses));
    }

    /** "Kommunen ska utnyttja den senast …": who may use the option. */
    private static @Nullable String user(Sentence neighbour, Clauses clauses) {
        List<PartyNames.Mention> mentions = clauses.parties().in(neighbour.lower());
        boolean first = !mentions.isEmpty() && mentions.getFirst().from() == 0;
        return first ? mentions.getFirst().party().name() : null;
    }

    private static boolean isDecidedJointly(String around) {
        return Words.hasAny(
                around,
                "beslut om förlängning",
                "förlängning beslutas",
                "ställningstagande",
                "beslut om eventuell",
                "so decide",
                "decide whether");
    }

    private static String around(Sentence sentence, Clauses clauses) {
        StringBuilder around = new StringBuilder(sentence.lower());
        for (Sentence neighbour : neighbours(sentence, clauses)) {
            around.append(' ').append(neighbour.lower());
        }
        return around.toString();
    }

    /** The sentences beside it in its passage, and the passages next to it where they stand in the same part. */
    private static List<Sentence> neighbours(Sentence sentence, Clauses clauses) {
        List<Sentence> near = new ArrayList<>();
        for (int i = sentence.block().index(); i <= sentence.block().index() + 1; i++) {
            var block = clauses.text().block(i);
            if (block != null && block.topic() == sentence.topic() && i < clauses.signaturesFrom()) {
                for (Sentence other : clauses.text().sentencesOf(block)) {
                    if (!other.equals(sentence)) {
                        near.add(other);
                    }
                }
            }
        }
        return near;
    }

    private static boolean isDeciding(String lower) {
        return Words.hasAny(
                        lower,
                        "beslut",
                        "ställning",
                        "meddela",
                        "besked",
                        "option",
                        "utnyttja",
                        "göra gällande",
                        "exercise",
                        "decision",
                        "decide",
                        "förläng",
                        "begär",
                        "fortsätt",
                        "utnyttja")
                && !lower.contains("betal");
    }

    private static @Nullable Integer monthsOf(Sentence sentence, Clauses clauses) {
        Integer own = ExtensionLength.in(sentence.lower());
        if (own != null) {
            return own;
        }
        for (Sentence neighbour : neighbours(sentence, clauses)) {
            String lower = neighbour.lower();
            if (Words.hasAny(lower, "förläng", "exten", "renew") && !NOT_OF_TIME.standsIn(lower)) {
                Integer months = ExtensionLength.in(lower);
                if (months != null) {
                    return months;
                }
            }
        }
        return null;
    }

    private static @Nullable String decider(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (!DECISION.standsIn(lower) && !HAS_RIGHT.standsIn(lower)) {
            return null;
        }
        Matcher matcher = DECIDER.finder(lower);
        List<PartyNames.Mention> mentions = clauses.parties().in(lower);
        if (matcher.find()) {
            int end = matcher.end();
            for (PartyNames.Mention mention : mentions) {
                end = mention.from() == end + " och ".length() && lower.startsWith(" och ", end) ? mention.to() : end;
            }
            return sentence.text().substring(matcher.start(), end);
        }
        if (mentions.isEmpty()) {
            return null;
        }
        boolean both = mentions.size() > 1
                && lower.substring(mentions.get(0).to(), mentions.get(1).from()).equals(" och ");
        return both
                ? sentence.text()
                        .substring(mentions.get(0).from(), mentions.get(1).to())
                : mentions.get(0).party().name();
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtalet gäller 2024-01-01 – 2025-12-31. Beslut om förlängning tas senast sex månader innan avtalet går ut.",
                        Extension.class,
                        "decideBy=2025-06-30"),
                new Example("En förlängning beslutas i oktober månad 2024.", Extension.class, "decideBy=2024-10-31"),
                new Example(
                        "Avtalet gäller 2024-01-01 – 2025-12-31. Det förlängs med ett år i taget om det inte sägs upp senast tre månader före avtalstidens slut.",
                        Extension.class,
                        "kind=AUTOMATIC, months=12, decideBy=2025-09-30"),
                new Example(
                        "Avtalet gäller tre år från och med 2024-01-01 med möjlighet till förlängning i ytterligare två år.",
                        Extension.class,
                        "kind=OPTION, months=24"),
                new Example("Den kan inte förlängas.", Extension.class, "kind=NONE"),
                new Example(
                        "It may be extended by twelve months if both partners so decide.",
                        Extension.class,
                        "kind=DECISION, months=12"));
    }
}
