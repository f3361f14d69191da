package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.InKind;
import se.handslag.agreement.terms.Contribution.Material;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
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
        String what = GiftWords.before(sentence.text(), lower, amount.from());
        return GiftInKind.ofKind(source, giver, what, near, amount.money(), per);
    }

    private static Source hoursSource(Sentence sentence, Source source) {
        Matcher matcher = SpokenHours.HOURS.finder(sentence.lower());
        int from = matcher.find() ? matcher.start() : -1;
        if (from < 0) {
            return source;
        }
        return new Source(sentence.cite(), source.strength(), Strengths.precisionAt(sentence.lower(), from));
    }

    /** What is read of this kind, under a heading on money between the parties of {@code head}. */
    static List<Example> examples(String head) {
        return List.of(
                new Example(
                        head + "Kommunen upplåter lokalen på Kvarngatan 4 till ett värde av 90 000 kr per år.",
                        Premises.class,
                        "party=Ängsholms kommun, what=lokalen på Kvarngatan 4, value=90000 SEK, per=YEAR"),
                new Example(
                        head + "Kvarnföreningen bidrar med verktyg och en skåpbil till ett värde av 40 000 kr per år.",
                        Material.class,
                        "party=Kvarnföreningen, what=verktyg och en skåpbil, value=40000 SEK"),
                new Example(
                        head + "Kvarnföreningen bidrar med bröd till ett värde av 20 000 kr per år.",
                        InKind.class,
                        "party=Kvarnföreningen, what=bröd, value=20000 SEK, per=YEAR"),
                new Example(
                        head
                                + "Kvarnföreningen bidrar med en kvarnledare på 50 procent och med 800 ideella timmar per år à 150 kr, sammanlagt 120 000 kr per år.",
                        VolunteerHours.class,
                        "hours=800, rate=150 SEK, value=120000 SEK, per=YEAR"));
    }
}
