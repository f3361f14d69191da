package se.handslag.reading.document;

import java.util.List;

/**
 * A sheet of a workbook, a file of comma-separated values, or the tables of a text: rows of cells, each with its place in a
 * page of text.
 *
 * @param number the page of the text in which its cells stand, from 1
 * @param name what the sheet is called; empty where it has no name
 * @param rows those with something in them, at most {@link #MOST_ROWS}
 * @param merged cells that are one on the screen; their words stand in the first
 * @param rowsInAll how many rows have something in them, those beyond the most too
 * @param cellsLeftOut cells to the right of the {@link #MOST_COLUMNS}th column, or beyond what a book may hold
 */
public record WorkbookSheet(
        int number, String name, List<SheetRow> rows, List<MergedCells> merged, int rowsInAll, int cellsLeftOut) {

    /** The most rows of a sheet that are read. */
    public static final int MOST_ROWS = 2_000;

    /** The most columns of a sheet that are read. */
    public static final int MOST_COLUMNS = 60;

    public WorkbookSheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

    /** Whether there is more on it than was read. */
    public boolean isCut() {
        return rowsInAll > rows.size() || cellsLeftOut > 0;
    }

    /** Cells that are one on the screen; rows from 1, columns from 0, both ends included. */
    public record MergedCells(int firstRow, int lastRow, int firstColumn, int lastColumn) {

        /** Whether the cell is one of them. */
        public boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }
}
