package se.handslag.reading.passages;

/**
 * Tables drawn with strokes, as {@code | Part | Belopp |} or {@code Part | Belopp}: the strokes become tabs, and the blanks
 * and stars beside them letters that nobody sees, so that every letter keeps its place. Lines of strokes alone are empty.
 */
final class DrawnTable {

    private static final char STROKE = '|';
    private static final char UNSEEN = '\u200b';

    private DrawnTable() {}

    /** How many strokes divide the line; 0 where it is no row that is drawn. */
    static int strokes(String line) {
        int strokes = 0;
        for (int i = 0; i < line.length(); i++) {
            boolean set = line.charAt(i) == STROKE
                    && (i == 0 || line.charAt(i - 1) <= ' ')
                    && (i + 1 == line.length() || line.charAt(i + 1) <= ' ' || line.charAt(i + 1) == '-');
            strokes += set ? 1 : 0;
        }
        return strokes;
    }

    /** Whether the line is between strokes, or divided by so many that no sentence is. */
    static boolean isRow(String line) {
        return strokes(line) > 1 && (line.charAt(0) == STROKE || strokes(line) > 2);
    }

    /** Whether nothing but strokes is drawn in the line. */
    static boolean isBorder(String line) {
        boolean corner = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("|+-=: ".indexOf(c) < 0) {
                return false;
            }
            corner |= c == STROKE || c == '+';
        }
        return corner && line.length() > 2;
    }

    /** The row, letter for letter, with tabs between its cells; as it is where its cells are empty. */
    static Line row(Line drawn) {
        String text = withTabs(drawn.text());
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == UNSEEN) {
            from++;
        }
        while (to > from && text.charAt(to - 1) == UNSEEN) {
            to--;
        }
        return from == to
                ? drawn
                : new Line(drawn.page(), drawn.start() + from, text.substring(from, to), drawn.gapBefore());
    }

    private static String withTabs(String line) {
        char[] letters = line.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == STROKE) {
                hide(letters, i, -1);
                hide(letters, i, 1);
            }
        }
        int first = letters[0] == STROKE ? 0 : -1;
        int last = letters[letters.length - 1] == STROKE ? letters.length - 1 : -1;
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == STROKE) {
                letters[i] = i == first || i == last ? UNSEEN : '\t';
            }
        }
        return new String(letters);
    }

    private static void hide(char[] letters, int stroke, int step) {
        for (int i = stroke + step;
                i >= 0 && i < letters.length && (letters[i] == ' ' || letters[i] == '*' || letters[i] == UNSEEN);
                i += step) {
            letters[i] = UNSEEN;
        }
    }
}
