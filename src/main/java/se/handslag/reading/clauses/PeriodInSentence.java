package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Duration;
import se.handslag.reading.lexicon.Durations;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.lexicon.WrittenDate.Grain;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads a sentence's dates as a term and weighs what speaks for it: its place, its words, and how exact its days are. */
final class PeriodInSentence {

    private static final SwiftPattern TO = SwiftPattern.compile(
            "-|till och med|till|t\\.?o\\.?m\\.?|tom|through|until|to|fram till(?: och med)?|och löper till(?: och med)?|och gäller till|fram till och med|och upphör|och|and ends on|and");
    private static final SwiftPattern OWN = SwiftPattern.compile(
            "(?:överenskommelse[nr]?|avtalet|avtalstid\\p{L}*|iop(?::t|-avtalet|-överenskommelsen|:n)?|partnerskapet|partnerskap|agreement|partnership|projektet|samverkan|tillägget|den(?:na)?|tilläggsöverenskommelsen|det) (?:gäller|löper|avser|omfattar|träder|pågår|är giltig|sträcker|ingås|förlängs|runs|is valid|enters|shall|takes|applies|covers|tecknas|börjar|startar|ska gälla|har en)"
                    + "|löptid|avtalstid|avtalsperiod|projekttid|giltighetstid|förlängs|avser perioden|term of|gäller från|gäller i|gäller under|the term");
    private static final SwiftPattern OTHER = SwiftPattern.compile(
            "tidigare|grundöverenskommelse|ursprunglig|upphörde|föregående|som upphör|budget|utvecklingsmedel|bevilja|statsbidrag|redan gäller|gällde|genomfördes|förra|provades|pilot|mandatperiod|previous|enkät|undersök|statistik|rekvir|mätning|earlier|var tredje|finns en|medel från|bidrag från|arvsfond|prövade|hyresavtal|har pågått|handlingsplan|program|räknas upp|uppräkn|betalas");
    private static final SwiftPattern UNTIL_FURTHER =
            SwiftPattern.compile("tills vidare|until further notice|utan slutdatum");
    private static final SwiftPattern SIGNED_START = SwiftPattern.compile(
            "(?:från (?:och med )?|vid |efter |when |from )(?:dagen för |dess )?(?:undertecknande|underskrift|sign|båda parter|both parties|samtliga parter)");
    private static final SwiftPattern UNTIL = SwiftPattern.compile(
            "(?:till och med|t\\.?o\\.?m\\.?|\\btom|fram till|\\btill|until|through|senast den|upphör|går ut|slutar)(?: den)? ?$");
    private static final SwiftPattern FROM = SwiftPattern.compile(
            "(?:med början|räknat från(?: och med)?|från och med|fr\\.?o\\.?m\\.?|\\bfrom|\\bfrån|startar|börjar|träder i kraft|in force on|effect on|commence[sd]? on|starting(?: on)?|with effect from|on)(?: den)? ?$");

    private PeriodInSentence() {}

    /** The best of the sentence; null where it tells no term. */
    static @Nullable PeriodCandidate best(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        List<WrittenDate> dates = Dates.in(sentence.text(), lower);
        if (dates.isEmpty()) {
            return null;
        }
        int score = scoreOfPlace(sentence, clauses);
        PeriodCandidate best = null;
        for (int i = 0; i < dates.size(); i++) {
            WrittenDate date = dates.get(i);
            PeriodCandidate tried = null;
            if (i + 1 < dates.size() && isSpan(lower, date, dates.get(i + 1))) {
                WrittenDate end = dates.get(i + 1);
                tried = new PeriodCandidate(
                        sentence, date.from(), end.to(), date, end, null, score + spanScore(lower, date, end));
            } else if (date.grain() == Grain.YEAR) {
                tried = wholeYears(sentence, date, score);
            } else if (i == 0 || !isSpan(lower, dates.get(i - 1), date)) {
                tried = oneDay(sentence, date, score);
            }
            if (tried != null && (best == null || tried.score() > best.score())) {
                best = tried;
            }
        }
        return best;
    }

    private static int scoreOfPlace(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        int score = 0;
        if (sentence.topic() == Topic.TERM) {
            score += 3;
        } else if (Clauses.isAbout(sentence, Topic.EXTENSION, Topic.NOTICE)) {
            score += 1;
        } else if (Clauses.isAbout(sentence, Topic.BACKGROUND, Topic.CRITERIA)) {
            score -= 2;
        } else if (Clauses.isAbout(sentence, Topic.PROPOSAL) && clauses.kind() == DocumentKind.DECISION_PAPER) {
            score += 2;
        } else if (Clauses.isAbout(sentence, Topic.ECONOMY, Topic.FOLLOW_UP, Topic.PAYMENT)) {
            score -= 1;
        }
        if (OWN.standsIn(lower)) {
            score += 3;
        }
        if (OTHER.standsIn(lower) && !(clauses.kind() == DocumentKind.GRANT && lower.contains("bevilja"))) {
            score -= 4;
        }
        if (sentence.block().is(Block.Kind.ROW) && sentence.topic() != Topic.TERM) {
            score -= 1;
        }
        if (clauses.kind() == DocumentKind.AMENDMENT && (lower.contains("förlängs") || lower.contains("extended"))) {
            score += 4;
        }
        return score;
    }

    /** A span of whole days weighs more than one of years; one that is said to be the agreement's weighs most. */
    private static int spanScore(String lower, WrittenDate start, WrittenDate end) {
        boolean days = start.isDay() && end.isDay();
        int score = days ? 3 : start.grain() == Grain.YEAR ? 0 : 2;
        String before = lower.substring(Math.max(0, start.from() - 30), start.from());
        if (Words.hasAny(
                before,
                "gäller",
                "period",
                "löper",
                "tiden",
                "projekttiden",
                "för åren",
                "från",
                "runs",
                "valid",
                "term")) {
            score += 1;
        }
        return score;
    }

    private static boolean isSpan(String lower, WrittenDate start, WrittenDate end) {
        String between = lower.substring(start.to(), end.from()).trim();
        between = between.replace("den ", "")
                .replace(" den", "")
                .replace("(", "")
                .replace(",", "")
                .replace("31 ", "")
                .trim();
        if (between.equals("och") || between.equals("and")) {
            return start.grain() == Grain.DAY
                    && lower.substring(Math.max(0, start.from() - 12), start.from())
                            .contains("mellan");
        }
        return TO.matcher(between).matches()
                || (between.length() < 60
                        && !between.contains(".")
                        && (between.endsWith("till och med")
                                || between.endsWith("t.o.m.")
                                || between.endsWith("t.o.m")
                                || between.endsWith(" until")
                                || between.endsWith(" through")
                                || between.endsWith(" upphör")
                                || between.endsWith(" löper till")
                                || between.endsWith("fram till")
                                || between.endsWith("går ut")
                                || between.endsWith("slutar")));
    }

    /** "gäller för 2025", "kalenderåret 2024". */
    private static @Nullable PeriodCandidate wholeYears(Sentence sentence, WrittenDate year, int score) {
        String before = sentence.lower().substring(Math.max(0, year.from() - 26), year.from());
        boolean whole = Words.hasAny(
                before,
                "kalenderåret",
                "under året",
                "under hela",
                "avser år",
                "gäller för",
                "verksamhetsåret",
                "gäller under",
                "för år",
                "calendar year",
                "gäller år",
                "gäller hela",
                "hela ");
        return whole ? new PeriodCandidate(sentence, year.from(), year.to(), year, year, null, score + 1) : null;
    }

    /** One day: a start whose length is told beside it, a start without end, or an end alone. */
    private static @Nullable PeriodCandidate oneDay(Sentence sentence, WrittenDate date, int score) {
        String lower = sentence.lower();
        String before = lower.substring(Math.max(0, date.from() - 40), date.from());
        boolean until = UNTIL.standsIn(before);
        boolean from = FROM.standsIn(before)
                || before.endsWith("gäller ")
                || before.endsWith("från årsskiftet ")
                || lower.startsWith("årsskiftet", date.from());
        if (until && !from) {
            boolean signed = SIGNED_START.standsIn(lower) || OWN.standsIn(lower) || sentence.topic() == Topic.TERM;
            WrittenDate earlier = startBefore(sentence, date);
            return signed
                    ? new PeriodCandidate(
                            sentence,
                            earlier == null ? date.from() : Math.min(earlier.from(), date.from()),
                            date.to(),
                            earlier,
                            date,
                            null,
                            score + (earlier != null ? 2 : 1))
                    : null;
        }
        if (!from || date.first() == null) {
            return from && date.isImpossible()
                    ? new PeriodCandidate(sentence, date.from(), date.to(), date, null, null, score)
                    : null;
        }
        for (Duration length : Durations.in(lower)) {
            String head = lower.substring(Math.max(0, length.from() - 24), length.from());
            boolean ofIt = !Words.hasAny(
                    head, "uppsägning", "förläng", "ytterligare", "senast", "option", "notice", "i taget");
            if (ofIt && length.months() > 1) {
                LocalDate end = date.first().plusMonths(length.months()).minusDays(1);
                int first = Math.min(length.from(), date.from());
                return new PeriodCandidate(
                        sentence, first, Math.max(length.to(), date.to()), date, null, end, score + 3);
            }
        }
        boolean further = UNTIL_FURTHER.standsIn(lower);
        return new PeriodCandidate(sentence, date.from(), date.to(), date, null, null, score + (further ? 2 : 0));
    }

    /** "börjar den 1 mars 2024 … och upphör den 31 mars 2025": the start may stand earlier in the sentence. */
    private static @Nullable WrittenDate startBefore(Sentence sentence, WrittenDate end) {
        for (WrittenDate date : Dates.in(sentence.text(), sentence.lower())) {
            String before = sentence.lower().substring(Math.max(0, date.from() - 24), date.from());
            if (date.to() <= end.from()
                    && Words.hasAny(
                            before,
                            "från",
                            "börjar",
                            "startar",
                            "träder i kraft",
                            "fr.o.m",
                            "from",
                            "starts",
                            "begins",
                            "commence",
                            "effect")) {
                return date;
            }
        }
        return null;
    }
}
