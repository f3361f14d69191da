package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a page's rows in the order in which they are read. Where an empty strip runs down through several rows there are
 * columns: those of a table stay together in their rows, divided by tabs; those of running text, and of two parties'
 * signatures, are read one after the other.
 */
final class PdfColumns {

    /** Columns within columns within columns: no agreement goes deeper. */
    private static final int DEEPEST = 4;

    /** A gap so wide, in heights of a letter, is a tab even when no other row has one there. */
    private static final float SURELY_TAB = 2.5f;

    private final List<PdfTextLine> lines = new ArrayList<>();

    /** The lines of the rows, which are sorted downwards. */
    List<PdfTextLine> lines(List<PdfRow> rows) {
        read(rows, 0, false);
        return lines;
    }

    private void read(List<PdfRow> page, int depth, boolean opensBlock) {
        List<PdfRow> rows = depth < DEEPEST ? PdfRowMerging.merged(page) : page;
        boolean opens = opensBlock;
        int row = 0;
        while (row < rows.size()) {
            PdfColumnBlock block = rows.get(row).isSingle() || depth >= DEEPEST ? null : PdfColumnBlock.at(rows, row);
            if (block == null) {
                add(rows.get(row), false, opens);
                opens = false;
                row++;
                continue;
            }
            opens = read(block, depth, opens);
            row = block.end();
        }
    }

    /** Reads the block; answers whether what comes after it is a block of its own. */
    private boolean read(PdfColumnBlock block, int depth, boolean opensBlock) {
        float gutter = block.textGutter();
        if (Float.isNaN(gutter)) {
            List<PdfTextLine> cells = block.wrappedCells();
            if (cells.isEmpty()) {
                boolean opens = opensBlock;
                for (PdfRow row : block.rows()) {
                    add(row, true, opens);
                    opens = false;
                }
            } else {
                lines.addAll(cells);
            }
            return false;
        }
        read(block.beside(gutter, true), depth + 1, opensBlock);
        read(block.beside(gutter, false), depth + 1, true);
        return true;
    }

    private void add(PdfRow row, boolean inTable, boolean opensBlock) {
        lines.add(new PdfTextLine(text(row, inTable), row.baseline(), row.height(), opensBlock));
    }

    private static String text(PdfRow row, boolean inTable) {
        if (row.isSingle()) {
            return row.segments().getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        PdfSegment before = null;
        for (PdfSegment segment : row.segments()) {
            if (before != null) {
                boolean isMark = text.length() == before.text().length() && isListMark(before.text(), segment.text());
                float gap = (segment.left() - before.right()) / Math.max(segment.height(), before.height());
                text.append(!isMark && (inTable || gap > SURELY_TAB) ? '\t' : ' ');
            }
            text.append(segment.text());
            before = segment;
        }
        return text.toString();
    }

    /** Whether the first segment only numbers or marks the words after it: "•", "–", "a)", "1.", "2.1". */
    static boolean isListMark(String mark, String words) {
        if (mark.length() == 1 && !Character.isLetterOrDigit(mark.charAt(0))) {
            return true;
        }
        if (mark.length() > 7 || words.isEmpty() || !Character.isLetter(words.charAt(0))) {
            return false;
        }
        for (int i = 0; i < mark.length() - 1; i++) {
            char c = mark.charAt(i);
            boolean isPart =
                    Character.isDigit(c) || c == '.' || c == '(' || (Character.isLetter(c) && mark.length() < 4);
            if (!isPart) {
                return false;
            }
        }
        char last = mark.charAt(mark.length() - 1);
        return last == '.' || last == ')' || last == '§' || (Character.isDigit(last) && mark.length() < 6);
    }
}
