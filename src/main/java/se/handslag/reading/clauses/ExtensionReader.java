package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DurationTerm.Extension;
import se.handslag.agreement.terms.DurationTerm.Extension.Kind;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Duration;
import se.handslag.reading.lexicon.Durations;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads whether and how the agreement may go on after its term, and by which day that is decided. */
final class ExtensionReader implements ClauseReader {

    private static final SwiftPattern NONE = SwiftPattern.compile(
            "(?:kan|får|ska|skall) inte förlängas|ingen (?:rätt till |möjlighet till |automatisk )?(?:rätt till )?förlängning|inte (?:rätt|möjlighet) till förlängning|någon (?:ytterligare |rätt till |automatisk )*förlängning [^.]{0,30}(?:inte|ej)|förlängning (?:är|sker) inte|utan (?:möjlighet till|rätt till) förlängning|(?:may|can|shall) not be (?:extended|renewed)|no (?:right of |option of |right to )?(?:extension|renewal)|upphör utan (?:möjlighet till )?förlängning|no provision for (?:extension|renewal)");
    private static final SwiftPattern NOT_BY_ITSELF = SwiftPattern.compile(
            "förlängs inte (?:av sig|automatiskt)|ingen automatisk förläng|inte (?:förlängas )?automatiskt|not (?:be )?(?:automatically )?(?:extended|renewed)(?: automatically)?|no automatic");
    private static final SwiftPattern AUTOMATIC = SwiftPattern.compile(
            "förlängs (?:den |avtalet |det |överenskommelsen |partnerskapet |iop:t |samverkan )?(?:automatiskt|av sig självt?|med [^.]{2,40} (?:i taget|åt gången|per gång|i sänder))|automatisk(?:t)? (?:förläng|förny)|förlängs [^.]{0,60}(?:om (?:inte|ej|ingen)|såvida (?:inte|ingen)|med mindre)|gäller (?:den|det|avtalet|överenskommelsen) (?:i )?ytterligare|(?:automatically|tacitly) (?:extended|renewed|renews|extends)|(?:extended|renewed|renews|extends) (?:itself )?automatically|(?:renewed|extended) [^.]{0,60}unless|fortsätter (?:den|det|avtalet|överenskommelsen|att gälla)? ?(?:att gälla )?(?:med|i|automatiskt)|löper (?:det|den|avtalet|överenskommelsen) vidare|prolongeras|sägs [^.]{0,40}inte upp[^.]{0,90}(?:förläng|ytterligare)|om (?:inte|ingen|ej) [^.]{0,80}(?:sagt? (?:upp|ifrån)|säger (?:upp|ifrån|nej)|uppsäg)[^.]{0,90}(?:förläng|ytterligare|förny|fortsätter)");
    private static final SwiftPattern OPTION = SwiftPattern.compile(
            "option|möjlighet (?:till|att|för)[^.]{0,30} ?(?:förlängning|förlänga|förlängas)|kan (?:den |avtalet |överenskommelsen |därefter |sedan |efter [^.]{2,20} )?förlängas|rätt (?:till|att) förläng|får förlängas|kan [^.]{2,40} förlänga|may be (?:extended|renewed)|can be (?:extended|renewed)|möjlig förlängning");
    private static final SwiftPattern DECISION = SwiftPattern.compile(
            "beslut|ställningstagande|ta(?:r)? ställning|ställning till|säger? ja|(?:är|blir) (?:eniga|överens)|kommer överens|kommit överens|avgör|bestäm|godkänn|prövas|decide|decision|agree|förslag till|föreslå|pröva|överenskomm(?:er|a) om|besked|beslutas|omförhandling om");
    private static final SwiftPattern ABOUT_GOING_ON = SwiftPattern.compile(
            "leva vidare|förläng|prolong|exten(?:d|sion)|renew|förny|fortsättning|fortsatt (?:partnerskap|samverkan|överenskommelse|samarbete|verksamhet)|(?:ska|vill|bör|kan|skall) (?:[^.,]{0,30} )?fortsätt|gå vidare|automatiskt|ytterligare (?:tolv|ett|två|tre|\\d|en)|ny (?:säsong|period|avtalsperiod)|nästa (?:säsong|period)|nytt (?:avtal|partnerskap)|ny överenskommelse|avtalas på nytt");
    private static final SwiftPattern BEFORE_END =
            SwiftPattern.compile("(?:innan|före|prior to|before|in advance|i förväg|från (?:periodens|avtalstidens))");
    private static final SwiftPattern DECIDER = SwiftPattern.compile(
            "(kommunstyrelsen|(?<!\\p{L})\\p{L}*nämnden|(?<!\\p{L})\\p{L}*nämnderna|styrgruppen|parterna|båda parter|samverkansgruppen|regionstyrelsen|kommunfullmäktige|the (?:city|partners|parties|board|municipality))");
    private static final SwiftPattern NOT_OF_TIME = SwiftPattern.compile(
            "tidigare|förlängdes|förlängts|ramavtal|grundöverenskommelsen förlängs|förlängning av (?:placering|insats|vistelse|medel)|i sin nya lydelse|löptid för|grantperiod");

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
        if (NONE.standsIn(lower) || AUTOMATIC.standsIn(lower) || OPTION.standsIn(lower)) {
            score += 2;
        }
        if (decideBy(sentence, clauses) != null || DECISION.standsIn(lower)) {
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
        Kind kind = kindOf(sentence, clauses);
        if (kind == null) {
            return null;
        }
        String around = around(sentence, clauses);
        LocalDate decideBy = kind == Kind.NONE ? null : decideBy(sentence, clauses);
        Integer before = kind == Kind.NONE ? null : monthsBefore(sentence, clauses);
        if (decideBy == null && kind != Kind.NONE) {
            for (Sentence neighbour : neighbours(sentence, clauses)) {
                decideBy = isDeciding(neighbour.lower()) ? decideBy(neighbour, clauses) : null;
                before = decideBy != null ? monthsBefore(neighbour, clauses) : before;
                if (decideBy != null) {
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
                decider(sentence, clauses));
    }

    private static boolean isDecidedJointly(String around) {
        return Words.hasAny(
                around,
                "beslut om förlängning",
                "förlängning beslutas",
                "ställningstagande",
                "beslut om eventuell",
                "so decide",
                "decision");
    }

    private static @Nullable Kind kindOf(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (NONE.standsIn(lower) && !Words.hasAny(lower, "automati", "av sig själv")) {
            return Kind.NONE;
        }
        if (NOT_BY_ITSELF.standsIn(lower) && !OPTION.standsIn(lower)) {
            return DECISION.standsIn(lower) ? Kind.DECISION : null;
        }
        if (NONE.standsIn(lower)) {
            return Kind.NONE;
        }
        Sentence before = clauses.before(sentence);
        boolean unlessNotice =
                before != null && lower.contains("förläng") && Words.hasAny(before.lower(), "sägs inte", "inte upp");
        if (AUTOMATIC.standsIn(lower) || unlessNotice) {
            return Kind.AUTOMATIC;
        }
        boolean decided = DECISION.standsIn(lower);
        if (lower.contains("option") && !decided) {
            return Kind.OPTION;
        }
        if (OPTION.standsIn(lower)) {
            boolean right = Words.hasAny(lower, "rätt att förlänga", "right to extend") && !lower.contains("beslut");
            return decided && !right ? Kind.DECISION : Kind.OPTION;
        }
        return decided || decideBy(sentence, clauses) != null && lower.contains("förläng") ? Kind.DECISION : null;
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
        List<Sentence> near = new java.util.ArrayList<>();
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
                        "decision",
                        "decide",
                        "förläng",
                        "begär",
                        "fortsätt")
                && !lower.contains("betal");
    }

    /** A date after "senast", a named month or day of the decision, or so many months before the end. */
    private static @Nullable LocalDate decideBy(Sentence sentence, Clauses clauses) {
        Integer before = monthsBefore(sentence, clauses);
        LocalDate end = clauses.lastDay();
        if (before != null) {
            return end == null ? null : monthsBack(end, before);
        }
        LocalDate found = null;
        boolean evaluated = sentence.has(Cue.EVALUATION)
                && !Words.hasAny(sentence.lower(), "beslut", "ta ställning", "tar ställning", "avgör", "decide");
        if (evaluated) {
            return null;
        }
        for (WrittenDate date : Dates.in(sentence.text(), sentence.lower())) {
            boolean days = date.grain() != WrittenDate.Grain.YEAR && date.last() != null;
            boolean isTerm = end != null
                    && end.equals(date.last())
                    && date.isDay()
                    && !sentence.lower()
                            .substring(Math.max(0, date.from() - 12), date.from())
                            .contains("senast");
            boolean isStart =
                    date.isDay() && date.first() != null && date.first().equals(clauses.firstDay());
            boolean after = clauses.firstDay() == null
                    || date.last() == null
                    || !date.last().isBefore(clauses.firstDay());
            boolean later = found == null || sentence.has(Cue.EVALUATION);
            if (days && !isTerm && !isStart && after && later) {
                String lead = sentence.lower().substring(Math.max(0, date.from() - 22), date.from());
                boolean extent =
                        Words.hasAny(lead, "till och med", "t.o.m", "till den", "från och med", "until", "per den");
                found = extent ? null : date.last();
            }
        }
        return found;
    }

    /** So many months before the day, counted as people do: the last day of a month goes to the last of the other. */
    static LocalDate monthsBack(LocalDate day, int months) {
        LocalDate back = day.minusMonths(months);
        boolean monthEnd = day.getDayOfMonth() == day.lengthOfMonth();
        return monthEnd ? back.withDayOfMonth(back.lengthOfMonth()) : back;
    }

    private static @Nullable Integer monthsBefore(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (!BEFORE_END.standsIn(lower) || lower.contains("dnr") && clauses.lastDay() == null) {
            return null;
        }
        for (Duration length : Durations.in(lower)) {
            String lead = lower.substring(Math.max(0, length.from() - 26), length.from());
            String tail = lower.substring(length.to(), Math.min(lower.length(), length.to() + 50));
            boolean counted = Words.hasAny(
                            lead, "senast", "minst", "latest", "least", "no later", "not later", "later than", "inom")
                    || tail.startsWith(" innan")
                    || tail.startsWith(" före")
                    || tail.startsWith(" before")
                    || tail.startsWith(" prior");
            if (counted && BEFORE_END.standsIn(tail)) {
                return length.months();
            }
        }
        return null;
    }

    private static @Nullable Integer monthsOf(Sentence sentence, Clauses clauses) {
        Integer own = monthsIn(sentence.lower());
        if (own != null) {
            return own;
        }
        for (Sentence neighbour : neighbours(sentence, clauses)) {
            String lower = neighbour.lower();
            if (Words.hasAny(lower, "förläng", "exten", "renew") && !NOT_OF_TIME.standsIn(lower)) {
                Integer months = monthsIn(lower);
                if (months != null) {
                    return months;
                }
            }
        }
        return null;
    }

    private static final SwiftPattern LEAD = SwiftPattern.compile(
            "(?:med|ytterligare|om|på|i|av|by|for|a further|further|another|upp till|högst|up to|en|längst|åt gången|högst)(?: högst| ytterligare| upp till| maximalt| längst| en| a further| another)? $|^$");

    private static @Nullable Integer monthsIn(String lower) {
        int verb = Words.first(lower, "förläng", "exten", "renew", "option", "ytterligare", "fortsätt");
        for (Duration length : Durations.in(lower)) {
            String lead = lower.substring(Math.max(0, length.from() - 20), length.from());
            String tail = lower.substring(length.to(), Math.min(lower.length(), length.to() + 30));
            boolean counting = Words.hasAny(lead, "senast", "minst", "latest", "later than", "under ", "gäller i")
                    || tail.startsWith(" innan")
                    || tail.startsWith(" före")
                    || BEFORE_END.matcher(tail).lookingAt()
                    || tail.startsWith(" before")
                    || tail.startsWith(" prior")
                    || tail.contains("uppsägning")
                    || tail.startsWith("' notice");
            Matcher matcher = LEAD.finder(lead);
            boolean measured = matcher.find()
                    || tail.startsWith(" till")
                    || tail.startsWith(" i taget")
                    || tail.startsWith(" åt gången")
                    || lower.substring(length.from(), length.to()).startsWith("ett år");
            if (!counting && measured && (verb >= 0)) {
                return length.months();
            }
        }
        return null;
    }

    private static @Nullable String decider(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        if (!DECISION.standsIn(lower)) {
            return null;
        }
        Matcher matcher = DECIDER.finder(lower);
        if (matcher.find()) {
            return sentence.text().substring(matcher.start(), matcher.end());
        }
        var mentions = clauses.parties().in(lower);
        return mentions.isEmpty() ? null : mentions.get(0).party().name();
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
