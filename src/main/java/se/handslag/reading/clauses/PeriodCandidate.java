package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.DurationTerm.Period;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Sentence;

/**
 * A sentence's dates taken as the term.
 *
 * @param from where in the sentence the words for the term begin
 * @param to where they end
 * @param reckonedEnd the last day by a length that the sentence tells, where it tells no day
 * @param score how much speaks for it; the more the better
 */
record PeriodCandidate(
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
