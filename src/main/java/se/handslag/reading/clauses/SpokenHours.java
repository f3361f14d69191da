package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Contribution.VolunteerHours;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Sentence;

/** Hours of unpaid work as words tell them: how many, what one is worth, how many people give them. */
final class SpokenHours {

    static final SwiftPattern HOURS = SwiftPattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?:[ .]\\d{3})+|\\d+(?:,\\d+)?)\\s*(?:st )?(?:ideella |arbetade |volontär|frivillig|obetalda |unpaid |volunteer |voluntary )*(?:ideellt arbetade )?(?:\\p{L}*tim(?:mar|mars)?\\b|h\\b(?! ?\\d)|\\p{L}*hours)");
    private static final SwiftPattern RATE = SwiftPattern.compile(
            "(?:à|á|\\*|×|x|till|efter|om|at|@|och|med|by)? ?(?:sek )?(?<![\\d.,])((?:\\d{1,3}(?:[ .]\\d{3}){1,2}|\\d{1,7})(?:,\\d{1,4})?) ?(?:kr|kronor|sek)? ?(?:per|i|/|an) ?(?:ideell )?(?:timmen?|tim\\b|h\\b|hour)");
    private static final SwiftPattern RATE_AT = SwiftPattern.compile(
            "(?:tim(?:mar)?|hours|\\dh)(?: per år| om året| årligen|/år| a year| per year)?\\s*(?:(?:à|á|@|at)\\s*(?:sek )?(\\d[\\d ]*)|[*×x]\\s*(?:sek (\\d[\\d ]*)|(\\d[\\d ]*) ?(?:kr\\b|kronor|sek|:-)))");
    private static final BigDecimal MOST_AN_HOUR = BigDecimal.valueOf(100_000);
    private static final SwiftPattern VOLUNTEERS = SwiftPattern.compile(
            "(?:ca |cirka |omkring )?(\\d{1,4}) (?:aktiva |ideella )?(?:volontärer|frivilliga|volunteers|ideella medarbetare)");
    private static final SwiftPattern WORTH_OF_ONE = SwiftPattern.compile(
            "(?:tim(?:me|mes|men|värde|värdet)|timpris|schablon\\p{L}*|hour)[^.\\d]{0,60}?(?:värderas|värde|beräknas|räknas|sätts|schablon|worth|valued)?[^.\\d]{0,24}?(?:sek )?(\\d{2,3}) ?(?:kr|kronor|sek)?\\b");

    private static final SwiftPattern ESTIMATED = SwiftPattern.compile(
            "tim(?:mar|me)\\p{L}*[^.\\d]{0,40}(?:till|på|omkring|cirka|ca)(?: ca| cirka| omkring)? (\\d{1,3}(?:[ .]\\d{3})+|\\d{2,})(?= (?:per|om) år(?:et)?\\b| årligen)");

    private static final SwiftPattern IN_WORDS =
            SwiftPattern.compile("(?<!\\p{L})(\\p{L}{0,24}(?:hundra|tusen)\\p{L}{0,24}) (?:ideella |obetalda )?timmar");
    private static final int FEWEST_IN_WORDS = 100;
    private static final BigDecimal LONGEST_OCCASION = BigDecimal.valueOf(40);

    private SpokenHours() {}

    /** Whether so many hours are a promise, and not the length of one occasion or of a week. */
    static boolean isWorthTelling(BigDecimal hours) {
        return hours.compareTo(LONGEST_OCCASION) > 0;
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
        BigDecimal inWords = most == null ? inWords(lower) : null;
        if (inWords != null) {
            return inWords;
        }
        Matcher estimated = ESTIMATED.finder(lower);
        return most == null && estimated.find() ? Numbers.value(estimated.group(1)) : most;
    }

    /** So many hours as the sentence's words tell of them, cited at their number where it is in digits. */
    static VolunteerHours promisedIn(Sentence sentence, @Nullable String giver, @Nullable BigDecimal hours) {
        String lower = sentence.lower();
        Matcher number = HOURS.finder(lower);
        Source source =
                number.find() ? source(sentence, number.start(), number.end()) : source(sentence, 0, lower.length());
        return new VolunteerHours(source, giver, hours, rate(lower), null, null, volunteers(lower));
    }

    /** A stretch of the sentence, with how strongly and how exactly it promises. */
    static Source source(Sentence sentence, int from, int to) {
        String lower = sentence.lower();
        return new Source(sentence.cite(from, to), Strengths.of(lower), Strengths.precisionAt(lower, from));
    }

    /** "tolvhundra timmar om året"; what is small is a length of one occasion. */
    private static @Nullable BigDecimal inWords(String lower) {
        Matcher matcher = IN_WORDS.finder(lower);
        while (matcher.find()) {
            Integer number = Numbers.compound(matcher.group(1));
            if (number != null && number >= FEWEST_IN_WORDS) {
                return BigDecimal.valueOf(number);
            }
        }
        return null;
    }

    static @Nullable Money rate(String lower) {
        Matcher at = RATE_AT.finder(lower);
        if (at.find()) {
            String rate = at.group(1) != null ? at.group(1) : at.group(2) != null ? at.group(2) : at.group(3);
            return anHour(Numbers.value(rate.trim()));
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
    static @Nullable Money anHour(BigDecimal kronor) {
        return kronor.compareTo(MOST_AN_HOUR) <= 0 ? Money.kronor(kronor) : null;
    }

    static @Nullable Integer volunteers(String lower) {
        Matcher matcher = VOLUNTEERS.finder(lower);
        return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    }

    /** Volunteers are the associations', unless the text names another that is no public body. */
    static @Nullable String giver(@Nullable String named, @Nullable Sentence sentence, Clauses clauses) {
        if (named != null && !Bodies.isPublic(named)) {
            return named;
        }
        String civil = clauses.parties().civilSide();
        if (civil != null || named == null) {
            return civil;
        }
        Sentence before = sentence == null ? null : clauses.before(sentence);
        if (before != null && before.lower().contains("föreningarna")) {
            return clauses.parties().civilSides();
        }
        return before == null
                ? named
                : clauses.parties().in(before.lower()).stream()
                        .map(mention -> mention.party().name())
                        .filter(name -> !Bodies.isPublic(name))
                        .findFirst()
                        .orElse(named);
    }
}
