package se.handslag.reading.clauses;

import java.util.regex.Matcher;
import se.handslag.kernel.SwiftPattern;

/** Finds what is given among the words of a sentence that gives it: neither who gives, nor the verb, nor the worth. */
final class GiftWords {

    private static final SwiftPattern GIVING = SwiftPattern.compile(
            "(?<!\\p{L})(?:(?:bidrar?|går in|(?:ställer|ställa)(?: även| också| dessutom)? upp|står)(?: även| också| dessutom| därutöver|, [^,.]{3,50},)? (?:med|för)|svarar för|bistår med|(?:upplåter|tillhandahåller|tillhandahålla|lånar ut|avsätter|anställer|erbjuder|lägger in|bekostar|lämnar|contributes?|provides?|lends?|seconds)(?: även| också| dessutom| därtill)?) ");
    private static final SwiftPattern JOINT = SwiftPattern.compile("^(?:,? ?(?:och|samt|and) )?(?:även )?(?:med )?");
    private static final SwiftPattern WORTH = SwiftPattern.compile(
            ",? ?(?:till ett (?:uppskattat |beräknat )?(?:hyres)?värde (?:av|om)|till en (?:beräknad |uppskattad )?kostnad (?:av|på|om)|vilket motsvarar|(?:som )?(?:är |vilket )?(?:värd|värderas|värderat|värderade|värderad)(?:a)?(?: tillsammans)? ?(?:till)?|valued at|worth)(?: ca| cirka| about| approximately)? ?$");
    private static final SwiftPattern OPEN_END = SwiftPattern.compile("(?:,? (?:och|samt|and|för|for)| ?\\()$");
    private static final SwiftPattern MONEY = SwiftPattern.compile("\\d ?(?:kr|kronor|tkr|mnkr|mkr|sek|:-)");
    private static final SwiftPattern NEXT_GIFT = SwiftPattern.compile(" (?:och|samt) med |, sammanlagt |, totalt ");

    private GiftWords() {}

    /** What is worth the amount that begins at the place. */
    static String before(String text, String lower, int amount) {
        int from = Math.max(0, Math.max(lower.lastIndexOf(", ", amount - 2), lower.lastIndexOf(" och ", amount - 2)));
        int verb = endOfLastVerb(lower, amount);
        int begins = verb >= 0 && !MONEY.standsIn(lower.substring(verb, amount)) ? verb : from;
        String words = plain(text.substring(begins, amount), lower.substring(begins, amount));
        return words.isEmpty() ? in(text, lower) : words;
    }

    /** What the sentence gives, whether it has a price or not. */
    static String in(String text, String lower) {
        Matcher verb = GIVING.finder(lower);
        int from = verb.find() ? verb.end() : Parts.wording(text).from();
        Matcher next = NEXT_GIFT.matcher(lower);
        int to = next.find(from) ? next.start() : text.length();
        return plain(text.substring(from, to), lower.substring(from, to));
    }

    private static int endOfLastVerb(String lower, int to) {
        Matcher verb = GIVING.finder(lower.substring(0, to));
        int end = -1;
        while (verb.find()) {
            end = verb.end();
        }
        return end;
    }

    private static String plain(String words, String lower) {
        Matcher worth = WORTH.finder(lower);
        int to = worth.find() && worth.start() > 3
                ? worth.start()
                : words.stripTrailing().length();
        Matcher open = OPEN_END.finder(lower.substring(0, to));
        to = open.find() && open.start() > 3 ? open.start() : to;
        Matcher joint = JOINT.finder(lower);
        int from = joint.find() ? Math.min(joint.end(), to) : 0;
        return Words.trimmed(words.substring(from, to));
    }
}
