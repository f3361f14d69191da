package se.handslag.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.handslag.reading.document.Refusal.Reason;

/**
 * Opens files that are tables: XLSX, and text with a separator between its values. Everything happens in memory, within
 * the {@link Limits} of documents; of formulas, the results that were kept with them are taken.
 */
public final class Workbooks {

    /** Opens the bytes of a file as an XLSX workbook; of another kind when it is none. */
    public WorkbookOpening open(byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return new Refusal(Reason.TOO_LARGE);
        }
        if (!Folders.isZip(bytes)) {
            return new Refusal(Reason.OTHER_KIND);
        }
        try {
            List<XlsxSheet> sheets = new XlsxFile(bytes).sheets();
            return book(
                    bytes,
                    sheets.stream().map(XlsxSheet::page).toList(),
                    sheets.stream().map(XlsxSheet::sheet).toList());
        } catch (UnreadableException unreadable) {
            return new Refusal(unreadable.reason());
        }
    }

    /** Opens the bytes of a text of which each line is a row, with semicolons, tabs or commas between its values. */
    public WorkbookOpening openSeparated(byte[] bytes) {
        if (bytes.length > Limits.FILE_BYTES) {
            return new Refusal(Reason.TOO_LARGE);
        }
        if (!PlainText.isText(bytes)) {
            return new Refusal(Reason.OTHER_KIND);
        }
        try {
            SheetText text = new SheetText(1, "", SheetText.MOST_CELLS);
            new SeparatedValues(String.join("\n", PlainText.pages(bytes))).writeTo(text);
            return book(bytes, List.of(text.page()), List.of(text.sheet(List.of())));
        } catch (UnreadableException unreadable) {
            return new Refusal(unreadable.reason());
        }
    }

    /** Whether the file calls itself separated values, which nothing in its bytes tells from other text. */
    public static boolean isNamedSeparated(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private static WorkbookOpening book(byte[] bytes, List<PageText> pages, List<WorkbookSheet> sheets) {
        if (sheets.stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            return new Refusal(Reason.EMPTY);
        }
        String hash = Documents.hash(bytes);
        return new Workbook(hash, new DocumentText(hash, Format.PLAIN_TEXT, new ArrayList<>(pages)), sheets);
    }
}
