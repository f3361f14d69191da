package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Material;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Contribution.Unpriced;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Reads time, rooms, things and knowledge that a party promises without a price, and hours without a value. */
final class UnpricedInKind {

    private static final SwiftPattern BRINGS = SwiftPattern.compile(
            "bidra|räknas till|uppskattas|beräknas|uppgår till|ställer upp|tillhandahåll|ställer|lånar ut|upplåter|står för|bistår|bemannar|avsätter|erbjuder|lägger in|svarar för|ger\\b|provides?|lends?|contribut|seconds|med en |anställer|resurser består|insatser består|består av");
    private static final SwiftPattern PAST = SwiftPattern.compile(
            "under 20\\d\\d|(?<!som )tidigare|förra|i fjol|gjorde|bidrog|lade ned|last year|hittills|sedan 20");

    private final Clauses clauses;

    UnpricedInKind(Clauses clauses) {
        this.clauses = clauses;
    }

    /** What is promised beside what has a price. */
    List<Contribution> beside(List<Contribution> priced) {
        List<Contribution> found = new ArrayList<>();
        hoursAnywhere(priced, found);
        for (Sentence sentence :
                clauses.sentencesWith(Cue.POST, Cue.PREMISES, Cue.MATERIAL, Cue.VOLUNTEER, Cue.HOURS)) {
            boolean place = Clauses.isAbout(
                            sentence,
                            Topic.ECONOMY,
                            Topic.COMMITMENTS,
                            Topic.PARTIES,
                            Topic.CRITERIA,
                            Topic.ORGANISATION,
                            Topic.CONTACTS)
                    || sentence.topic() == null;
            if (place && !sentence.block().is(Block.Kind.ROW) && found.size() < 40) {
                add(sentence, priced, found);
            }
        }
        return found;
    }

    /** The first sentence that counts volunteers' hours, wherever it stands; what was done before is no promise. */
    private void hoursAnywhere(List<Contribution> priced, List<Contribution> found) {
        if (priced.stream().anyMatch(other -> other instanceof VolunteerHours hours && hours.hours() != null)) {
            return;
        }
        for (Sentence sentence : clauses.sentencesWith(Cue.HOURS)) {
            String lower = sentence.lower();
            Sentence before = clauses.before(sentence);
            Sentence next = clauses.after(sentence);
            boolean yearly = Words.hasAny(
                    lower, "timmar per år", "timmar om året", "timmar årligen", "hours per year", "hours a year");
            boolean volunteers = sentence.has(Cue.VOLUNTEER)
                    || (before != null && before.has(Cue.VOLUNTEER))
                    || (next != null && next.has(Cue.VOLUNTEER))
                    || (yearly && sentence.topic() != Topic.BACKGROUND);
            Matcher matcher = SpokenHours.HOURS.finder(lower);
            BigDecimal hours = volunteers && !sentence.block().is(Block.Kind.ROW) && !PAST.standsIn(lower)
                    ? SpokenHours.hours(lower)
                    : null;
            if (hours != null && matcher.find() && hours.compareTo(BigDecimal.valueOf(40)) > 0) {
                found.add(new VolunteerHours(
                        source(sentence, matcher.start(), matcher.end()),
                        SpokenHours.giver(giver(sentence, true), sentence, clauses),
                        hours,
                        SpokenHours.rate(lower),
                        null,
                        null,
                        SpokenHours.volunteers(lower)));
                return;
            }
        }
    }

    private void add(Sentence sentence, List<Contribution> priced, List<Contribution> found) {
        String lower = sentence.lower();
        boolean item = sentence.block().is(Block.Kind.ITEM);
        if (!(BRINGS.standsIn(lower) || item)
                || Words.hasAny(lower, "tidigare", "förra", "är arbetsgivare", "previous")) {
            return;
        }
        Matcher hours = SpokenHours.HOURS.finder(lower);
        boolean hoursPriced = priced.stream().anyMatch(VolunteerHours.class::isInstance)
                || found.stream().anyMatch(VolunteerHours.class::isInstance);
        if (hours.find()
                && !hoursPriced
                && Words.hasAny(
                        lower,
                        "ideell",
                        "volontär",
                        "frivillig",
                        "volunteer",
                        "voluntary",
                        "timmar per år",
                        "timmar om året")) {
            BigDecimal number = SpokenHours.hours(lower);
            if (number != null
                            && number.compareTo(BigDecimal.valueOf(40)) > 0
                            && Amounts.in(sentence.text(), lower).isEmpty()
                    || SpokenHours.rate(lower) != null) {
                found.add(new VolunteerHours(
                        source(sentence, hours.start(), hours.end()),
                        giver(sentence, true),
                        number,
                        SpokenHours.rate(lower),
                        null,
                        null,
                        SpokenHours.volunteers(lower)));
                return;
            }
        }
        String giver = giver(sentence, false);
        if (giver == null
                || !Amounts.in(sentence.text(), lower).isEmpty()
                        && sentence.has(Cue.AMOUNT)
                        && priced.stream()
                                .anyMatch(other ->
                                        sentence.cite().encloses(other.source().citation()))) {
            if (giver == null || !(sentence.has(Cue.POST) || sentence.has(Cue.PREMISES))) {
                return;
            }
        }
        if (sentence.has(Cue.POST) && GiftInKind.tellsShare(lower)) {
            int from = GiftInKind.shareAt(lower);
            if (priced.stream()
                    .noneMatch(other -> other instanceof Post
                            && sentence.cite().encloses(other.source().citation()))) {
                found.add(new Post(
                        source(sentence, 0, lower.length()),
                        giver,
                        GiftWords.in(sentence.text(), lower),
                        GiftInKind.share(lower),
                        GiftInKind.headcount(lower.substring(from == 0 ? 0 : Math.max(0, from - 30))),
                        null,
                        null));
            }
        } else if (sentence.has(Cue.PREMISES)
                && Words.hasAny(lower, "lokal", "premises", "rum ", "samtalsrum", "upplåt", "kontor")) {
            if (priced.stream()
                    .noneMatch(other -> other instanceof Premises
                            && sentence.cite().encloses(other.source().citation()))) {
                found.add(new Premises(
                        source(sentence, 0, lower.length()), giver, GiftWords.in(sentence.text(), lower), null, null));
            }
        } else if (sentence.has(Cue.MATERIAL)
                && Words.hasAny(
                        lower,
                        "material",
                        "utrustning",
                        "dator",
                        "buss",
                        "it-system",
                        "equipment",
                        "västar",
                        "verktyg",
                        "skåpbil",
                        "minibus")) {
            found.add(new Material(
                    source(sentence, 0, lower.length()), giver, GiftWords.in(sentence.text(), lower), null, null));
        } else if (item
                || sentence.has(Cue.VOLUNTEER) && !tellsHours(sentence, priced) && !tellsHours(sentence, found)) {
            found.add(new Unpriced(source(sentence, 0, lower.length()), giver, GiftWords.in(sentence.text(), lower)));
        }
    }

    private static boolean tellsHours(Sentence sentence, List<Contribution> told) {
        return told.stream()
                .anyMatch(other -> other instanceof VolunteerHours
                        && sentence.cite().encloses(other.source().citation()));
    }

    private static Source source(Sentence sentence, int from, int to) {
        return new Source(
                sentence.cite(from, to), Strengths.of(sentence.lower()), Strengths.precisionAt(sentence.lower(), from));
    }

    private @Nullable String giver(Sentence sentence, boolean civilElse) {
        var mentions = clauses.parties().in(sentence.lower());
        if (!mentions.isEmpty() && mentions.get(0).from() < 60) {
            return mentions.get(0).party().name();
        }
        Block heading = sentence.block().heading();
        for (int i = sentence.block().index() - 1;
                i >= Math.max(0, sentence.block().index() - 9);
                i--) {
            Block above = clauses.text().blocks().get(i);
            if (!above.is(Block.Kind.ITEM)) {
                var named = above.text().length() < 90 ? clauses.parties().named(above.text()) : null;
                if (named != null) {
                    return named.name();
                }
                break;
            }
        }
        var byHeading = heading == null ? null : clauses.parties().named(heading.text());
        return byHeading != null
                ? byHeading.name()
                : civilElse ? clauses.parties().civilSide() : null;
    }

    /** What is read of this kind, under a heading on money between the parties of {@code head}. */
    static List<Example> examples(String head) {
        return List.of(
                new Example(
                        head
                                + "Kvarnföreningen bidrar med en kvarnledare på 50 procent och med 800 ideella timmar per år à 150 kr, sammanlagt 120 000 kr per år.",
                        Post.class,
                        "party=Kvarnföreningen, what=en kvarnledare på 50 procent"),
                new Example(
                        head + "Kommunen upplåter lokalen vid dammen utan hyra.",
                        Premises.class,
                        "party=Ängsholms kommun, what=lokalen vid dammen"),
                new Example(
                        head + "Kvarnföreningen bidrar med utrustning till bageriet.",
                        Material.class,
                        "what=utrustning till bageriet"),
                new Example(
                        head + "Kvarnföreningen bidrar med sina volontärer.",
                        Unpriced.class,
                        "party=Kvarnföreningen, what=sina volontärer"));
    }
}
