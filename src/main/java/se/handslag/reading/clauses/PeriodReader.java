package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.List;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/**
 * Reads the term of the agreement. Many sentences hold dates; the one meant is told by where it stands, by what it says of
 * the agreement itself, and by not speaking of an earlier one.
 */
final class PeriodReader implements ClauseReader {

    private static final SwiftPattern FIRST_DAY = SwiftPattern.compile(
            "^(?:start|startdatum|börjar|gäller (?:från|fr\\.?o\\.?m)(?: och med)?\\.?|first day)(?:: ?| ?\\t)");
    private static final SwiftPattern LAST_DAY = SwiftPattern.compile(
            "^(?:slut|slutdatum|upphör|gäller (?:till|t\\.?o\\.?m)(?: och med)?\\.?|end|last day)(?:: ?| ?\\t)");

    @Override
    public List<Period> read(Clauses clauses) {
        PeriodCandidate best = null;
        for (Sentence sentence : clauses.text().sentences()) {
            if (sentence.block().index() >= clauses.signaturesFrom() || !mayTell(sentence)) {
                continue;
            }
            PeriodCandidate candidate = PeriodInSentence.best(sentence, clauses);
            if (candidate != null && (best == null || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best == null || best.score() < 2 ? labelled(clauses) : List.of(best.period());
    }

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
