package se.handslag.reading.passages;

/**
 * The number or letter that orders the parts of a document, before a heading's own words: "4.", "4.2", "§ 4", "4 §", "IV.",
 * "B.", "B.5", "A)", "Artikel 3.", "1 – ", "### B. ".
 */
final class PartNumber {

    private static final String[] NAMES = {
        "artikel ", "article ", "avsnitt ", "kapitel ", "kap. ", "kap ", "section ", "punkt ", "paragraf "
    };

    private static final int MOST_FIGURES = 8;
    private static final int LONGEST_ROMAN = 5;

    /** Further on in the alphabet a letter with a stop is likelier the first of somebody's name. */
    private static final char LAST_LETTER = 'P';

    private PartNumber() {}

    /** How many letters it takes with the blanks after it; 0 where the text begins with none. */
    static int length(String text) {
        int marks = 0;
        while (marks < text.length() && "#* ".indexOf(text.charAt(marks)) >= 0) {
            marks++;
        }
        int length = marks == 0 ? lengthOf(text) : lengthOf(text.substring(marks));
        return length == 0 ? 0 : marks + length;
    }

    private static int lengthOf(String text) {
        int named = afterName(text);
        if (named > 0) {
            int label = Math.max(afterFigures(text, named), afterLetters(text, named));
            return label == 0 ? 0 : closed(text, label, true);
        }
        int from = text.startsWith("§") ? afterBlanks(text, 1) : 0;
        int figures = afterFigures(text, from);
        if (figures > 0) {
            return closed(text, figures, figures - from <= 2 || text.charAt(figures - 1) == '.');
        }
        return Math.max(romanLength(text), letterLength(text));
    }

    private static int afterName(String text) {
        for (String name : NAMES) {
            if (text.length() > name.length() + 2 && text.regionMatches(true, 0, name, 0, name.length())) {
                return afterBlanks(text, name.length());
            }
        }
        return 0;
    }

    /** Past "4.2.1" or "4."; 0 where no figure stands. */
    private static int afterFigures(String text, int from) {
        int i = from;
        while (i < text.length()
                && i - from < MOST_FIGURES
                && (Letters.isDigit(text.charAt(i)) || (i > from && text.charAt(i) == '.'))) {
            i++;
        }
        return i > from ? i : 0;
    }

    private static int afterLetters(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_ROMAN && "IVX".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == from && i < text.length() && isPartLetter(text.charAt(i))) {
            i++;
        }
        boolean ended = i < text.length() && !Letters.isLetter(text.charAt(i));
        return i > from && ended ? i : 0;
    }

    /** Past what closes a label and the blanks after it, if a heading's capital follows; 0 otherwise. */
    private static int closed(String text, int from, boolean mayHaveDash) {
        int i = from;
        while (i < text.length() && "§):.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (text.startsWith(" §", i)) {
            i += 2;
        }
        if (i >= text.length() || text.charAt(i) > ' ') {
            return 0;
        }
        i = afterBlanks(text, i);
        if (mayHaveDash && i + 1 < text.length() && "-–—".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
            i = afterBlanks(text, i + 1);
        }
        return i < text.length() && Letters.isUpper(text.charAt(i)) ? i : 0;
    }

    /** "IV. Parter" and "B.  Parter", "B.5  Parter", "B) Parter". */
    private static int romanLength(String text) {
        int i = afterLetters(text, 0);
        if (i == 0 || i + 2 >= text.length()) {
            return 0;
        }
        char after = text.charAt(i);
        if (after == '.' && Letters.isDigit(text.charAt(i + 1)) && i == 1) {
            return closed(text, afterFigures(text, i + 1), false);
        }
        if (after != '.' && after != ')' || text.charAt(i + 1) > ' ') {
            return 0;
        }
        int words = afterBlanks(text, i + 2);
        boolean surely = i > 1
                || (text.charAt(0) <= 'I' && text.charAt(i + 1) == ' ' && after == '.')
                || words - i > 2
                || text.charAt(i + 1) == '\t'
                || after == ')';
        return surely && words < text.length() ? words : 0;
    }

    private static boolean isPartLetter(char c) {
        return c >= 'A' && c <= LAST_LETTER;
    }

    /** "a) Parter" is a heading by its letter, "a) Parterna möts varje månad." an item. */
    private static int letterLength(String text) {
        boolean lettered = text.length() > 5
                && text.length() < 40
                && text.charAt(0) >= 'a'
                && text.charAt(0) <= 'z'
                && text.startsWith(") ", 1)
                && Letters.isUpper(text.charAt(3))
                && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0;
        return lettered && Headings.topicBegunBy(Letters.lower(text.substring(3))) != null ? 3 : 0;
    }

    private static int afterBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
