package se.handslag.reading.document;

import java.util.Arrays;

/**
 * Which gaps between the glyphs of one segment divide words. Many programs paint their blanks, some only leave a gap;
 * headings may have all their letters spaced apart, and then a gap means nothing until it is wider than the others.
 */
final class PdfSpacing {

    private static final int FEWEST_SPACED_APART = 5;

    /** Letters of one word stand closer than this, in heights of a letter. */
    private static final float APART = 0.1f;

    private static final float BROADEST_BLANK = 0.3f;

    private final PdfGlyphs glyphs;
    private final boolean blanks;
    private final float spacedApart;

    PdfSpacing(PdfGlyphs glyphs, int[] order, int from, int to) {
        this.glyphs = glyphs;
        int ink = 0;
        int painted = 0;
        int divided = 0;
        int letters = 0;
        boolean blank = false;
        int before = -1;
        for (int i = from; i < to; i++) {
            int glyph = order[i];
            if (glyphs.isBlank(glyph)) {
                painted += blank ? 0 : 1;
                blank = true;
                continue;
            }
            ink++;
            letters += Character.isLetter(glyphs.text(glyph).charAt(0)) ? 1 : 0;
            if (before >= 0 && (blank || gap(before, glyph) > 0.5f * glyphs.blank(glyph))) {
                divided++;
            }
            blank = false;
            before = glyph;
        }
        this.blanks = painted > 0;
        // Words of hardly more than one letter each are no words.
        boolean isSpacedApart = ink > FEWEST_SPACED_APART && divided > 0.6f * (ink - 1) && letters > 0.7f * ink;
        this.spacedApart = isSpacedApart ? usualGap(order, from, to) : 0;
    }

    /** Whether a word ends between the two neighbours. */
    boolean divides(int before, int glyph, boolean blank) {
        float gap = gap(before, glyph);
        if (spacedApart > 0) {
            return gap > Math.max(spacedApart * 1.6f, spacedApart + 0.15f * glyphs.height(glyph));
        }
        // A typewriter's blank is broad, but a tab may leave less than that.
        float usual = Math.min(glyphs.blank(glyph), BROADEST_BLANK * glyphs.height(glyph));
        return blank || gap > (blanks ? 0.8f : 0.5f) * usual;
    }

    private float gap(int before, int glyph) {
        return glyphs.left(glyph) - glyphs.right(before);
    }

    /** The usual gap between the letters of a row, in heights of a letter: 0 save where they are spaced apart. */
    static float usualGap(PdfGlyphs glyphs, int[] order, int count) {
        int ink = 0;
        int apart = 0;
        int before = -1;
        for (int i = 0; i < count; i++) {
            int glyph = order[i];
            if (!glyphs.isBlank(glyph)) {
                apart +=
                        before >= 0 && glyphs.left(glyph) - glyphs.right(before) > APART * glyphs.height(glyph) ? 1 : 0;
                ink++;
                before = glyph;
            }
        }
        if (ink <= FEWEST_SPACED_APART || apart <= 0.6f * (ink - 1)) {
            return 0;
        }
        return new PdfSpacing(glyphs, order, 0, count).usualGap(order, 0, count) / glyphs.height(before);
    }

    private float usualGap(int[] order, int from, int to) {
        float[] gaps = new float[to - from];
        int count = 0;
        int before = -1;
        for (int i = from; i < to; i++) {
            if (!glyphs.isBlank(order[i])) {
                if (before >= 0) {
                    gaps[count++] = gap(before, order[i]);
                }
                before = order[i];
            }
        }
        Arrays.sort(gaps, 0, count);
        return gaps[count / 2];
    }
}
