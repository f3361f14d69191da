package se.handslag.reading.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet.
 *
 * @param number the row's number as the sheet shows it, from 1
 * @param cells those with something in them, from left to right
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in the column, counted from 0; null where nothing stands. */
    public @Nullable SheetCell at(int column) {
        for (SheetCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }

    /** What it says, cell after cell. */
    public String words() {
        return String.join(" | ", cells.stream().map(SheetCell::text).toList());
    }
}
