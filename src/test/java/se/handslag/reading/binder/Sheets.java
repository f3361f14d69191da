package se.handslag.reading.binder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import se.handslag.reading.document.Workbook;
import se.handslag.reading.document.Workbooks;

/** A workbook in the making, written by another library than the one that reads it. */
public final class Sheets {

    /** A formula with the result that was kept with it. */
    record Formula(String formula, double result) {}

    /** A number in a format of its own. */
    record Formatted(double number, String format) {}

    private final XSSFWorkbook book = new XSSFWorkbook();
    private XSSFSheet sheet;
    private int row;

    public Sheets(String name) {
        sheet = book.createSheet(name);
    }

    Sheets sheet(String name) {
        sheet = book.createSheet(name);
        row = 0;
        return this;
    }

    /** The next row: words, numbers, days, formulas; null leaves a cell out. */
    public Sheets row(Object... values) {
        var cells = sheet.createRow(row++);
        for (int column = 0; column < values.length; column++) {
            if (values[column] != null) {
                set(cells.createCell(column), values[column]);
            }
        }
        return this;
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case Formula formula -> {
                cell.setCellFormula(formula.formula());
                cell.setCellValue(formula.result());
            }
            case Formatted formatted -> {
                cell.setCellValue(formatted.number());
                style(cell, formatted.format());
            }
            case LocalDate day -> {
                cell.setCellValue(day);
                style(cell, "yyyy-mm-dd");
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    private void style(Cell cell, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    Sheets skip(int rows) {
        row += rows;
        return this;
    }

    Sheets merge(String range) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return this;
    }

    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Workbook opened() {
        return (Workbook) new Workbooks().open(bytes());
    }

    /** Its first sheet as a budget. */
    BudgetSheet budget() {
        Workbook opened = opened();
        return BudgetSheet.of(opened, opened.sheets().get(0)).orElseThrow();
    }
}
