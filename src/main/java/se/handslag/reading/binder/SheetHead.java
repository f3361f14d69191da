package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.document.SheetRow;
import se.handslag.reading.document.WorkbookSheet;
import se.handslag.reading.document.WorkbookSheet.MergedCells;
import se.handslag.reading.passages.Letters;

/**
 * Where the head of a sheet ends and its rows begin.
 *
 * @param firstRow index of the first row below the head, among the sheet's rows
 * @param headRows indexes of the rows with the columns' heads, at most three; empty where there are none
 * @param heads the words over each column that holds something, by the order of {@code columns}
 * @param columns the columns in which something stands, from left to right, from 0
 * @param caption what stands above the head, with the sheet's name, in lower case
 */
record SheetHead(int firstRow, List<Integer> headRows, List<String> heads, List<Integer> columns, String caption) {

    /** A head further down is none. */
    private static final int DEEPEST = 40;

    private static final int MOST_HEAD_ROWS = 3;

    static SheetHead of(WorkbookSheet sheet) {
        List<SheetRow> rows = sheet.rows();
        int first = 0;
        while (first < rows.size() && first < DEEPEST && !isData(rows.get(first))) {
            first++;
        }
        if (first == rows.size() || first == DEEPEST) {
            first = 0;
        }
        List<Integer> headRows = headRows(sheet, first);
        int top = headRows.isEmpty() ? first : headRows.get(0);
        List<Integer> columns = columns(rows.subList(first, rows.size()), headRows, sheet);
        List<String> heads = columns.stream()
                .map(column -> headOver(sheet, headRows, column))
                .toList();
        int below = headRows.isEmpty() ? first : headRows.get(headRows.size() - 1) + 1;
        StringBuilder caption = new StringBuilder(sheet.name());
        rows.subList(0, top).forEach(row -> caption.append('\n').append(row.words()));
        return new SheetHead(below, headRows, heads, columns, Letters.lower(caption.toString()));
    }

    /** A row with words and a sum, where the sum is not just a year. */
    private static boolean isData(SheetRow row) {
        boolean words = false;
        boolean sum = false;
        for (SheetCell cell : row.cells()) {
            boolean isSum = isSum(cell);
            sum |= isSum;
            words |= !isSum && cell.content() instanceof SheetCell.Words;
        }
        return words && sum;
    }

    static boolean isYear(SheetCell cell) {
        return cell.text().matches("20\\d\\d");
    }

    static boolean isSum(@Nullable SheetCell cell) {
        return cell != null && !isYear(cell) && CellMoney.of(cell, Unit.KRONOR) instanceof CellMoney.Sum;
    }

    /** The rows right above the first one that head its columns. A title alone on its row heads none. */
    private static List<Integer> headRows(WorkbookSheet sheet, int first) {
        List<Integer> found = new ArrayList<>();
        int row = first - 1;
        // The title of a first part ("Kostnader") may stand between the head and the first sum.
        while (row >= 0 && first - row <= MOST_HEAD_ROWS && !isHead(sheet, row)) {
            row--;
        }
        while (row >= 0 && found.size() < MOST_HEAD_ROWS && isHead(sheet, row)) {
            found.addFirst(row);
            row--;
        }
        return found;
    }

    private static boolean isHead(WorkbookSheet sheet, int index) {
        SheetRow row = sheet.rows().get(index);
        boolean isShort = row.cells().stream().allMatch(cell -> cell.text().length() <= 60);
        if (row.cells().size() >= 2) {
            return isShort;
        }
        SheetCell only = row.cells().get(0);
        return isShort && only.column() > 0 && mergedOver(sheet, row.number(), only.column()) != null;
    }

    private static @Nullable MergedCells mergedOver(WorkbookSheet sheet, int row, int column) {
        for (MergedCells merged : sheet.merged()) {
            if (merged.holds(row, column)) {
                return merged;
            }
        }
        return null;
    }

    private static List<Integer> columns(List<SheetRow> rows, List<Integer> headRows, WorkbookSheet sheet) {
        Set<Integer> columns = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> columns.add(cell.column())));
        headRows.forEach(head -> sheet.rows().get(head).cells().forEach(cell -> columns.add(cell.column())));
        return List.copyOf(columns);
    }

    /** All words over the column, from the top; those of cells that are one with others stand over each of them. */
    private static String headOver(WorkbookSheet sheet, List<Integer> headRows, int column) {
        StringBuilder head = new StringBuilder();
        for (int index : headRows) {
            SheetRow row = sheet.rows().get(index);
            SheetCell cell = row.at(column);
            MergedCells merged = mergedOver(sheet, row.number(), column);
            if (cell == null && merged != null && merged.firstRow() == row.number()) {
                cell = row.at(merged.firstColumn());
            }
            if (cell != null) {
                head.append(head.isEmpty() ? "" : " ").append(cell.text());
            }
        }
        return head.toString();
    }
}
