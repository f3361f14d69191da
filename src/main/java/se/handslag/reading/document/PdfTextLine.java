package se.handslag.reading.document;

import java.util.List;

/**
 * A line as it will stand in the page's text.
 *
 * @param baseline where it stood on the page, in points from the top
 * @param lastBaseline the same of its last line on paper, when it is a row of a table with several
 * @param height the size of its largest letters, in points
 * @param opensBlock whether it begins a column or a block beside the line before, so that their distance says nothing
 */
record PdfTextLine(String text, float baseline, float lastBaseline, float height, boolean opensBlock) {

    /** A gap so wide, in heights of a letter, is a tab even when no other row has one there. */
    private static final float SURELY_TAB = 2.5f;

    private static final int LONGEST_MARK = 7;

    /** The row as a line, with a tab where it crosses one of the gutters or has a very wide gap. */
    static PdfTextLine of(PdfRow row, List<float[]> gutters, boolean opensBlock) {
        return new PdfTextLine(text(row, gutters), row.baseline(), row.baseline(), row.height(), opensBlock);
    }

    private static String text(PdfRow row, List<float[]> gutters) {
        List<PdfSegment> segments = row.segments();
        if (row.isSingle()) {
            return segments.getFirst().text();
        }
        StringBuilder text = new StringBuilder(segments.getFirst().text());
        for (int i = 1; i < segments.size(); i++) {
            text.append(divider(segments, i, gutters)).append(segments.get(i).text());
        }
        return text.toString();
    }

    /** What stands between the segment and the one before it: a tab or a blank. */
    static char divider(List<PdfSegment> segments, int i, List<float[]> gutters) {
        PdfSegment before = segments.get(i - 1);
        PdfSegment segment = segments.get(i);
        if (i == 1 && isListMark(before.text(), segment.text())) {
            return ' ';
        }
        float gap = (segment.left() - before.right()) / Math.max(segment.height(), before.height());
        return gap > SURELY_TAB || crosses(before, segment, gutters) ? '\t' : ' ';
    }

    private static boolean crosses(PdfSegment before, PdfSegment segment, List<float[]> gutters) {
        for (float[] gutter : gutters) {
            if (before.right() <= gutter[0] + 0.5f && segment.left() >= gutter[1] - 0.5f) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first segment only numbers or marks the words after it: "•", "–", "a)", "1.", "2.1". */
    static boolean isListMark(String mark, String words) {
        if (mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0))) {
            return true;
        }
        if (mark.length() > LONGEST_MARK || words.isEmpty() || !Character.isLetter(words.charAt(0))) {
            return false;
        }
        for (int i = 0; i < mark.length() - 1; i++) {
            char c = mark.charAt(i);
            boolean isShort = Character.isLetter(c) && mark.length() < 4;
            if (!(Character.isDigit(c) || c == '.' || c == '(' || isShort)) {
                return false;
            }
        }
        char last = mark.charAt(mark.length() - 1);
        return last == '.' || last == ')' || last == '§' || (Character.isDigit(last) && mark.length() < 6);
    }
}
