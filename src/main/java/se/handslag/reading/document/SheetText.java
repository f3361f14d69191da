package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.document.Refusal.Reason;
import se.handslag.reading.document.WorkbookSheet.MergedCells;

/** Writes a sheet as a page of text while it is read, and keeps where each cell stands. Empty rows leave no line. */
final class SheetText {

    /** The most cells of a whole book. */
    static final int MOST_CELLS = 60_000;

    /** A cell that holds more holds a letter, and no value. */
    private static final int LONGEST_CELL = 1_000;

    /** A cell before it stands on a line. */
    record Loose(int column, String text, SheetCell.Content content) {}

    private final int number;
    private final String name;
    private final int mostCells;
    private final StringBuilder page = new StringBuilder();
    private final List<SheetRow> rows = new ArrayList<>();
    private int rowsInAll;
    private int cells;
    private int cellsLeftOut;

    SheetText(int number, String name, int mostCells) {
        this.number = number;
        this.name = name;
        this.mostCells = mostCells;
    }

    /** Whether more rows would only be counted. */
    boolean isFull() {
        return rows.size() >= WorkbookSheet.MOST_ROWS || cells >= mostCells;
    }

    /** A row of which is known only that there is something in it. */
    void countRow() {
        rowsInAll++;
    }

    /** The next row; its cells from left to right, none of them blank. */
    void row(int rowNumber, List<Loose> loose) throws UnreadableException {
        if (loose.isEmpty()) {
            return;
        }
        rowsInAll++;
        List<SheetCell> row = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (Loose cell : loose) {
            if (cell.column() >= WorkbookSheet.MOST_COLUMNS || cell.column() < column || cells >= mostCells) {
                cellsLeftOut++;
                continue;
            }
            line.repeat('\t', cell.column() - column);
            column = cell.column();
            String text = onOneLine(cell.text());
            row.add(new SheetCell(column, text, cell.content(), page.length() + line.length()));
            line.append(text);
            cells++;
        }
        if (!row.isEmpty()) {
            rows.add(new SheetRow(rowNumber, row));
            page.append(line).append('\n');
        }
        if (page.length() > Limits.TEXT_UNITS) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
    }

    static String onOneLine(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\\u00a0\\u202f]+", " ").strip();
        return line.length() > LONGEST_CELL ? line.substring(0, LONGEST_CELL) : line;
    }

    int cells() {
        return cells;
    }

    PageText page() {
        return new PageText(number, page.toString());
    }

    WorkbookSheet sheet(List<MergedCells> merged) {
        return new WorkbookSheet(number, name, rows, merged, rowsInAll, cellsLeftOut);
    }
}
