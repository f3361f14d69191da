package se.handslag.reading.clauses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Duration;
import se.handslag.reading.lexicon.Durations;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Tells by which day something is decided: a day that a sentence names, or so many months before the end of the term. */
final class DecisionDay {

    static final SwiftPattern BEFORE_END =
            SwiftPattern.compile("(?:innan|före|prior to|before|in advance|i förväg|från (?:periodens|avtalstidens))");

    private DecisionDay() {}

    /** A date after "senast", a named month or day of the decision, or so many months before the end. */
    static @Nullable LocalDate of(Sentence sentence, Clauses clauses) {
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

    /** How many months before the end of the term; null where the sentence does not count so. */
    static @Nullable Integer monthsBefore(Sentence sentence, Clauses clauses) {
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
}
