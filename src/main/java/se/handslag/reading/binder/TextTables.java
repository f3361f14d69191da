package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.PageText;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.document.SheetRow;
import se.handslag.reading.document.WorkbookSheet;

/** The tables of a text as sheets, one for each page: lines with tabs or, in a list of contacts, commas between their cells. */
final class TextTables {

    private static final int LONGEST_LINE = 400;

    private TextTables() {}

    static List<WorkbookSheet> of(DocumentText document) {
        List<WorkbookSheet> sheets = new ArrayList<>();
        for (PageText page : document.pages()) {
            sheets.add(sheet(page));
        }
        return sheets;
    }

    private static WorkbookSheet sheet(PageText page) {
        List<SheetRow> rows = new ArrayList<>();
        int from = 0;
        int count = 0;
        for (String line : page.text().split("\n", -1)) {
            char separator = line.indexOf('\t') >= 0 ? '\t' : line.indexOf('@') >= 0 ? ',' : '\n';
            if (separator != '\n' && line.length() <= LONGEST_LINE) {
                List<SheetCell> cells = cells(line, from, separator);
                if (!cells.isEmpty()) {
                    count++;
                    if (rows.size() < WorkbookSheet.MOST_ROWS) {
                        rows.add(new SheetRow(count, cells));
                    }
                }
            }
            from += line.length() + 1;
        }
        return new WorkbookSheet(page.number(), "", rows, List.of(), count, 0);
    }

    private static List<SheetCell> cells(String line, int lineStart, char separator) {
        List<SheetCell> cells = new ArrayList<>();
        int column = 0;
        int from = 0;
        while (from <= line.length()) {
            int end = line.indexOf(separator, from);
            int to = end < 0 ? line.length() : end;
            String cell = line.substring(from, to);
            String text = cell.strip();
            if (!text.isEmpty() && column < WorkbookSheet.MOST_COLUMNS) {
                cells.add(new SheetCell(column, text, new SheetCell.Words(), lineStart + from + cell.indexOf(text)));
            }
            column++;
            from = to + 1;
        }
        return cells;
    }
}
