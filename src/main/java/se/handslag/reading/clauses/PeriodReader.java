package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Duration;
import se.handslag.reading.lexicon.Durations;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.lexicon.WrittenDate.Grain;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/**
 * Reads the term of the agreement. Many sentences hold dates; the one meant is told by where it stands, by what it says of
 * the agreement itself, and by not speaking of an earlier one.
 */
final class PeriodReader implements ClauseReader {

    private static final SwiftPattern TO = SwiftPattern.compile(
            "-|till och med|till|t\\.?o\\.?m\\.?|tom|through|until|to|fram till(?: och med)?|och löper till(?: och med)?|och gäller till|fram till och med|och upphör|och|and ends on|and");
    private static final SwiftPattern OWN = SwiftPattern.compile(
            "(?:överenskommelse[nr]?|avtalet|avtalstid\\p{L}*|iop(?::t|-avtalet|-överenskommelsen|:n)?|partnerskapet|partnerskap|agreement|partnership|projektet|samverkan|tillägget|den(?:na)?|tilläggsöverenskommelsen|det) (?:gäller|löper|avser|omfattar|träder|pågår|är giltig|sträcker|ingås|förlängs|runs|is valid|enters|shall|takes|applies|covers|tecknas|börjar|startar|ska gälla|har en)"
                    + "|löptid|avtalstid|avtalsperiod|projekttid|giltighetstid|förlängs|avser perioden|term of|gäller från|gäller i|gäller under|the term");
    private static final SwiftPattern OTHER = SwiftPattern.compile(
            "tidigare|grundöverenskommelse|ursprunglig|upphörde|föregående|som upphör|budget|utvecklingsmedel|bevilja|statsbidrag|redan gäller|gällde|genomfördes|förra|provades|pilot|mandatperiod|previous|enkät|undersök|statistik|rekvir|mätning|earlier|var tredje|finns en|medel från|bidrag från|arvsfond|prövade|hyresavtal|har pågått|handlingsplan|program|räknas upp|uppräkn|betalas|löptid för lånet");
    private static final SwiftPattern UNTIL_FURTHER =
            SwiftPattern.compile("tills vidare|until further notice|utan slutdatum");
    private static final SwiftPattern SIGNED_START = SwiftPattern.compile(
            "(?:från (?:och med )?|vid |efter |when |from )(?:dagen för |dess )?(?:undertecknande|underskrift|sign|båda parter|both parties|samtliga parter)");

    @Override
    public List<Period> read(Clauses clauses) {
        Candidate best = null;
        for (Sentence sentence : clauses.text().sentences()) {
            if (sentence.block().index() >= clauses.signaturesFrom() || !mayTell(sentence)) {
                continue;
            }
            Candidate candidate = candidate(sentence, clauses);
            if (candidate != null && (best == null || candidate.score > best.score)) {
                best = candidate;
            }
        }
        return best == null || best.score < 2 ? labelled(clauses) : List.of(best.period());
    }

    private static final SwiftPattern UNTIL_RIGHT_BEFORE = SwiftPattern.compile(
            "(?:till och med|t\\.?o\\.?m\\.?|\\btom|fram till|\\btill|until|through|senast den|upphör|går ut|slutar)(?: den)? ?$");
    private static final SwiftPattern FROM_RIGHT_BEFORE = SwiftPattern.compile(
            "(?:från och med|fr\\.?o\\.?m\\.?|\\bfrom|\\bfrån|startar|börjar|träder i kraft|in force on|effect on|commence[sd]? on|starting(?: on)?|with effect from|on)(?: den)? ?$");
    private static final SwiftPattern FIRST_DAY = SwiftPattern.compile("^(?:start|startdatum|börjar|first day): ");
    private static final SwiftPattern LAST_DAY = SwiftPattern.compile("^(?:slut|slutdatum|upphör|end|last day): ");

    /** "Start: 15 januari 2025" and "Slut: 14 januari 2027", each on a line of its own. */
    private static List<Period> labelled(Clauses clauses) {
        Source source = null;
        Cited<LocalDate> first = null;
        Cited<LocalDate> last = null;
        for (Sentence sentence : clauses.text().sentences()) {
            List<WrittenDate> dates = FIRST_DAY.standsIn(sentence.lower()) || LAST_DAY.standsIn(sentence.lower())
                    ? Dates.in(sentence.text(), sentence.lower())
                    : List.of();
            WrittenDate date = dates.size() == 1 && dates.get(0).isDay() ? dates.get(0) : null;
            LocalDate written = date == null ? null : date.first();
            if (date != null && written != null) {
                Cited<LocalDate> day = new Cited<>(written, sentence.cite(date.from(), date.to()));
                source = source == null ? Source.plainly(day.citation()) : source;
                boolean starts = FIRST_DAY.standsIn(sentence.lower());
                first = starts ? day : first;
                last = starts ? last : day;
            }
        }
        return source == null || first == null ? List.of() : List.of(new Period(source, first, last, List.of()));
    }

    private static boolean mayTell(Sentence sentence) {
        return sentence.topic() == Topic.TERM
                || sentence.has(Cue.YEAR_TERM)
                || hasTwoYears(sentence.lower())
                || sentence.block().is(Block.Kind.LINE);
    }

    private static boolean hasTwoYears(String lower) {
        int first = lower.indexOf("20");
        return first >= 0 && lower.indexOf("20", first + 4) > 0;
    }

    private record Candidate(
            Sentence sentence,
            int from,
            int to,
            @Nullable WrittenDate start,
            @Nullable WrittenDate end,
            @Nullable LocalDate reckonedEnd,
            int score) {

        Period period() {
            List<Cited<String>> impossible = new ArrayList<>();
            Cited<LocalDate> first = day(start, true, impossible);
            Cited<LocalDate> last = day(end, false, impossible);
            if (last == null && reckonedEnd != null && (end == null || !end.isImpossible())) {
                last = new Cited<>(reckonedEnd, sentence.cite(from, to));
            }
            return new Period(Source.plainly(sentence.cite(from, to)), first, last, impossible);
        }

        private @Nullable Cited<LocalDate> day(
                @Nullable WrittenDate date, boolean atStart, List<Cited<String>> impossible) {
            if (date == null) {
                return null;
            }
            if (date.isImpossible()) {
                impossible.add(new Cited<>(date.iso(), sentence.cite(date.from(), date.to())));
                return null;
            }
            LocalDate day = atStart ? date.first() : date.last();
            return day == null ? null : new Cited<>(day, sentence.cite(date.from(), date.to()));
        }
    }

    private static @Nullable Candidate candidate(Sentence sentence, Clauses clauses) {
        String lower = sentence.lower();
        List<WrittenDate> dates = Dates.in(sentence.text(), lower);
        if (dates.isEmpty()) {
            return null;
        }
        int score = scoreOfPlace(sentence, clauses);
        Candidate best = null;
        for (int i = 0; i < dates.size(); i++) {
            WrittenDate date = dates.get(i);
            Candidate tried = null;
            if (i + 1 < dates.size() && isSpan(lower, date, dates.get(i + 1))) {
                WrittenDate end = dates.get(i + 1);
                tried = new Candidate(
                        sentence, date.from(), end.to(), date, end, null, score + spanScore(lower, date, end));
            } else if (date.grain() == Grain.YEAR) {
                tried = wholeYears(sentence, date, score);
            } else if (i == 0 || !isSpan(lower, dates.get(i - 1), date)) {
                tried = oneDay(sentence, date, score);
            }
            if (tried != null && (best == null || tried.score > best.score)) {
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
    private static @Nullable Candidate wholeYears(Sentence sentence, WrittenDate year, int score) {
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
        return whole ? new Candidate(sentence, year.from(), year.to(), year, year, null, score + 1) : null;
    }

    /** One day: a start whose length is told beside it, a start without end, or an end alone. */
    private static @Nullable Candidate oneDay(Sentence sentence, WrittenDate date, int score) {
        String lower = sentence.lower();
        String before = lower.substring(Math.max(0, date.from() - 40), date.from());
        boolean until = UNTIL_RIGHT_BEFORE.standsIn(before);
        boolean from = FROM_RIGHT_BEFORE.standsIn(before)
                || before.endsWith("gäller ")
                || before.endsWith("från årsskiftet ")
                || lower.startsWith("årsskiftet", date.from());
        if (until && !from) {
            boolean signed = SIGNED_START.standsIn(lower) || OWN.standsIn(lower) || sentence.topic() == Topic.TERM;
            WrittenDate earlier = startBefore(sentence, date);
            return signed
                    ? new Candidate(
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
                    ? new Candidate(sentence, date.from(), date.to(), date, null, null, score)
                    : null;
        }
        for (Duration length : Durations.in(lower)) {
            String head = lower.substring(Math.max(0, length.from() - 24), length.from());
            boolean ofIt = !Words.hasAny(
                    head, "uppsägning", "förläng", "ytterligare", "senast", "option", "notice", "i taget");
            if (ofIt && length.months() > 1) {
                LocalDate end = date.first().plusMonths(length.months()).minusDays(1);
                int first = Math.min(length.from(), date.from());
                return new Candidate(sentence, first, Math.max(length.to(), date.to()), date, null, end, score + 3);
            }
        }
        boolean further = UNTIL_FURTHER.standsIn(lower);
        return new Candidate(sentence, date.from(), date.to(), date, null, null, score + (further ? 2 : 0));
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

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Löptid\n\n2018-01-01 – 2018-12-31", Period.class, "end=Cited[value=2018-12-31"),
                new Example(
                        "Avtalet gäller från och med den 1 juli 2023 till och med den 30 juni 2025.",
                        Period.class,
                        "start=Cited[value=2023-07-01"),
                new Example(
                        "Överenskommelsen gäller i tre år från och med 2024-04-01.",
                        Period.class,
                        "end=Cited[value=2027-03-31"),
                new Example(
                        "Tid\n\nPartnerskapet gäller från årsskiftet 2024/2025 och tre år framåt.",
                        Period.class,
                        "end=Cited[value=2027-12-31"),
                new Example(
                        "Avtalet gäller från 2024-02-01 till 2024-02-31.",
                        Period.class,
                        "impossible=[Cited[value=2024-02-31"),
                new Example(
                        "This agreement runs from 1 March 2024 until 30 November 2024.",
                        Period.class,
                        "end=Cited[value=2024-11-30"));
    }
}
