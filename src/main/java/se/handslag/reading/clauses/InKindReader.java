package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.Contribution.InKind;
import se.handslag.agreement.terms.Contribution.Material;
import se.handslag.agreement.terms.Contribution.Per;
import se.handslag.agreement.terms.Contribution.Post;
import se.handslag.agreement.terms.Contribution.Premises;
import se.handslag.agreement.terms.Contribution.Unpriced;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amount;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Topic;

/** Tells what a contribution in kind is: hours, a post, premises, material or something else, with and without a price. */
final class InKindReader {

    static final SwiftPattern HOURS = SwiftPattern.compile(
            "(?<![\\d.,])(\\d[\\d .,]*\\d|\\d)\\s*(?:st )?(?:ideella |arbetade |volontär|frivillig|obetalda |unpaid |volunteer |voluntary )*(?:ideellt arbetade )?(?:\\p{L}*tim(?:mar|mars)?\\b|h\\b(?! ?\\d)|\\p{L}*hours)");
    private static final SwiftPattern RATE = SwiftPattern.compile(
            "(?:à|á|\\*|×|x|till|efter|om|at|@|och|med|by)? ?(?:sek )?(\\d[\\d ]*(?:,\\d+)?) ?(?:kr|kronor|sek)? ?(?:per|i|/|an) ?(?:ideell )?(?:timmen?|tim\\b|h\\b|hour)");
    private static final SwiftPattern RATE_AT =
            SwiftPattern.compile("(?:tim(?:mar)?|hours)\\s*(?:à|á|\\*|×|x|@|at)\\s*(?:sek )?(\\d[\\d ]*) ?(?:kr|sek)?");
    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(100_000);
    private static final SwiftPattern VOLUNTEERS = SwiftPattern.compile(
            "(?:ca |cirka |omkring )?(\\d{1,4}) (?:aktiva |ideella )?(?:volontärer|frivilliga|volunteers|ideella medarbetare)");
    private static final SwiftPattern SHARE = SwiftPattern.compile(
            "(\\d{1,3}(?:,\\d+)?) ?(?:procent|%|per cent)(?: av en (?:heltid|heltidstjänst|tjänst))?");
    private static final SwiftPattern POSTS = SwiftPattern.compile(
            "(?<![\\d,.])(\\d(?:[,.]\\d{1,2})?|en|ett|två|tre|fyra|one|two) ?(?:hel)?(?:årsarbetare|heltids?tjänst(?:er)?|tjänst(?:er)?|heltid|full-time posts?|posts?)\\b");
    private static final SwiftPattern HALF = SwiftPattern.compile("halvtid|halv tjänst|half-time|half a post");

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
        BigDecimal hours = hours(lower);
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
            hours = hours(before.lower());
            volunteers |= hours != null && before.has(Cue.VOLUNTEER);
        }
        if (volunteers && (hours == null || hours.compareTo(BigDecimal.valueOf(20)) > 0)) {
            return new VolunteerHours(
                    hoursSource(sentence, source),
                    volunteersOf(giver),
                    hours,
                    rate(lower),
                    amount.money(),
                    per,
                    volunteers(lower));
        }
        String near = lower.substring(Math.max(0, amount.from() - 120), Math.min(lower.length(), amount.to() + 20));
        return ofKind(source, giver, Words.trimmed(what(sentence, amount)), near, amount.money(), per);
    }

    /** Volunteers are the association's, unless the text names another that is no public body. */
    private @Nullable String volunteersOf(@Nullable String giver) {
        boolean isPublic = giver != null && se.handslag.reading.lexicon.Bodies.isPublic(giver);
        String civil = clauses.parties().civilSide();
        return giver == null || (isPublic && civil != null) ? civil : giver;
    }

    private static Source hoursSource(Sentence sentence, Source source) {
        Matcher matcher = HOURS.finder(sentence.lower());
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

    /** By the words near it: premises, a post, material, or something else. */
    static Contribution ofKind(Source source, @Nullable String giver, String what, String near, Money value, Per per) {
        if (Words.hasAny(
                near,
                "lokal",
                "hyra",
                "rum",
                "hus",
                "kontor",
                "premises",
                "kafé",
                "gården",
                "upplåt",
                "verkstad",
                "rent",
                "fastighet",
                "kök",
                "sal")) {
            return new Premises(source, giver, what, value, per);
        }
        if (Words.hasAny(
                near,
                "tjänst",
                "procent",
                " %",
                "handläggare",
                "samordnare",
                "heltid",
                "pedagog",
                "personal",
                "sekreterare",
                "post",
                "lots",
                "guide",
                "arbetsledning")) {
            return new Post(source, giver, what, share(near), headcount(near), value, per);
        }
        if (Words.hasAny(
                near, "material", "utrustning", "möbler", "dator", "buss", "fordon", "equipment", "kläder", "varor")) {
            return new Material(source, giver, what, value, per);
        }
        return new InKind(source, giver, what, value, per);
    }

    static @Nullable BigDecimal hours(String lower) {
        Matcher matcher = HOURS.finder(lower);
        BigDecimal most = null;
        while (matcher.find()) {
            String tail = lower.substring(matcher.end(), Math.min(lower.length(), matcher.end() + 12));
            String lead = lower.substring(Math.max(0, matcher.start() - 10), matcher.start());
            boolean small = tail.startsWith(" i vecka")
                    || tail.startsWith(" per vecka")
                    || tail.startsWith(" i veckan")
                    || tail.startsWith(" a week")
                    || lead.endsWith("× ")
                    || lead.endsWith("x ");
            BigDecimal hours = Numbers.value(matcher.group(1).trim());
            if (!small && Numbers.isReckonable(hours) && (most == null || hours.compareTo(most) > 0)) {
                most = hours;
            }
        }
        return most;
    }

    private static final SwiftPattern WORTH_OF_ONE = SwiftPattern.compile(
            "(?:tim(?:me|mes|men|värde|värdet)|timpris|schablon\\p{L}*|hour)[^.\\d]{0,60}?(?:värderas|värde|beräknas|räknas|sätts|schablon|worth|valued)?[^.\\d]{0,24}?(?:sek )?(\\d{2,3}) ?(?:kr|kronor|sek)?\\b");

    static @Nullable Money rate(String lower) {
        Matcher at = RATE_AT.finder(lower);
        if (at.find()) {
            return anHour(Numbers.value(at.group(1).trim()));
        }
        Matcher matcher = RATE.finder(lower);
        while (matcher.find()) {
            if (Words.hasAny(matcher.group(), "kr", "sek") || matcher.group().contains("/")) {
                return anHour(Numbers.value(matcher.group(1).trim()));
            }
        }
        Matcher one = WORTH_OF_ONE.finder(lower);
        boolean priced = one.find() && Words.hasAny(one.group(), "kr", "sek");
        return priced ? anHour(Numbers.value(one.group(1).trim())) : null;
    }

    /** The worth of an hour; null where no hour is worth that much. */
    private static @Nullable Money anHour(BigDecimal kronor) {
        return kronor.compareTo(MOST_AN_HOUR) <= 0 ? Money.kronor(kronor) : null;
    }

    private static @Nullable Integer volunteers(String lower) {
        Matcher matcher = VOLUNTEERS.finder(lower);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    static @Nullable Share share(String lower) {
        Matcher matcher = SHARE.finder(lower);
        if (matcher.find()) {
            BigDecimal percent = new BigDecimal(matcher.group(1).replace(',', '.'));
            return Share.percent(percent.setScale(2, RoundingMode.HALF_UP));
        }
        if (HALF.standsIn(lower)) {
            return Share.percent(50);
        }
        return Words.hasAny(lower, "heltid", "full-time") ? Share.percent(100) : null;
    }

    private static @Nullable Integer headcount(String lower) {
        Matcher matcher = POSTS.finder(lower);
        if (!matcher.find()) {
            return Words.hasAny(lower, "en heltidstjänst", "heltidstjänst") ? 1 : null;
        }
        return Numbers.small(matcher.group(1));
    }

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
            Matcher matcher = HOURS.finder(lower);
            BigDecimal hours =
                    volunteers && !sentence.block().is(Block.Kind.ROW) && !PAST.standsIn(lower) ? hours(lower) : null;
            if (hours != null && matcher.find() && hours.compareTo(BigDecimal.valueOf(40)) > 0) {
                found.add(new VolunteerHours(
                        source(sentence, matcher.start(), matcher.end()),
                        volunteersOf(giver(sentence, true)),
                        hours,
                        rate(lower),
                        null,
                        null,
                        volunteers(lower)));
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
        Matcher hours = HOURS.finder(lower);
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
            BigDecimal number = hours(lower);
            if (number != null
                    && number.compareTo(BigDecimal.valueOf(40)) > 0
                    && Amounts.in(sentence.text(), lower).isEmpty() | rate(lower) != null) {
                found.add(new VolunteerHours(
                        source(sentence, hours.start(), hours.end()),
                        giver(sentence, true),
                        number,
                        rate(lower),
                        null,
                        null,
                        volunteers(lower)));
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
        if (sentence.has(Cue.POST)
                && (SHARE.standsIn(lower)
                        || POSTS.standsIn(lower)
                        || HALF.standsIn(lower)
                        || lower.contains("heltid"))) {
            Matcher share = SHARE.finder(lower);
            int from = share.find() ? share.start() : 0;
            if (priced.stream()
                    .noneMatch(other -> other instanceof Post
                            && sentence.cite().encloses(other.source().citation()))) {
                found.add(new Post(
                        source(sentence, 0, lower.length()),
                        giver,
                        what(sentence),
                        share(lower),
                        headcount(lower.substring(from == 0 ? 0 : Math.max(0, from - 30))),
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
            int before = all.size();
            addFromRows(all);
            if (all.size() == before) {
                addFromColumn(all);
            }
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
            Money rate = volunteers && sentence.topic() != Topic.BACKGROUND ? rate(sentence.lower()) : null;
            if (rate != null) {
                return rate;
            }
        }
        return rateInColumn();
    }

    /** A column headed "Kr/timme" in which every row has the same figure. */
    private @Nullable Money rateInColumn() {
        int column = -1;
        BigDecimal rate = null;
        for (Block block : clauses.text().blocks()) {
            if (!block.is(Block.Kind.ROW)) {
                if (rate != null) {
                    break;
                }
                column = -1;
                continue;
            }
            var cells = block.cells();
            for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i)
                        .of(block.lower())
                        .matches("(?:kr|kronor|sek|värde|à)? ?(?:/|per|i) ?(?:tim|timme|timmen|h|hour).*")) {
                    column = i;
                }
            }
            BigDecimal figure = column > 0 && column < cells.size()
                    ? MoneyTables.figure(cells.get(column).of(block.text()))
                    : null;
            if (figure != null && rate != null && figure.compareTo(rate) != 0) {
                return null;
            }
            rate = figure == null ? rate : figure;
        }
        return rate == null ? null : anHour(rate);
    }

    /** A column headed "Timmar per år" in a table of volunteers: its sum where it gives one, else what its rows give. */
    private void addFromColumn(List<Contribution> all) {
        int column = -1;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal stated = null;
        Block last = null;
        for (Block block : clauses.text().blocks()) {
            List<String> cells = block.is(Block.Kind.ROW)
                    ? block.cells().stream()
                            .map(cell -> cell.of(block.lower()))
                            .filter(cell -> !cell.isEmpty())
                            .toList()
                    : List.of();
            if (cells.isEmpty()) {
                if (last != null) {
                    break;
                }
                column = -1;
            }
            for (int i = 1; i < cells.size() && column < 0; i++) {
                boolean hours =
                        cells.get(i).matches("(?:ideella )?(?:tim(?:mar)?|hours)(?: ?(?:per|/|a) ?(?:år|year))?");
                boolean ideal = Words.hasAny(String.join(" ", cells), "volontär", "ideell", "frivillig", "volunteer");
                column = hours && ideal ? i : column;
            }
            BigDecimal figure = column > 0 && column < cells.size() ? MoneyTables.figure(cells.get(column)) : null;
            if (figure == null && column > 0 && cells.size() > 1 && Words.hasAny(cells.get(0), "summa", "total")) {
                figure = MoneyTables.figure(cells.get(cells.size() - 1));
            }
            if (figure != null) {
                boolean total = Words.hasAny(cells.get(0), "summa", "total");
                stated = total ? figure : stated;
                sum = total ? sum : sum.add(figure);
                last = block;
            }
        }
        if (last != null) {
            BigDecimal hours = stated == null ? sum : stated;
            if (Numbers.isReckonable(hours)) {
                all.add(new VolunteerHours(
                        Source.plainly(last.cite()), clauses.parties().civilSide(), hours, null, null, null, null));
            }
        }
    }

    private void addFromRows(List<Contribution> all) {
        for (Block block : clauses.text().blocks()) {
            boolean volunteers = block.is(Block.Kind.ROW)
                    && Words.hasAny(block.lower(), "ideell", "volontär", "frivillig", "volunteer");
            Matcher matcher = HOURS.finder(block.lower());
            BigDecimal hours =
                    volunteers && block.index() < clauses.signaturesFrom() ? hours(firstPart(block.lower())) : null;
            if (hours != null && matcher.find() && hours.compareTo(BigDecimal.valueOf(40)) > 0) {
                Source source = new Source(
                        block.cite(), Source.Strength.SHALL, Strengths.precisionAt(block.lower(), matcher.start()));
                all.add(new VolunteerHours(
                        source,
                        clauses.parties().civilSide(),
                        hours,
                        rate(block.lower()),
                        null,
                        null,
                        volunteers(block.lower())));
                return;
            }
        }
    }

    /** A chain such as "44 v*40 tim = 176 tim" states the hours last. */
    private static String firstPart(String lower) {
        int equals = lower.indexOf('=');
        return equals < 0 ? lower : lower.substring(equals + 1);
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
