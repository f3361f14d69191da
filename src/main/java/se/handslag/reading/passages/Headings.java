package se.handslag.reading.passages;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;

/** Tells headings from other short lines, and what their parts are about. */
public final class Headings {

    private static final int LONGEST_HEADING = 110;
    private static final int MOST_WORDS = 14;

    private static final Set<String> OWNERS = Set.of(
            "parternas",
            "partnerskapets",
            "överenskommelsens",
            "avtalets",
            "verksamhetens",
            "insatsens",
            "projektets",
            "gemensamt",
            "gemensamma",
            "gemensam",
            "övergripande",
            "allmänt",
            "särskilda",
            "joint",
            "common",
            "the");

    /** "Amina Yussuf, ungdomsansvarig" is somebody in a list. */
    private static final SwiftPattern NAME_AND_TITLE =
            SwiftPattern.compile("^\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2}, \\p{Ll}");

    private static final Set<String> VERBS = Set.of(
            "sker",
            "fattas",
            "är",
            "ska",
            "skall",
            "har",
            "får",
            "kan",
            "görs",
            "utgörs",
            "består",
            "bidrar",
            "gäller",
            "betalas",
            "möts",
            "träffas",
            "upphör",
            "finns",
            "räknas",
            "tillämpas",
            "krävs",
            "lämnas",
            "lämnar",
            "redovisas",
            "utvärderas",
            "följs",
            "återbetalas",
            "måste",
            "bör",
            "utser",
            "utses",
            "kallar",
            "indexeras",
            "förlängs",
            "sammanträder",
            "ses",
            "ingår",
            "sitter",
            "undertecknas",
            "ersätter",
            "tecknas",
            "drivs",
            "is",
            "are",
            "shall",
            "may",
            "meets",
            "has",
            "have",
            "will");

    private Headings() {}

    /** How long the number of a part is with which the line begins: "4.", "4.2", "§ 4", "IV.", "A."; 0 where there is none. */
    public static int numberLength(String text) {
        return PartNumber.length(text);
    }

    /** Whether a known heading stands on the line with what it says: "Uppsägning: två månader". */
    static boolean isRunIn(String text) {
        int colon = text.indexOf(": ");
        int from = numberLength(text);
        return colon > from
                && colon - from < 30
                && wordCount(text.substring(0, colon), from) <= 3
                && topicBegunBy(words(text.substring(0, colon))) != null;
    }

    /** The heading's words in lower case, without number, closing stop or colon. */
    public static String words(String text) {
        String words = Letters.lower(text.substring(numberLength(text)));
        int end = words.length();
        while (end > 0
                && (words.charAt(end - 1) == '.' || words.charAt(end - 1) == ':' || words.charAt(end - 1) == ' ')) {
            end--;
        }
        int start = 0;
        while (start < end
                && (words.charAt(start) == '*' || words.charAt(start) == '#' || words.charAt(start) == ' ')) {
            start++;
        }
        while (end > start && words.charAt(end - 1) == '*') {
            end--;
        }
        return words.substring(start, end);
    }

    /** The topic that the words of a heading name; null where they name none. */
    public static @Nullable Topic topicOf(String headingWords) {
        Topic begun = topicBegunBy(withoutOwner(headingWords));
        if (begun == null) {
            begun = topicBegunBy(headingWords);
        }
        if (begun != null || !Topic.isAnyIn(headingWords)) {
            return begun;
        }
        String words = headingWords.replace("partnerskap", "");
        for (Topic topic : Topic.ALL) {
            if (topic.isIn(words)) {
                return topic;
            }
        }
        return null;
    }

    /** "parternas bidrag" is about contributions and "gemensamma mål" about goals. */
    private static String withoutOwner(String headingWords) {
        String words = headingWords;
        for (int blank = words.indexOf(' ');
                blank > 0 && OWNERS.contains(words.substring(0, blank));
                blank = words.indexOf(' ')) {
            words = words.substring(blank + 1);
        }
        return words;
    }

    /** The topic with one of whose words the heading begins; null where there is none. */
    public static @Nullable Topic topicBegunBy(String headingWords) {
        for (Topic topic : Topic.ALL) {
            if (topic.begins(headingWords)) {
                return topic;
            }
        }
        return null;
    }

    /** Whether the heading, in lower case, names an organisation rather than a subject. */
    static boolean namesOrganisation(String lower) {
        for (String word : new String[] {
            "kommun",
            "region",
            "förening",
            " stad",
            "församling",
            " ik",
            " if",
            "folkets hus",
            "stiftelse",
            "nätverk",
            "network",
            "city"
        }) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line could be a heading by its looks alone. */
    static boolean looksLikeOne(String text) {
        int length = text.length();
        if (length > LONGEST_HEADING || length < 3 || text.indexOf('\t') >= 0) {
            return false;
        }
        int from = numberLength(text);
        char first = text.charAt(from);
        if (!Letters.isUpper(first) && first != '*' && first != '#') {
            return false;
        }
        char last = text.charAt(length - 1);
        if (last == ',' || last == ';' || last == '-' || last == '_') {
            return false;
        }
        boolean clause = from > 0 && isClauseNumber(text) && hasVerb(text, from) && wordCount(text, from) > 3;
        return wordCount(text, from) <= MOST_WORDS
                && text.indexOf("organisationsnummer") < 0
                && !NAME_AND_TITLE.standsIn(text)
                && !isSentence(text, from)
                && !clause
                && text.indexOf(". ", from) < 0;
    }

    /** A full sentence ends in a stop and has a verb or more than a few words; "Partner." is still a heading. */
    private static boolean isSentence(String text, int from) {
        if (text.charAt(text.length() - 1) != '.') {
            return false;
        }
        return wordCount(text, from) > 6 || hasVerb(text, from);
    }

    /** "4.2" numbers a clause; "4." or "§ 4" numbers a part. */
    private static boolean isClauseNumber(String text) {
        int stop = text.indexOf('.');
        return stop > 0 && stop + 1 < text.length() && Letters.isDigit(text.charAt(stop + 1));
    }

    private static boolean hasVerb(String text, int from) {
        int start = from;
        for (int i = from; i <= text.length(); i++) {
            if (i == text.length() || !Letters.isLetter(text.charAt(i))) {
                if (i > start && VERBS.contains(Letters.lower(text.substring(start, i)))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static int wordCount(String text, int from) {
        int words = 1;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words++;
            }
        }
        return words;
    }

    /** Whether all its letters are capitals. */
    static boolean isShouted(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                if (!Letters.isUpper(c)) {
                    return false;
                }
                letters++;
            }
        }
        return letters > 3;
    }
}
