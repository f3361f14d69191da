package se.handslag.site.takeaway;

/** Folds the lines of a calendar as RFC 5545, section 3.1, asks: no line is longer than 75 bytes, and no letter is split. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** The same lines, folded. */
    static String of(String unfolded) {
        StringBuilder folded = new StringBuilder(unfolded.length() + unfolded.length() / LONGEST * FOLD.length());
        int bytes = 0;
        for (int i = 0; i < unfolded.length(); ) {
            int point = unfolded.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r' || point == '\n') {
                bytes = 0;
            } else {
                bytes += bytes(point);
                if (bytes > LONGEST) {
                    folded.append(FOLD);
                    bytes = 1 + bytes(point);
                }
            }
            folded.appendCodePoint(point);
        }
        return folded.toString();
    }

    /** How many bytes it takes in UTF-8. */
    private static int bytes(int point) {
        if (point < 0x80) {
            return 1;
        }
        return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    }
}
