package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;

/** A document's glyphs as pages of text, with an empty line where the paper shows the gap between two paragraphs. */
final class PdfLayout {

    /** Gaps between lines are counted in steps of a twentieth of a letter's height, up to four heights. */
    private static final int STEPS = 20;

    private static final int LARGEST_GAP = 4 * STEPS;

    /** What divides paragraphs is wider than the ordinary gap by this factor and at least so many heights. */
    private static final float WIDER = 1.2f;

    private static final float WIDER_BY = 0.2f;

    /** Lines whose letters differ in size by this factor are hardly one paragraph. */
    private static final float OTHER_SIZE = 1.15f;

    private final List<List<PdfTextLine>> pages = new ArrayList<>();

    /** One more page; its glyphs are not kept. */
    void add(PdfGlyphs page) {
        pages.add(lines(page));
    }

    /** How many pages there are so far. */
    int size() {
        return pages.size();
    }

    /** The text of each page. */
    List<String> pages() {
        float spacing = lineSpacing();
        List<String> texts = new ArrayList<>(pages.size());
        for (List<PdfTextLine> page : pages) {
            texts.add(TextRepair.repaired(text(page, spacing)));
        }
        return texts;
    }

    private static List<PdfTextLine> lines(PdfGlyphs page) {
        PdfRows rows = new PdfRows(page);
        int main = 0;
        for (int turns = 1; turns < 4; turns++) {
            main = page.turned(turns) > page.turned(main) ? turns : main;
        }
        List<PdfTextLine> lines = new ArrayList<>(new PdfColumns().lines(rows.turned(main)));
        for (int turns = 0; turns < 4; turns++) {
            if (turns != main && page.turned(turns) > 0) {
                // Stamps and remarks along the margin come after the page's own text.
                lines.addAll(new PdfColumns().lines(rows.turned(turns)));
            }
        }
        return lines;
    }

    /** The distance from line to line within paragraphs, in heights of a letter: the least that is at all usual. */
    private float lineSpacing() {
        int[] counts = new int[LARGEST_GAP + 1];
        int all = 0;
        for (List<PdfTextLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                int step = Math.round(gap(page.get(i - 1), page.get(i)) * STEPS);
                if (!page.get(i).opensBlock() && step > STEPS * 4 / 5 && step <= LARGEST_GAP) {
                    counts[step]++;
                    all++;
                }
            }
        }
        for (int step = 1; step < LARGEST_GAP; step++) {
            int here = counts[step - 1] + counts[step] + counts[step + 1];
            if (all > 0 && here * 6 >= all && counts[step] >= counts[step + 1]) {
                // A text of one-line paragraphs only has wide gaps; they still divide.
                return Math.min(step / (float) STEPS, 2f);
            }
        }
        return 1.4f;
    }

    private static float gap(PdfTextLine before, PdfTextLine line) {
        return (line.baseline() - before.lastBaseline()) / Math.max(before.height(), line.height());
    }

    private static boolean isNewParagraph(PdfTextLine before, PdfTextLine line, float spacing) {
        float gap = gap(before, line);
        float sizes = line.height() / before.height();
        boolean isOtherSize = sizes > OTHER_SIZE || sizes < 1 / OTHER_SIZE;
        return gap < 0 || (isOtherSize && gap > spacing) || (gap > spacing * WIDER && gap > spacing + WIDER_BY);
    }

    private static String text(List<PdfTextLine> lines, float spacing) {
        StringBuilder text = new StringBuilder(lines.size() * 80);
        for (int i = 0; i < lines.size(); i++) {
            PdfTextLine line = lines.get(i);
            if (i > 0) {
                text.append('\n');
                if (line.opensBlock() || isNewParagraph(lines.get(i - 1), line, spacing)) {
                    text.append('\n');
                }
            }
            text.append(line.text());
        }
        return text.toString();
    }
}
