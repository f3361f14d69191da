package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;

/** Tells what a contribution with a price is that is no money: hours, a post, premises, material or something else. */
final class PricedInKind {

    private final Clauses clauses;

    PricedInKind(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The contribution whose worth is the amount. */
    @Nullable
    Contribution valued(Sentence sentence, Amount amount, @Nullable String giver, Per per) {
        String lower = sentence.lower();
        Source source = new Source(
                sentence.cite(amount.from(), amount.to()),
                Strengths.of(lower),
                Strengths.precisionAt(lower, amount.from()));
        BigDecimal hours = SpokenHours.hours(lower);
        boolean volunteers = hours != null
                || Words.hasAny(
                        lower,
                        "ideell tid",
                        "ideella tid",
                        "ideella timmar",
                        "ideella insats",
                        "ideella arbete",
                        "volontär",
                        "voluntary",
                        "volunteer");
        Sentence before = clauses.before(sentence);
        if (hours == null
                && before != null
                && (volunteers
                        || SpokenHours.rate(lower) != null
                        || Words.hasAny(lower, "den beräknas", "den ideella", "the partners value"))) {
            hours = SpokenHours.hours(before.lower());
            volunteers |= hours != null
                    && (before.has(Cue.VOLUNTEER) || SpokenHours.rate(lower) != null && !sentence.has(Cue.POST));
        }
        if (volunteers && (hours == null || hours.compareTo(BigDecimal.valueOf(20)) > 0)) {
            return new VolunteerHours(
                    hoursSource(sentence, source),
                    SpokenHours.giver(giver, sentence, clauses),
                    hours,
                    SpokenHours.rate(lower),
                    amount.money(),
                    per,
                    SpokenHours.volunteers(lower));
        }
        String near = lower.substring(Math.max(0, amount.from() - 120), Math.min(lower.length(), amount.to() + 20));
        return GiftInKind.ofKind(source, giver, Words.trimmed(what(sentence, amount)), near, amount.money(), per);
    }

    private static Source hoursSource(Sentence sentence, Source source) {
        Matcher matcher = SpokenHours.HOURS.finder(sentence.lower());
        int from = matcher.find() ? matcher.start() : -1;
        if (from < 0) {
            return source;
        }
        return new Source(sentence.cite(), source.strength(), Strengths.precisionAt(sentence.lower(), from));
    }

    private static String what(Sentence sentence, Amount amount) {
        int from = Math.max(
                0,
                Math.max(
                        sentence.text().lastIndexOf(", ", amount.from() - 2),
                        sentence.text().lastIndexOf(" och ", amount.from() - 2)));
        String what = sentence.text().substring(from, amount.from());
        Matcher worth = WORTH.finder(what);
        return worth.find() && worth.start() > 4 ? what.substring(0, worth.start()) : what;
    }

    /** "verktyg till ett värde av 40 000 kr" is tools. */
    private static final SwiftPattern WORTH = SwiftPattern.compile(
            " ?(?:till ett (?:uppskattat |beräknat )?värde (?:av|om)|(?:som )?(?:är |vilket )?(?:värd|värderas|värderat|värderade|värderad)(?:a)? ?(?:till)?|valued at|worth)(?: ca| cirka| about| approximately)? ?$");
}
