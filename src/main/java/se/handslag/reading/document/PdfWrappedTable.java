package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose cells hold several lines: its rows are told by a gap that runs through all columns. The lines of a cell
 * are joined by blanks.
 */
final class PdfWrappedTable {

    private static final float WIDER = 1.3f;

    private final List<PdfRow> rows;
    private final List<float[]> gutters;

    PdfWrappedTable(List<PdfRow> rows, List<float[]> gutters) {
        this.rows = rows;
        this.gutters = gutters;
    }

    /** One line for each row of the table; empty when no row has more than one line. */
    List<PdfTextLine> lines() {
        float limit = WIDER * leastGap(rows);
        List<List<PdfRow>> bands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean opens = i == 0 || rows.get(i).baseline() - rows.get(i - 1).baseline() > limit;
            if (opens) {
                bands.add(new ArrayList<>());
            }
            bands.getLast().add(rows.get(i));
        }
        boolean isWrapped = bands.size() > 1
                && bands.size() < rows.size()
                && bands.stream()
                        .allMatch(band -> band.size() == 1 || !band.getFirst().isSingle());
        List<PdfTextLine> lines = new ArrayList<>();
        if (isWrapped) {
            for (List<PdfRow> band : bands) {
                PdfRow first = band.getFirst();
                lines.add(new PdfTextLine(cells(band), first.baseline(), first.height(), false));
            }
        }
        return lines;
    }

    /** Whether two columns' paragraphs begin on the same rows throughout, as the cells of a table do. */
    static boolean startsTogether(List<PdfRow> left, List<PdfRow> right) {
        List<Float> ones = starts(left);
        List<Float> others = starts(right);
        if (ones.size() < 2 || ones.size() != others.size()) {
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

    private String cells(List<PdfRow> band) {
        List<StringBuilder> cells = new ArrayList<>();
        for (int column = 0; column <= gutters.size(); column++) {
            cells.add(new StringBuilder());
        }
        for (PdfRow row : band) {
            for (PdfSegment segment : row.segments()) {
                StringBuilder cell = cells.get(column(segment));
                cell.append(cell.isEmpty() ? "" : " ").append(segment.text());
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
