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

    /** A page of more rows, or of more rows with gaps that come to nothing, is a drawing or meant to harm. */
    private static final int MOST_ROWS = 400;

    private static final int MOST_FAILURES = 100;

    private int failures;
    private final List<PdfTextLine> lines = new ArrayList<>();

    /** The lines of the rows, which are sorted downwards. */
    List<PdfTextLine> lines(List<PdfRow> rows) {
        read(rows, 0, false);
        return lines;
    }

    private void read(List<PdfRow> rows, int depth, boolean opensBlock) {
        boolean mayHaveColumns = depth < DEEPEST && rows.size() <= MOST_ROWS && failures < MOST_FAILURES;
        boolean opens = opensBlock;
        int unread = 0;
        int row = 0;
        while (row < rows.size()) {
            boolean mayBegin = mayHaveColumns
                    && !rows.get(row).isSingle()
                    && !rows.get(row).isScattered();
            PdfColumnBlock block = mayBegin ? PdfColumnBlock.at(rows, row, unread) : null;
            if (block == null) {
                failures += mayBegin ? 1 : 0;
                mayHaveColumns &= failures < MOST_FAILURES;
                row++;
                continue;
            }
            addAll(rows.subList(unread, block.start()), opens && unread < block.start());
            opens = read(block, depth, opens && unread == block.start());
            row = block.end();
            unread = row;
        }
        addAll(rows.subList(unread, rows.size()), opens);
    }

    /** Reads the block; answers whether what comes after it is a block of its own. */
    private boolean read(PdfColumnBlock block, int depth, boolean opensBlock) {
        float gutter = block.textGutter();
        if (Float.isNaN(gutter)) {
            lines.addAll(block.tableLines());
            return false;
        }
        read(block.beside(gutter, true), depth + 1, opensBlock);
        read(block.beside(gutter, false), depth + 1, true);
        return true;
    }

    private void addAll(List<PdfRow> rows, boolean opensBlock) {
        boolean opens = opensBlock;
        for (PdfRow row : rows) {
            lines.add(PdfTextLine.of(row, List.of(), opens));
            opens = false;
        }
    }
}
