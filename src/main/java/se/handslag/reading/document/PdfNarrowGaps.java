package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gaps that may divide the cells of a dense table or just be the stretched blanks of justified text. They divide cells
 * when the row above or below has its gap at the same place, with its words set flush against it.
 */
final class PdfNarrowGaps {

    /** A gap this wide, in heights of a letter, needs no support from its neighbours. */
    private static final float SURE = 1f;

    /** How far apart the edges of two flush cells may lie, in points. */
    private static final float FLUSH = 1.5f;

    /** Blanks of one line differ at most by this factor. */
    private static final float ALIKE = 1.04f;

    /** No line is stretched so much that its blanks are wider than this, in heights of a letter. */
    private static final float WIDEST_BLANK = 4f;

    /** Where so many rows of a page have a segment begin, after a gap, there is a column. */
    private static final int ROWS_OF_A_COLUMN = 6;

    private final List<PdfRow> rows;
    private final float[] starts;

    private PdfNarrowGaps(List<PdfRow> rows) {
        this.rows = rows;
        int count = 0;
        for (PdfRow row : rows) {
            count += row.segments().size() - 1;
        }
        starts = new float[count];
        for (PdfRow row : rows) {
            for (int i = 1; i < row.segments().size(); i++) {
                starts[--count] = row.segments().get(i).left();
            }
        }
        Arrays.sort(starts);
    }

    /** The rows, their segments joined by a blank where the narrow gap between them is no border of cells. */
    static List<PdfRow> settled(List<PdfRow> rows) {
        return new PdfNarrowGaps(rows).settled();
    }

    private List<PdfRow> settled() {
        List<PdfRow> settled = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            boolean isPlain = rows.get(row).isSingle() || rows.get(row).isScattered();
            settled.add(isPlain ? rows.get(row) : settled(row));
        }
        return settled;
    }

    private PdfRow settled(int at) {
        List<PdfSegment> segments = rows.get(at).segments();
        List<PdfSegment> settled = new ArrayList<>(segments.size());
        settled.add(segments.getFirst());
        for (int i = 1; i < segments.size(); i++) {
            PdfSegment segment = segments.get(i);
            if (isBorder(at, i)) {
                settled.add(segment);
            } else {
                settled.add(joined(settled.removeLast(), segment));
            }
        }
        return settled.size() == segments.size() ? rows.get(at) : new PdfRow(settled);
    }

    private boolean isBorder(int at, int i) {
        List<PdfSegment> segments = rows.get(at).segments();
        PdfSegment before = segments.get(i - 1);
        PdfSegment segment = segments.get(i);
        boolean above = at > 0 && hasBorder(rows.get(at - 1), before, segment);
        boolean below = at + 1 < rows.size() && hasBorder(rows.get(at + 1), before, segment);
        if ((above && below) || beginsColumn(segment.left())) {
            return true;
        }
        boolean isWide = segment.left() - before.right() > SURE * segment.height();
        return (isWide || above || below) && !isStretched(segments, i);
    }

    private boolean beginsColumn(float left) {
        int first = Arrays.binarySearch(starts, left - FLUSH);
        first = first < 0 ? -first - 1 : first;
        int last = first + ROWS_OF_A_COLUMN - 1;
        return last < starts.length && starts[last] <= left + FLUSH;
    }

    /** Whether the gap is a blank of justified text: no wider than those beside it, since all of a line's are stretched. */
    private static boolean isStretched(List<PdfSegment> segments, int i) {
        PdfSegment before = segments.get(i - 1);
        PdfSegment segment = segments.get(i);
        if (before.isFigures() || segment.isFigures()) {
            return false;
        }
        float gap = segment.left() - before.right();
        float blank = Math.max(before.blank(), segment.blank());
        if (blank > 0) {
            return gap <= ALIKE * blank;
        }
        if (gap > WIDEST_BLANK * segment.height()) {
            return false;
        }
        return (i > 1 && isAlike(gap, before.left() - segments.get(i - 2).right()))
                || (i + 1 < segments.size() && isAlike(gap, segments.get(i + 1).left() - segment.right()));
    }

    private static boolean isAlike(float gap, float other) {
        return gap <= ALIKE * other && other <= ALIKE * gap;
    }

    private static boolean hasBorder(PdfRow neighbour, PdfSegment before, PdfSegment segment) {
        List<PdfSegment> others = neighbour.segments();
        if (neighbour.isScattered()) {
            return false;
        }
        if (Math.abs(others.getFirst().left() - segment.left()) < FLUSH) {
            return true;
        }
        for (int i = 1; i < others.size(); i++) {
            boolean isFlush = Math.abs(others.get(i).left() - segment.left()) < FLUSH
                    || Math.abs(others.get(i - 1).right() - before.right()) < FLUSH;
            if (isFlush
                    && others.get(i).left() > before.right()
                    && others.get(i - 1).right() < segment.left()) {
                return true;
            }
        }
        return false;
    }

    private static PdfSegment joined(PdfSegment one, PdfSegment other) {
        return new PdfSegment(
                one.text() + " " + other.text(),
                one.left(),
                other.right(),
                one.baseline(),
                Math.max(one.height(), other.height()),
                Math.max(other.left() - one.right(), Math.max(one.blank(), other.blank())));
    }
}
