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
            if (isBorder) {
                settled.add(segment);
            } else {
                settled.add(joined(settled.removeLast(), segment));
            }
        }
        return settled.size() == segments.size() ? rows.get(at) : new PdfRow(settled);
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
                Math.max(one.height(), other.height()));
    }
}
