package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells hold several lines: its rows are told by a gap that runs through all columns or by the first column,
 * and its cells' lines by being broken where the next word had no room. The lines of a cell are joined by blanks.
 */
final class PdfWrappedTable {

    private static final float WIDER = 1.15f;

    private final List<PdfRow> rows;
    private final List<float[]> gutters;
    private final float[] rights;

    PdfWrappedTable(List<PdfRow> rows, List<float[]> gutters) {
        this.rows = rows;
        this.gutters = gutters;
        this.rights = new float[gutters.size() + 1];
        for (PdfRow row : rows) {
            for (PdfSegment segment : row.segments()) {
                int column = column(segment);
                rights[column] = Math.max(rights[column], segment.right());
            }
        }
    }

    /** One line for each row of the table; empty when no row has more than one line. */
    List<PdfTextLine> lines() {
        List<List<PdfRow>> bands = bands();
        List<List<PdfRow>> tableRows = new ArrayList<>();
        for (List<PdfRow> band : bands) {
            if (band.size() == 1 || (bands.size() > 1 && isWrapped(band))) {
                tableRows.add(band);
            } else {
                tableRows.addAll(continued(band));
            }
        }
        return tableRows.size() == rows.size()
                ? List.of()
                : tableRows.stream().map(this::line).toList();
    }

    /** In a table without gaps between its rows, what has nothing in the first column goes on with the cells above. */
    private List<List<PdfRow>> continued(List<PdfRow> band) {
        List<List<PdfRow>> tableRows = new ArrayList<>();
        for (PdfRow row : band) {
            boolean goesOn = !tableRows.isEmpty()
                    && column(row.segments().getFirst()) > 0
                    && isBroken(tableRows.getLast().getLast(), row);
            if (!goesOn) {
                tableRows.add(new ArrayList<>());
            }
            tableRows.getLast().add(row);
        }
        return tableRows;
    }

    /** Whether each of the row's segments goes on where the one above it had no room left. */
    private boolean isBroken(PdfRow above, PdfRow row) {
        for (PdfSegment segment : row.segments()) {
            int column = column(segment);
            boolean goesOn = !segment.isFigures()
                    && above.segments().stream()
                            .anyMatch(
                                    one -> column(one) == column && one.right() + firstWord(segment) > rights[column]);
            if (!goesOn) {
                return false;
            }
        }
        return true;
    }

    /** Whether two columns' paragraphs begin on the same rows throughout, as the cells of a table do. */
    static boolean startsTogether(List<PdfRow> left, List<PdfRow> right) {
        List<Float> ones = starts(left);
        List<Float> others = starts(right);
        // One paragraph in either column may begin on the same row by chance, two hardly.
        if (ones.size() < 3 || ones.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < ones.size(); i++) {
            if (Math.abs(ones.get(i) - others.get(i)) > 1) {
                return false;
            }
        }
        return true;
    }

    private static List<Float> starts(List<PdfRow> column) {
        List<Float> starts = new ArrayList<>();
        float limit = WIDER * leastGap(column);
        for (int i = 0; i < column.size(); i++) {
            if (i == 0 || column.get(i).baseline() - column.get(i - 1).baseline() > limit) {
                starts.add(column.get(i).baseline());
            }
        }
        return starts;
    }

    private static float leastGap(List<PdfRow> rows) {
        float least = Float.MAX_VALUE;
        for (int i = 1; i < rows.size(); i++) {
            float gap = rows.get(i).baseline() - rows.get(i - 1).baseline();
            least = gap > rows.get(i).height() * 0.8f ? Math.min(least, gap) : least;
        }
        return least;
    }

    private List<List<PdfRow>> bands() {
        float limit = WIDER * leastGap(rows);
        List<List<PdfRow>> bands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || rows.get(i).baseline() - rows.get(i - 1).baseline() > limit) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(rows.get(i));
        }
        return bands;
    }

    /** Whether the band's rows are lines of the same cells: no two figures below each other, most lines broken full. */
    private boolean isWrapped(List<PdfRow> band) {
        int broken = 0;
        int full = 0;
        PdfSegment[] before = new PdfSegment[rights.length];
        for (PdfRow row : band) {
            for (PdfSegment segment : row.segments()) {
                int column = column(segment);
                PdfSegment above = before[column];
                if (above != null) {
                    if (above.isFigures() && segment.isFigures()) {
                        return false;
                    }
                    broken++;
                    full += above.right() + firstWord(segment) > rights[column] ? 1 : 0;
                }
                before[column] = segment;
            }
        }
        return full * 2 > broken;
    }

    /** How wide the first word and the blank before it are, in points. */
    private static float firstWord(PdfSegment segment) {
        int end = segment.text().indexOf(' ');
        int length = (end < 0 ? segment.text().length() : end) + 1;
        return segment.width() * length / segment.text().length();
    }

    private PdfTextLine line(List<PdfRow> band) {
        PdfRow first = band.getFirst();
        return new PdfTextLine(cells(band), first.baseline(), band.getLast().baseline(), first.height(), false);
    }

    private String cells(List<PdfRow> band) {
        List<StringBuilder> cells = new ArrayList<>();
        for (int column = 0; column < rights.length; column++) {
            cells.add(new StringBuilder());
        }
        for (PdfRow row : band) {
            for (int i = 0; i < row.segments().size(); i++) {
                PdfSegment segment = row.segments().get(i);
                StringBuilder cell = cells.get(column(segment));
                boolean isSameRow = i > 0 && column(row.segments().get(i - 1)) == column(segment);
                if (!cell.isEmpty()) {
                    cell.append(isSameRow ? PdfTextLine.divider(row.segments(), i, gutters) : ' ');
                }
                cell.append(segment.text());
            }
        }
        return String.join("\t", cells).stripTrailing();
    }

    private int column(PdfSegment segment) {
        int column = 0;
        while (column < gutters.size() && segment.left() >= gutters.get(column)[1] - 0.5f) {
            column++;
        }
        return column;
    }
}
