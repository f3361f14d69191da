package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Consecutive rows of a page through which one or more empty strips run downwards, the gutters between columns. */
final class PdfColumnBlock {

    /** The narrowest gutter, in heights of a letter. */
    private static final float NARROWEST = 0.5f;

    /** Two rows alone make columns only when the gutter between them is as wide as this. */
    private static final float WIDE = 2f;

    /** Rows further apart than this, in heights of a letter, are not one block. */
    private static final float FARTHEST = 6f;

    /** Columns of more paragraphs than this are cut here, lest a hostile page take for ever. */
    private static final int MOST_CHUNKS = 40;

    /** A gap larger than this, in heights of a letter, is hardly that between two lines. */
    private static final float PARAGRAPH = 1.9f;

    private final List<PdfRow> rows;
    private final int start;
    private final int end;

    /** Of each gutter its left and right edge, in points, and how many rows have text on both sides of it. */
    private final List<float[]> gutters;

    private PdfColumnBlock(List<PdfRow> page, int start, int end, List<float[]> gutters) {
        this.rows = page.subList(start, end);
        this.start = start;
        this.end = end;
        this.gutters = gutters;
    }

    /**
     * The block that begins at the row, or null when its gaps line up with nothing below. Columns of text begin higher
     * than their first common row when one of them does, but not above the first row that is still unread.
     */
    static @Nullable PdfColumnBlock at(List<PdfRow> rows, int start, int unread) {
        int end = endOfText(rows, start);
        if (end > start) {
            PdfColumnBlock text = new PdfColumnBlock(rows, start, end, gutters(rows, start, end));
            return new PdfColumnBlock(rows, firstBeside(rows, start, unread, text.textGutter()), end, text.gutters);
        }
        // One-sided rows after the last divided one are the text below a table, not part of it.
        end = endOfStrips(rows, start);
        while (end > start + 1 && rows.get(end - 1).isSingle() && !continuesCell(rows, start, end - 1)) {
            end--;
        }
        PdfColumnBlock block = new PdfColumnBlock(rows, start, end, flush(rows, start, end));
        return block.isColumns() ? block : null;
    }

    /** Whether the row goes on with a cell that is not in the first column, right below it. */
    private static boolean continuesCell(List<PdfRow> rows, int start, int row) {
        return gap(rows, row) < PARAGRAPH
                && rows.get(row).left() > rows.get(start).segments().getFirst().right();
    }

    /** The gutters along which cells are aligned; the stretched blanks of justified text line up too, but never flush. */
    private static List<float[]> flush(List<PdfRow> rows, int start, int end) {
        return gutters(rows, start, end).stream()
                .filter(gutter -> PdfCellEdges.areFlush(rows.subList(start, end), gutter))
                .toList();
    }

    /** The end of the columns of text, or signatures, that begin at the row; the row itself when there are none. */
    private static int endOfText(List<PdfRow> rows, int start) {
        int strips = endOfStrips(rows, start);
        int end = start;
        // What stands below a gap through all columns may be something else, and is taken in only if it reads alike.
        int chunk = start;
        int chunks = 0;
        for (int row = start + 1; row <= strips && chunks < MOST_CHUNKS; row++) {
            if (row < strips && gap(rows, row) <= PARAGRAPH) {
                continue;
            }
            chunks++;
            boolean goesOn = chunk == start || goesOn(rows, start, chunk, row);
            if (goesOn && isText(rows, start, row)) {
                end = row;
            } else if (end > start) {
                break;
            }
            chunk = row;
        }
        return end;
    }

    /** Whether rows after a gap may belong to the columns above: on both sides, or a full line of one and no heading. */
    private static boolean goesOn(List<PdfRow> rows, int start, int chunk, int end) {
        float gutter = new PdfColumnBlock(rows, start, chunk, gutters(rows, start, chunk)).textGutter();
        boolean left = false;
        boolean right = false;
        for (PdfRow row : rows.subList(chunk, end)) {
            left |= row.left() < gutter;
            right |= row.right() > gutter;
        }
        PdfRow first = rows.get(chunk);
        PdfRow above = rows.get(start);
        boolean isAlike = Math.abs(first.height() - above.height()) < 0.05f * above.height();
        return (left && right)
                || Float.isNaN(gutter)
                || (isAlike && first.right() - first.left() > 0.6f * (gutter - above.left()));
    }

    private static boolean isText(List<PdfRow> rows, int start, int end) {
        List<float[]> gutters = gutters(rows, start, end);
        return end > start + 1 && !Float.isNaN(new PdfColumnBlock(rows, start, end, gutters).textGutter());
    }

    /** The first row that closes a strip which at least two rows had kept open between them. */
    private static int endOfStrips(List<PdfRow> rows, int start) {
        List<float[]> gutters = gaps(rows.get(start));
        int row = start + 1;
        while (row < rows.size() && gap(rows, row) <= FARTHEST) {
            List<float[]> narrowed = narrowed(gutters, rows.get(row));
            if (narrowed.isEmpty() || kept(gutters) > kept(narrowed)) {
                break;
            }
            gutters = narrowed;
            row++;
        }
        return row;
    }

    private static long kept(List<float[]> gutters) {
        return gutters.stream().filter(gutter -> gutter[2] >= 2).count();
    }

    private static List<float[]> gutters(List<PdfRow> rows, int start, int end) {
        List<float[]> gutters = gaps(rows.get(start));
        for (int row = start + 1; row < end; row++) {
            gutters = narrowed(gutters, rows.get(row));
        }
        return gutters;
    }

    /** How far the row's baseline lies below that of the row before it, in heights of a letter. */
    private static float gap(List<PdfRow> rows, int row) {
        return (rows.get(row).baseline() - rows.get(row - 1).baseline())
                / rows.get(row).height();
    }

    private static int firstBeside(List<PdfRow> rows, int start, int unread, float gutter) {
        int first = start;
        while (first > unread
                && (rows.get(first - 1).right() < gutter || rows.get(first - 1).left() > gutter)
                && rows.get(first).baseline() - rows.get(first - 1).baseline()
                        < 2 * rows.get(first).height()) {
            first--;
        }
        return first;
    }

    /** Index of the block's first row, in the list that it was cut from. */
    int start() {
        return start;
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

    /** The rows of a table, their cells divided by tabs. */
    List<PdfTextLine> tableLines() {
        List<PdfTextLine> wrapped = new PdfWrappedTable(rows, gutters).lines();
        return wrapped.isEmpty()
                ? rows.stream().map(row -> PdfTextLine.of(row, gutters, false)).toList()
                : wrapped;
    }

    private boolean isColumns() {
        if (rows.size() < 2 || gutters.isEmpty()) {
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
                    && PdfTextLine.isListMark(
                            row.segments().getFirst().text(),
                            row.segments().get(1).text());
            if (!isMark) {
                gaps.add(new float[] {from, to, 1});
            }
        }
        return gaps;
    }

    private static List<float[]> narrowed(List<float[]> gutters, PdfRow row) {
        List<float[]> narrowed = new ArrayList<>(gutters.size());
        if (row.isScattered()) {
            return narrowed;
        }
        float height = row.height();
        for (float[] gutter : gutters) {
            float from = gutter[0];
            float to = gutter[1];
            boolean left = false;
            boolean right = false;
            for (PdfSegment segment : row.segments()) {
                left |= segment.right() <= gutter[1];
                right |= segment.left() >= gutter[0];
                if (segment.left() <= from && segment.right() > from) {
                    from = segment.right();
                } else if (segment.left() > from && segment.left() < to) {
                    to = segment.left();
                }
            }
            if (to - from >= NARROWEST * height) {
                narrowed.add(new float[] {from, to, gutter[2] + (left && right ? 1 : 0)});
            }
        }
        return narrowed;
    }
}
