package se.handslag.reading.clauses;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Cadences;
import se.handslag.reading.lexicon.Dates;
import se.handslag.reading.lexicon.Months;
import se.handslag.reading.lexicon.TimesOfYear;
import se.handslag.reading.lexicon.WrittenCadence;
import se.handslag.reading.lexicon.WrittenDate;
import se.handslag.reading.passages.Sentence;

/** When something that a sentence names is to happen: how often, or by which day. */
final class Recurring {

    private static final SwiftPattern ON_DEMAND = SwiftPattern.compile(
            "påkalla|vid behov|på begäran|oftare om|when needed|on request|eller då någon|om någon ber|extra möte");
    private static final SwiftPattern PAST = SwiftPattern.compile(
            "(?:ades|tes|des|genomförd|gjordes|har utvärder|har följts|lämnades|togs|was|were) ?|\\bhar (?:\\p{L}+ )?(?:visat|lett|gett)");

    private static final int TIMES_OF_MONTHLY = Cadence.Every.MONTH.timesPerYear();
    private static final SwiftPattern MONTH_LIST =
            SwiftPattern.compile("\\b(?:i|in)(?: slutet av| början av| mitten av)? ((?:(?:" + Months.NAMES
                    + ")(?:, | och | samt | and |, and )?){2,12})(?! ?\\d)");

    private final Sentence sentence;
    private final Clauses clauses;
    private final List<WrittenCadence> cadences;

    Recurring(Sentence sentence, Clauses clauses) {
        this.sentence = sentence;
        this.clauses = clauses;
        this.cadences = Cadences.in(sentence.lower());
    }

    /** The rhythm told nearest to the place of the sentence; null where it tells none. */
    @Nullable
    Cadence rhythmAt(int place) {
        WrittenCadence nearest = Cadences.nearest(cadences, place);
        if (nearest != null) {
            return withDemand(nearest.cadence());
        }
        int months = monthsListed(sentence.lower());
        return months >= 2 ? withDemand(new Cadence(null, months, false, false, null)) : null;
    }

    private Cadence withDemand(Cadence cadence) {
        Cadence timed = inYear(cadence);
        return ON_DEMAND.standsIn(sentence.lower()) ? timed.alsoOnDemand() : timed;
    }

    /** With the months or days of the year that the sentence names, where they are as many as its times a year. */
    private Cadence inYear(Cadence cadence) {
        Integer times = cadence.timesPerYear();
        if (times == null || times > TIMES_OF_MONTHLY) {
            return cadence;
        }
        List<TimeOfYear> part = TimesOfYear.monthsOfPart(sentence.lower());
        if (!part.isEmpty() && (times == TIMES_OF_MONTHLY || times == part.size())) {
            return new Cadence(null, part.size(), cadence.atLeast(), cadence.onDemand(), null, part);
        }
        List<TimeOfYear> named = TimesOfYear.in(sentence.lower());
        return named.size() == times ? cadence.in(named) : cadence;
    }

    /** The single day by which it is due; null where the sentence gives none, or gives one that is past. */
    @Nullable
    Cadence onceAfter(int place) {
        LocalDate start = clauses.firstDay();
        WrittenDate best = null;
        for (WrittenDate date : Dates.in(sentence.text(), sentence.lower())) {
            boolean future =
                    date.last() != null && (start == null || date.last().isAfter(start));
            boolean whole = date.grain() != WrittenDate.Grain.YEAR;
            if (future
                    && whole
                    && !isExtent(date)
                    && (best == null
                            || (best.from() < place && date.from() > place)
                            || (isDue(date) && !(best.from() > place && isDue(best))))) {
                best = date;
            }
        }
        return best == null || best.last() == null || isPast() ? null : Cadence.onceBy(best.last());
    }

    private boolean isDue(WrittenDate date) {
        String lead = sentence.lower().substring(Math.max(0, date.from() - 16), date.from());
        return Words.hasAny(lead, "senast", "by ", "no later than", "före ");
    }

    /** "för perioden a – b" tells what it is about, not when it is due. */
    private boolean isExtent(WrittenDate date) {
        String lead = sentence.lower().substring(Math.max(0, date.from() - 20), date.from());
        return Words.hasAny(
                lead,
                "från och med",
                "till och med",
                "t.o.m",
                "fr.o.m",
                "perioden",
                "per den ",
                "daterad",
                "beslut den",
                "from ");
    }

    private boolean isPast() {
        String lower = sentence.lower();
        return PAST.standsIn(lower) && !Words.hasAny(lower, "ska ", "skall ", "senast", "kommer", "shall", "will");
    }

    Source source() {
        return Strengths.source(sentence.cite(), sentence.lower());
    }

    /** How many months a list such as "i september, november, februari och april" names; 0 where there is none. */
    static int monthsListed(String lower) {
        Matcher matcher = MONTH_LIST.finder(lower);
        if (!matcher.find()) {
            return 0;
        }
        int months = 0;
        for (String word : matcher.group(1).split(", and |, | och | samt | and ")) {
            months += word.isBlank() ? 0 : 1;
        }
        return months;
    }
}
