package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.Material;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Contribution.Unpriced;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Tells what a contribution in kind is: hours, a post, premises, material or something else, with and without a price. */
final class InKindReader {

    private final Clauses clauses;

    InKindReader(Clauses clauses) {
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
                && (volunteers || Words.hasAny(lower, "den beräknas", "den ideella", "the partners value"))) {
            hours = SpokenHours.hours(before.lower());
            volunteers |= hours != null && before.has(Cue.VOLUNTEER);
        }
        if (volunteers && (hours == null || hours.compareTo(BigDecimal.valueOf(20)) > 0)) {
            return new VolunteerHours(
                    hoursSource(sentence, source),
                    volunteersOf(giver),
                    hours,
                    SpokenHours.rate(lower),
                    amount.money(),
                    per,
                    SpokenHours.volunteers(lower));
        }
        String near = lower.substring(Math.max(0, amount.from() - 120), Math.min(lower.length(), amount.to() + 20));
        return GiftInKind.ofKind(source, giver, Words.trimmed(what(sentence, amount)), near, amount.money(), per);
    }

    /** Volunteers are the association's, unless the text names another that is no public body. */
    private @Nullable String volunteersOf(@Nullable String giver) {
        boolean isPublic = giver != null && Bodies.isPublic(giver);
        String civil = clauses.parties().civilSide();
        return giver == null || (isPublic && civil != null) ? civil : giver;
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

    private static final SwiftPattern BRINGS = SwiftPattern.compile(
            "bidra|räknas till|uppskattas|beräknas|uppgår till|ställer upp|tillhandahåll|ställer|lånar ut|upplåter|står för|bistår|bemannar|avsätter|erbjuder|lägger in|svarar för|ger\\b|provides?|lends?|contribut|seconds|med en |anställer|resurser består|insatser består|består av");

    /** Time, rooms, things and knowledge that a party promises without a price, and hours without a value. */
    List<Contribution> unpriced(List<Contribution> priced) {
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

    private static final SwiftPattern PAST = SwiftPattern.compile(
            "under 20\\d\\d|(?<!som )tidigare|förra|i fjol|gjorde|bidrog|lade ned|last year|hittills|sedan 20");

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
                        volunteersOf(giver(sentence, true)),
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
                        what(sentence),
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
                found.add(new Premises(source(sentence, 0, lower.length()), giver, what(sentence), null, null));
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
                        "minibus")) {
            found.add(new Material(source(sentence, 0, lower.length()), giver, what(sentence), null, null));
        } else if (item || sentence.has(Cue.VOLUNTEER)) {
            found.add(new Unpriced(source(sentence, 0, lower.length()), giver, what(sentence)));
        }
    }

    /** The hours with the rate that stands in another sentence or in a table; and hours that only a table tells. */
    List<Contribution> completed(List<Contribution> found) {
        List<Contribution> all = new ArrayList<>();
        boolean told = false;
        for (Contribution contribution : found) {
            if (contribution instanceof VolunteerHours hours) {
                told |= hours.hours() != null;
                Money rate = hours.rate() == null ? rateElsewhere(hours) : hours.rate();
                all.add(new VolunteerHours(
                        hours.source(),
                        hours.party(),
                        hours.hours(),
                        rate,
                        hours.value(),
                        hours.per(),
                        hours.volunteers()));
            } else {
                all.add(contribution);
            }
        }
        if (!told) {
            all.addAll(new HoursInTables(clauses).all());
        }
        return joined(all);
    }

    /** Hours told in one sentence and their value in another are one contribution. */
    private static List<Contribution> joined(List<Contribution> all) {
        VolunteerHours counted = null;
        VolunteerHours valued = null;
        for (Contribution contribution : all) {
            if (contribution instanceof VolunteerHours hours) {
                counted = hours.hours() != null && hours.value() == null && counted == null ? hours : counted;
                valued = hours.hours() == null && hours.value() != null && valued == null ? hours : valued;
            }
        }
        if (counted == null || valued == null) {
            return all;
        }
        List<Contribution> joined = new ArrayList<>(all);
        joined.remove(counted);
        joined.remove(valued);
        Money rate = counted.rate() == null ? valued.rate() : counted.rate();
        joined.add(new VolunteerHours(
                valued.source(),
                valued.party(),
                counted.hours(),
                rate,
                valued.value(),
                valued.per(),
                counted.volunteers()));
        return joined;
    }

    private @Nullable Money rateElsewhere(VolunteerHours hours) {
        for (Sentence sentence : clauses.sentencesWith(Cue.HOURS)) {
            boolean volunteers = sentence.has(Cue.VOLUNTEER)
                    || sentence.block().cite().encloses(hours.source().citation());
            Money rate = volunteers && sentence.topic() != Topic.BACKGROUND ? SpokenHours.rate(sentence.lower()) : null;
            if (rate != null) {
                return rate;
            }
        }
        return new HoursInTables(clauses).rate();
    }

    private static String what(Sentence sentence) {
        Matcher brings = BRINGS.finder(sentence.lower());
        int from = brings.find() ? brings.start() : 0;
        return Words.trimmed(sentence.text().substring(from));
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
}
