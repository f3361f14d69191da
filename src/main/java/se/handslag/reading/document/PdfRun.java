package se.handslag.reading.document;

/** Glyphs that were painted one after the other along a line: indexes {@code first} to before {@code end}. */
final class PdfRun {

    private final int first;
    private int end;
    private final float left;
    private float right;
    private final float baseline;
    private float height;

    PdfRun(PdfGlyphs glyphs, int glyph) {
        first = glyph;
        end = glyph + 1;
        left = glyphs.left(glyph);
        right = glyphs.right(glyph);
        baseline = glyphs.baseline(glyph);
        height = glyphs.height(glyph);
    }

    /** Whether the glyph goes on where this run ends. */
    boolean isContinuedBy(PdfGlyphs glyphs, int glyph) {
        float gap = glyphs.left(glyph) - right;
        float other = glyphs.height(glyph);
        return Math.abs(glyphs.baseline(glyph) - baseline) < 0.05f * height
                && gap > -0.4f * height
                && gap < height
                && other > 0.8f * height
                && other < 1.25f * height;
    }

    void add(PdfGlyphs glyphs, int glyph) {
        end = glyph + 1;
        right = Math.max(right, glyphs.right(glyph));
        height = Math.max(height, glyphs.height(glyph));
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    float baseline() {
        return baseline;
    }

    float height() {
        return height;
    }
}
