package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consecutive rows of a page through which one or more empty strips run downwards, the gutters between columns. */
final class PdfColumnBlock {

    /** The narrowest gutter, in heights of a letter. */
    private static final float NARROWEST = 0.8f;

    /** Two rows alone make columns only when the gutter between them is as wide as this. */
    private static final float WIDE = 2f;

    /** Rows further apart than this, in heights of a letter, are not one block. */
    private static final float FARTHEST = 6f;

    private final List<PdfRow> rows;
    private final int end;
    private final List<float[]> gutters;

    private PdfColumnBlock(List<PdfRow> rows, int end, List<float[]> gutters) {
        this.rows = rows;
        this.end = end;
        this.gutters = gutters;
    }

    /** The block that begins at the row, or null when its gaps line up with nothing below. */
    static @Nullable PdfColumnBlock at(List<PdfRow> rows, int start) {
        List<float[]> gutters = gaps(rows.get(start));
        int lastDivided = start;
        List<float[]> atLastDivided = gutters;
        int row = start + 1;
        for (; row < rows.size(); row++) {
            PdfRow next = rows.get(row);
            if (next.baseline() - rows.get(row - 1).baseline() > FARTHEST * next.height()) {
                break;
            }
            List<float[]> narrowed = narrowed(gutters, next);
            if (narrowed.isEmpty()) {
                break;
            }
            gutters = narrowed;
            if (!next.isSingle()) {
                lastDivided = row;
                atLastDivided = gutters;
            }
        }
        PdfColumnBlock block = new PdfColumnBlock(rows.subList(start, row), row, gutters);
        if (lastDivided < row - 1 && Float.isNaN(block.textGutter())) {
            // One-sided rows after the last divided one are the text below a table, not part of it.
            block = new PdfColumnBlock(rows.subList(start, lastDivided + 1), lastDivided + 1, atLastDivided);
        }
        return block.isColumns() ? block : null;
    }

    List<PdfRow> rows() {
        return rows;
    }

    /** Index of the first row after the block, in the list that it was cut from. */
    int end() {
        return end;
    }

    /** Where to divide the block when its columns are to be read one after the other; NaN when it is a table. */
    float textGutter() {
        for (float[] gutter : gutters) {
            float middle = (gutter[0] + gutter[1]) / 2;
            PdfColumnPair pair = new PdfColumnPair(rows, middle);
            if (pair.isRunningText() || pair.isSignatures()) {
                return middle;
            }
        }
        return Float.NaN;
    }

    /** The rows' segments on one side of the gutter. */
    List<PdfRow> beside(float gutter, boolean left) {
        List<PdfRow> side = new ArrayList<>();
        for (PdfRow row : rows) {
            List<PdfSegment> segments = row.segments().stream()
                    .filter(segment -> (segment.left() < gutter) == left)
                    .toList();
            if (!segments.isEmpty()) {
                side.add(new PdfRow(segments));
            }
        }
        return side;
    }

    /** The lines of a table whose cells hold several lines each; empty when every row of paper is a row of the table. */
    List<PdfTextLine> wrappedCells() {
        return new PdfWrappedTable(rows, gutters).lines();
    }

    private boolean isColumns() {
        if (rows.size() < 2) {
            return false;
        }
        long divided = rows.stream().filter(row -> !row.isSingle()).count();
        float widest = 0;
        for (float[] gutter : gutters) {
            widest = Math.max(widest, gutter[1] - gutter[0]);
        }
        return divided >= 3 || (divided == 2 && widest > WIDE * rows.getFirst().height());
    }

    private static List<float[]> gaps(PdfRow row) {
        List<float[]> gaps = new ArrayList<>();
        for (int i = 1; i < row.segments().size(); i++) {
            float from = row.segments().get(i - 1).right();
            float to = row.segments().get(i).left();
            boolean isMark = i == 1
                    && PdfColumns.isListMark(
                            row.segments().getFirst().text(),
                            row.segments().get(1).text());
            if (!isMark) {
                gaps.add(new float[] {from, to});
            }
        }
        return gaps;
    }

    private static List<float[]> narrowed(List<float[]> gutters, PdfRow row) {
        List<float[]> narrowed = new ArrayList<>(gutters.size());
        float height = row.height();
        for (float[] gutter : gutters) {
            float from = gutter[0];
            float to = gutter[1];
            for (PdfSegment segment : row.segments()) {
                if (segment.left() <= from && segment.right() > from) {
                    from = segment.right();
                } else if (segment.left() > from && segment.left() < to) {
                    to = segment.left();
                }
            }
            if (to - from >= NARROWEST * height) {
                narrowed.add(new float[] {from, to});
            }
        }
        return narrowed;
    }
}
