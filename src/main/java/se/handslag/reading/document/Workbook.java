package se.handslag.reading.document;

import java.util.List;

/**
 * A workbook that could be opened.
 *
 * @param hash SHA-256 of the file's bytes, 64 hexadecimal digits in lower case
 * @param text its sheets as pages of text, a row on a line and a tab between two cells, so that a cell can be cited like any
 *     other words; a page for each sheet, empty where nothing stands on it
 * @param sheets in the order of the book, numbered as their pages
 */
public record Workbook(String hash, DocumentText text, List<WorkbookSheet> sheets) implements WorkbookOpening {

    public Workbook {
        sheets = List.copyOf(sheets);
    }
}
