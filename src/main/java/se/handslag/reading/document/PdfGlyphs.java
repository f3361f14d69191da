package se.handslag.reading.document;

import java.util.Arrays;

/**
 * The glyphs painted on one page, in the order of painting. Lengths are in points; {@code x} grows along the line of
 * text and {@code y} down the page, whichever way the text is turned.
 */
final class PdfGlyphs {

    private int size;
    private String[] text = new String[1024];
    private float[] left = new float[1024];
    private float[] right = new float[1024];
    private float[] baseline = new float[1024];
    private float[] height = new float[1024];
    private float[] blank = new float[1024];
    private byte[] quarterTurns = new byte[1024];
    private final int[] perTurn = new int[4];

    /**
     * One more glyph.
     *
     * @param height the size of its font
     * @param blank the width of its font's blank
     * @param turns how many quarters of a turn the text is turned, counter-clockwise
     */
    void add(String glyph, float left, float right, float baseline, float height, float blank, int turns) {
        if (size == text.length) {
            grow();
        }
        text[size] = glyph;
        this.left[size] = left;
        this.right[size] = right;
        this.baseline[size] = baseline;
        this.height[size] = height;
        this.blank[size] = blank;
        quarterTurns[size] = (byte) turns;
        perTurn[turns]++;
        size++;
    }

    int size() {
        return size;
    }

    String text(int glyph) {
        return text[glyph];
    }

    float left(int glyph) {
        return left[glyph];
    }

    float right(int glyph) {
        return right[glyph];
    }

    float baseline(int glyph) {
        return baseline[glyph];
    }

    float height(int glyph) {
        return height[glyph];
    }

    float blank(int glyph) {
        return blank[glyph];
    }

    int quarterTurns(int glyph) {
        return quarterTurns[glyph];
    }

    boolean isBlank(int glyph) {
        return text[glyph].equals(" ");
    }

    /** How many glyphs are turned so many quarters. */
    int turned(int turns) {
        return perTurn[turns];
    }

    private void grow() {
        int more = size * 2;
        text = Arrays.copyOf(text, more);
        left = Arrays.copyOf(left, more);
        right = Arrays.copyOf(right, more);
        baseline = Arrays.copyOf(baseline, more);
        height = Arrays.copyOf(height, more);
        blank = Arrays.copyOf(blank, more);
        quarterTurns = Arrays.copyOf(quarterTurns, more);
    }
}
