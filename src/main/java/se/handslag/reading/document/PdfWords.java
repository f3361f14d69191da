package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes words of the glyphs on one row by the gaps between them, and cuts the row where a gap is as wide as between two
 * cells.
 */
final class PdfWords {

    /** A gap this wide, in heights of a letter, may be the gap between two cells of a dense table. */
    private static final float WIDE = 0.55f;

    /** And so many of the font's own blanks, which are broad in typewriter's letters. */
    private static final float BLANKS = 1.9f;

    /** By how much a gap between words grows, and with it that between cells, when letters are spaced apart. */
    private static final float APART = 2.5f;

    private final PdfGlyphs glyphs;
    private int[] order = new int[256];
    private int count;
    private float widestBlank;

    PdfWords(PdfGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The segments of a row whose runs are sorted from left to right. */
    List<PdfSegment> segments(List<PdfRun> row) {
        gather(row);
        List<PdfSegment> segments = new ArrayList<>(2);
        int from = 0;
        float right = Float.NEGATIVE_INFINITY;
        float wide = WIDE + APART * PdfSpacing.usualGap(glyphs, order, count);
        for (int i = 0; i < count; i++) {
            int glyph = order[i];
            if (glyphs.isBlank(glyph)) {
                continue;
            }
            if (i > from
                    && glyphs.left(glyph) - right
                            > Math.max(wide * glyphs.height(glyph), BLANKS * glyphs.blank(glyph))) {
                add(segments, from, i);
                from = i;
            }
            right = Math.max(i == from ? Float.NEGATIVE_INFINITY : right, glyphs.right(glyph));
        }
        add(segments, from, count);
        return segments;
    }

    /** The row's glyphs from left to right, without those painted twice to look bold. */
    private void gather(List<PdfRun> row) {
        count = 0;
        boolean overlaps = false;
        float right = Float.NEGATIVE_INFINITY;
        for (PdfRun run : row) {
            overlaps |= run.left() < right - 0.1f * run.height();
            right = Math.max(right, run.right());
            for (int glyph = run.first(); glyph < run.end(); glyph++) {
                if (count == order.length) {
                    order = Arrays.copyOf(order, count * 2);
                }
                order[count++] = glyph;
            }
        }
        if (overlaps) {
            sortByPlace();
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || !isRepeated(order[kept - 1], order[i])) {
                order[kept++] = order[i];
            }
        }
        count = kept;
    }

    private void sortByPlace() {
        Integer[] sorted = new Integer[count];
        Arrays.setAll(sorted, i -> order[i]);
        Arrays.sort(sorted, (one, other) -> Float.compare(glyphs.left(one), glyphs.left(other)));
        Arrays.setAll(order, i -> i < count ? sorted[i] : order[i]);
    }

    private boolean isRepeated(int before, int glyph) {
        return Math.abs(glyphs.left(glyph) - glyphs.left(before)) < (glyphs.right(glyph) - glyphs.left(glyph)) * 0.3f
                && glyphs.text(glyph).equals(glyphs.text(before))
                && !glyphs.isBlank(glyph);
    }

    private void add(List<PdfSegment> segments, int from, int to) {
        int first = from;
        int end = to;
        while (first < end && glyphs.isBlank(order[first])) {
            first++;
        }
        while (end > first && glyphs.isBlank(order[end - 1])) {
            end--;
        }
        if (first < end) {
            segments.add(segment(first, end));
        }
    }

    private PdfSegment segment(int from, int to) {
        float left = glyphs.left(order[from]);
        float right = left;
        float height = 0;
        float baseline = glyphs.baseline(order[from]);
        for (int i = from; i < to; i++) {
            int glyph = order[i];
            right = Math.max(right, glyphs.right(glyph));
            if (glyphs.height(glyph) > height) {
                height = glyphs.height(glyph);
                baseline = glyphs.baseline(glyph);
            }
        }
        String text = text(from, to);
        return new PdfSegment(text, left, right, baseline, height, widestBlank);
    }

    private String text(int from, int to) {
        PdfSpacing spacing = new PdfSpacing(glyphs, order, from, to);
        StringBuilder text = new StringBuilder(to - from + 16);
        widestBlank = 0;
        boolean blank = false;
        int before = -1;
        for (int i = from; i < to; i++) {
            int glyph = order[i];
            if (glyphs.isBlank(glyph)) {
                blank = true;
                continue;
            }
            if (before >= 0 && PdfAccents.isCombined(glyphs, before, glyph)) {
                PdfAccents.combine(text, glyphs.text(before), glyphs.text(glyph));
            } else {
                if (before >= 0 && spacing.divides(before, glyph, blank)) {
                    text.append(' ');
                    widestBlank = Math.max(widestBlank, glyphs.left(glyph) - glyphs.right(before));
                }
                text.append(glyphs.text(glyph));
            }
            blank = false;
            before = glyph;
        }
        return text.toString();
    }
}
