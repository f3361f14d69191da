package se.handslag.reading.clauses;

import se.handslag.reading.passages.Letters;

/** Looks for words in text in lower case. */
final class Words {

    private Words() {}

    static boolean hasAny(String lower, String... words) {
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of the words that stands in the text begins; −1 where none does. */
    static int first(String lower, String... words) {
        int first = -1;
        for (String word : words) {
            int at = lower.indexOf(word);
            if (at >= 0 && (first < 0 || at < first)) {
                first = at;
            }
        }
        return first;
    }

    /** Whether the word stands as a word of its own, a genitive's s allowed. */
    static boolean hasWord(String lower, String word) {
        return wordAt(lower, word, 0) >= 0;
    }

    /** Where the word stands as a word of its own from the place on, a genitive's s allowed; −1 where it does not. */
    static int wordAt(String lower, String word, int from) {
        for (int at = lower.indexOf(word, from); at >= 0; at = lower.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Letters.isLetter(lower.charAt(at - 1));
            boolean ends = end >= lower.length()
                    || !Letters.isLetter(lower.charAt(end))
                    || (lower.charAt(end) == 's'
                            && (end + 1 >= lower.length() || !Letters.isLetter(lower.charAt(end + 1))));
            if (begins && ends) {
                return at;
            }
        }
        return -1;
    }

    /** The text without a closing stop, comma or colon and without blanks at its ends. */
    static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " ,;:.-–(\"'".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;:.-–\"'".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }
}
