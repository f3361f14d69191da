package se.handslag.reading.document;

import java.util.ArrayList;
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

    private PdfNarrowGaps() {}

    /** The rows, their segments joined by a blank where the narrow gap between them is no border of cells. */
    static List<PdfRow> settled(List<PdfRow> rows) {
        List<PdfRow> settled = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            settled.add(rows.get(row).isSingle() ? rows.get(row) : settled(rows, row));
        }
        return settled;
    }

    private static PdfRow settled(List<PdfRow> rows, int at) {
        List<PdfSegment> segments = rows.get(at).segments();
        List<PdfSegment> settled = new ArrayList<>(segments.size());
        settled.add(segments.getFirst());
        for (int i = 1; i < segments.size(); i++) {
            PdfSegment before = segments.get(i - 1);
            PdfSegment segment = segments.get(i);
            boolean isBorder = segment.left() - before.right() > SURE * segment.height()
                    || (at > 0 && hasBorder(rows.get(at - 1), before, segment))
                    || (at + 1 < rows.size() && hasBorder(rows.get(at + 1), before, segment));
            if (isBorder && !isStretched(segments, i)) {
                settled.add(segment);
            } else {
                settled.add(joined(settled.removeLast(), segment));
            }
        }
        return settled.size() == segments.size() ? rows.get(at) : new PdfRow(settled);
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
