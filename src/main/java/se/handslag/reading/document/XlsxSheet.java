package se.handslag.reading.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.SheetText.Loose;
import se.handslag.reading.document.WorkbookSheet.MergedCells;

/** A sheet of a workbook, read as its elements come by. When the sheet is full, the rows that follow are only counted. */
final class XlsxSheet implements Markup {

    private static final int MOST_MERGED = 500;
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_STYLES = 100_000;

    private final XlsxFile file;
    private final SheetText text;
    private final List<MergedCells> merged = new ArrayList<>();
    private final List<Loose> row = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int rowNumber;
    private int column;
    private String type = "n";
    private int style;
    private boolean inValue;

    XlsxSheet(XlsxFile file, SheetText text) {
        this.file = file;
        this.text = text;
    }

    /** What was read. */
    WorkbookSheet sheet() {
        return text.sheet(merged);
    }

    PageText page() {
        return text.page();
    }

    @Override
    public void start(BoundedXml xml) throws UnreadableException {
        switch (xml.name()) {
            case "row" -> startRow(xml);
            case "c" -> startCell(xml);
            case "v", "t" -> inValue = true;
            case "f", "rPh", "extLst", "conditionalFormatting", "dataValidations" -> xml.skip();
            case "mergeCell" -> merge(xml.attribute("ref"));
            default -> {
                // Widths, filters, drawings.
            }
        }
    }

    @Override
    public void end(String name) throws UnreadableException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> endCell();
            case "row" -> text.row(rowNumber, row);
            default -> {
                // Nothing is open that matters.
            }
        }
    }

    @Override
    public void characters(BoundedXml xml) {
        if (inValue) {
            value.append(xml.characters(), xml.charactersStart(), xml.charactersLength());
        }
    }

    private void startRow(BoundedXml xml) throws UnreadableException {
        row.clear();
        column = -1;
        rowNumber = xml.attribute("r") == null ? rowNumber + 1 : xml.count("r", LAST_ROW);
        if (text.isFull()) {
            countRow(xml);
        }
    }

    /** Goes to the end of the row that starts here, and counts it if any value stands in it. */
    private void countRow(BoundedXml xml) throws UnreadableException {
        int inside = xml.depth();
        boolean hasValue = false;
        while (xml.depth() >= inside && xml.next()) {
            hasValue |= xml.isStart() && (xml.name().equals("v") || xml.name().equals("is"));
        }
        if (hasValue) {
            text.countRow();
        }
    }

    private void startCell(BoundedXml xml) {
        String reference = xml.attribute("r");
        Integer told = reference == null ? null : SheetCell.columnOf(reference);
        column = told == null ? column + 1 : told;
        String stated = xml.attribute("t");
        type = stated == null ? "n" : stated;
        String styled = xml.attribute("s");
        style = styled == null || styled.equals("0") ? 0 : xml.count("s", MOST_STYLES);
        value.setLength(0);
    }

    private void endCell() {
        Loose cell = cell(value.toString());
        if (cell != null && !SheetText.onOneLine(cell.text()).isEmpty()) {
            row.add(cell);
        }
        value.setLength(0);
    }

    private @Nullable Loose cell(String raw) {
        return switch (type) {
            case "s" -> {
                BigDecimal index = number(raw);
                String words = index == null ? null : file.shared(index.intValue());
                yield words == null ? null : words(words);
            }
            case "str", "inlineStr" -> words(raw);
            case "e" -> new Loose(column, raw, new SheetCell.Failure());
            case "b" -> words(raw.equals("1") ? "TRUE" : "FALSE");
            case "d" -> words(raw);
            default -> {
                BigDecimal number = number(raw);
                if (number == null) {
                    yield words(raw);
                }
                NumberShapes.Shown shown = file.shapes().shown(number, style);
                yield new Loose(column, shown.text(), shown.content());
            }
        };
    }

    private Loose words(String words) {
        return new Loose(column, words, new SheetCell.Words());
    }

    /** A number no longer than sheets write them: a short text can state one with a million digits. */
    private static @Nullable BigDecimal number(String raw) {
        if (raw.length() > 40 || !raw.matches("[-+]?\\d+(\\.\\d*)?([eE][-+]?\\d{1,2})?|[-+]?\\.\\d+")) {
            return null;
        }
        return new BigDecimal(raw);
    }

    private void merge(@Nullable String range) {
        String[] corners = range == null ? new String[0] : range.split(":", -1);
        if (corners.length == 2 && merged.size() < MOST_MERGED) {
            Integer left = SheetCell.columnOf(corners[0]);
            Integer right = SheetCell.columnOf(corners[1]);
            int top = rowOf(corners[0]);
            int bottom = rowOf(corners[1]);
            if (left != null && right != null && top > 0 && bottom >= top && right >= left) {
                merged.add(new MergedCells(top, bottom, left, right));
            }
        }
    }

    private static int rowOf(String reference) {
        String digits = reference.replaceFirst("^[A-Z]+", "");
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : 0;
    }
}
