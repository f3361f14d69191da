package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
import se.handslag.reading.lexicon.Bodies;
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

    private static final String[] UNPAID = {
        "ideell", "volontär", "frivillig", "volunteer", "voluntary", "timmar per år", "timmar om året"
    };
    private static final String[] ROOMS = {"lokal", "premises", "rum ", "samtalsrum", "upplåt", "kontor"};
    private static final String[] THINGS = {
        "material", "utrustning", "dator", "buss", "it-system", "equipment", "västar", "verktyg", "skåpbil", "minibus"
    };

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

    private static boolean isOfTheCivilSide(@Nullable String giver) {
        return giver != null && !Bodies.isPublic(giver);
    }

    /** The first sentence that counts volunteers' hours, wherever it stands; what was done before is no promise. */
    private void hoursAnywhere(List<Contribution> priced, List<Contribution> found) {
        if (priced.stream().anyMatch(other -> other instanceof VolunteerHours hours && hours.hours() != null)) {
            return;
        }
        for (Sentence sentence : clauses.sentencesWith(Cue.HOURS)) {
            String lower = sentence.lower();
            boolean promised =
                    !sentence.block().is(Block.Kind.ROW) && !PAST.standsIn(lower) && isOfVolunteers(sentence);
            BigDecimal hours = promised ? SpokenHours.hours(lower) : null;
            if (hours != null && SpokenHours.isWorthTelling(hours)) {
                String giver = SpokenHours.giver(giver(sentence, true), sentence, clauses);
                found.add(SpokenHours.promisedIn(sentence, giver, hours));
                return;
            }
        }
    }

    /** Whether the hours are volunteers': they are named in the sentence or beside it, or an association gives the hours. */
    private boolean isOfVolunteers(Sentence sentence) {
        Sentence before = clauses.before(sentence);
        Sentence next = clauses.after(sentence);
        boolean yearly = Words.hasAny(
                sentence.lower(),
                "timmar per år",
                "timmar om året",
                "timmar årligen",
                "hours per year",
                "hours a year");
        return sentence.has(Cue.VOLUNTEER)
                || (before != null && before.has(Cue.VOLUNTEER))
                || (next != null && next.has(Cue.VOLUNTEER))
                || (yearly && sentence.topic() != Topic.BACKGROUND)
                || (isOfTheCivilSide(OfferedInList.giver(sentence, clauses)) && !sentence.has(Cue.POST));
    }

    private void add(Sentence sentence, List<Contribution> priced, List<Contribution> found) {
        String lower = sentence.lower();
        boolean item = sentence.block().is(Block.Kind.ITEM);
        if (!(BRINGS.standsIn(lower) || item)
                || Words.hasAny(lower, "tidigare", "förra", "är arbetsgivare", "previous")) {
            return;
        }
        Contribution hours = hours(sentence, priced, found);
        if (hours != null) {
            found.add(hours);
            return;
        }
        String giver = giver(sentence, false);
        if (giver == null || isPriced(sentence, priced) && !sentence.hasAny(Cue.POST, Cue.PREMISES)) {
            return;
        }
        if (sentence.has(Cue.POST) && GiftInKind.tellsShare(lower)) {
            if (!isTold(Post.class, sentence, priced)) {
                found.add(post(sentence, giver));
            }
        } else if (sentence.has(Cue.PREMISES) && Words.hasAny(lower, ROOMS)) {
            if (!isTold(Premises.class, sentence, priced)) {
                found.add(new Premises(whole(sentence), giver, GiftWords.in(sentence.text(), lower), null, null));
            }
        } else if (sentence.has(Cue.MATERIAL) && Words.hasAny(lower, THINGS)) {
            found.add(new Material(whole(sentence), giver, GiftWords.in(sentence.text(), lower), null, null));
        } else if (item
                || sentence.has(Cue.VOLUNTEER)
                        && !isTold(VolunteerHours.class, sentence, priced)
                        && !isTold(VolunteerHours.class, sentence, found)) {
            found.add(new Unpriced(whole(sentence), giver, GiftWords.in(sentence.text(), lower)));
        }
    }

    /** Hours of unpaid work that the sentence counts or prices; null where none are, or where others have been found. */
    private @Nullable Contribution hours(Sentence sentence, List<Contribution> priced, List<Contribution> found) {
        String lower = sentence.lower();
        boolean known = Stream.concat(priced.stream(), found.stream()).anyMatch(VolunteerHours.class::isInstance);
        if (known || !SpokenHours.HOURS.standsIn(lower) || !Words.hasAny(lower, UNPAID)) {
            return null;
        }
        BigDecimal hours = SpokenHours.hours(lower);
        boolean counted = hours != null
                && SpokenHours.isWorthTelling(hours)
                && Amounts.in(sentence.text(), lower).isEmpty();
        return counted || SpokenHours.rate(lower) != null
                ? SpokenHours.promisedIn(sentence, giver(sentence, true), hours)
                : null;
    }

    private static Post post(Sentence sentence, String giver) {
        String lower = sentence.lower();
        String words = lower.substring(Math.max(0, GiftInKind.shareAt(lower) - 30));
        return new Post(
                whole(sentence),
                giver,
                GiftWords.in(sentence.text(), lower),
                GiftInKind.share(lower),
                GiftInKind.headcount(words),
                null,
                null);
    }

    /** Whether the sentence names an amount, and what has that price has been read from it already. */
    private static boolean isPriced(Sentence sentence, List<Contribution> priced) {
        return sentence.has(Cue.AMOUNT)
                && !Amounts.in(sentence.text(), sentence.lower()).isEmpty()
                && isTold(Contribution.class, sentence, priced);
    }

    /** Whether something of the kind has been read from the sentence. */
    private static boolean isTold(
            Class<? extends Contribution> kind, Sentence sentence, List<Contribution> contributions) {
        return contributions.stream()
                .anyMatch(other -> kind.isInstance(other)
                        && sentence.cite().encloses(other.source().citation()));
    }

    private static Source whole(Sentence sentence) {
        return SpokenHours.source(sentence, 0, sentence.lower().length());
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
