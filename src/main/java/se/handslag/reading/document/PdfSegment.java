package se.handslag.reading.document;

/**
 * A stretch of text on one line without any wide gap in it: a whole line of running text, or the cell of a table. Places
 * are in points, {@code baseline} downwards.
 *
 * @param height the size of its largest letters
 * @param blank the widest gap between two of its words; 0 when it is one word
 */
record PdfSegment(String text, float left, float right, float baseline, float height, float blank) {

    float width() {
        return right - left;
    }

    /** Whether at least half of what it says is figures, as in a cell of a table of sums. */
    boolean isFigures() {
        int figures = 0;
        int ink = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            figures += Character.isDigit(c) ? 1 : 0;
            ink += Character.isWhitespace(c) ? 0 : 1;
        }
        return figures * 2 >= ink;
    }
}
