package se.handslag.reading.document;

import java.util.Arrays;
import java.util.List;

/** Whether the cells beside a gutter are set flush: to the left, to the right or to their middle. */
final class PdfCellEdges {

    /** How far apart the edges of two flush cells may lie, in points. */
    private static final float FLUSH = 2f;

    private PdfCellEdges() {}

    /** Whether at least half of the rows that the gutter divides have their cells' edges or middles below each other. */
    static boolean areFlush(List<PdfRow> rows, float[] gutter) {
        float[] ends = new float[rows.size()];
        float[] starts = new float[rows.size()];
        float[] middles = new float[rows.size()];
        float[] figures = new float[rows.size()];
        int divided = 0;
        int withFigures = 0;
        for (PdfRow row : rows) {
            for (int i = 1; i < row.segments().size(); i++) {
                PdfSegment before = row.segments().get(i - 1);
                PdfSegment after = row.segments().get(i);
                if (before.right() <= gutter[0] + FLUSH && after.left() >= gutter[1] - FLUSH) {
                    ends[divided] = before.right();
                    starts[divided] = after.left();
                    middles[divided++] = (after.left() + after.right()) / 2;
                    if (after.isFigures()) {
                        figures[withFigures++] = after.right();
                    }
                }
            }
        }
        return isMostlyOne(starts, divided, divided)
                || isMostlyOne(ends, divided, divided)
                || isMostlyOne(middles, divided, divided)
                || isMostlyOne(figures, withFigures, divided);
    }

    private static boolean isMostlyOne(float[] places, int count, int divided) {
        float[] sorted = Arrays.copyOf(places, count);
        Arrays.sort(sorted);
        int most = 0;
        int from = 0;
        for (int to = 0; to < count; to++) {
            while (sorted[to] - sorted[from] > FLUSH) {
                from++;
            }
            most = Math.max(most, to - from + 1);
        }
        return most >= 2 && most * 2 >= divided;
    }
}
