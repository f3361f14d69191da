package se.handslag.site.takeaway;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Money;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** A sheet that is filled row by row under a heading that stays in sight, from left to right. */
final class Rows {

    /** What a cell can hold, in UTF-16 units. */
    static final int MOST_IN_A_CELL = 32_767;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;
    private static final String HEADING = "E8EFEC";

    /**
     * A column.
     *
     * @param key the key of its heading
     * @param width in letters
     */
    record Column(String key, int width) {}

    private final Worksheet sheet;
    private final List<Column> columns;
    private int row;
    private int column;

    private Rows(Worksheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = columns;
    }

    /** A new sheet with its headings. */
    static Rows in(Workbook workbook, String name, List<Column> columns, Speech speech) {
        Worksheet sheet = workbook.newWorksheet(speech.say(name));
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.inlineString(0, i, speech.say(columns.get(i).key()));
            sheet.style(0, i)
                    .bold()
                    .fillColor(HEADING)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
        sheet.freezePane(0, 1);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
        return new Rows(sheet, columns);
    }

    /** Begins a row. */
    Rows next() {
        row++;
        column = 0;
        return this;
    }

    /** Words: always text, so that "=1+1" out of an agreement is never reckoned. */
    Rows text(String words) {
        String clean = Words.cut(Words.clean(words), MOST_IN_A_CELL);
        if (!clean.isEmpty()) {
            sheet.inlineString(row, column, clean);
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        column++;
        return this;
    }

    /** A date; one before or after all that sheets can reckon with stands as text. */
    Rows day(@Nullable LocalDate day) {
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return text(day == null ? "" : day.toString());
        }
        sheet.value(row, column, day);
        return formatted("yyyy-mm-dd");
    }

    /** A sum in kronor, exact to the öre; nothing where it is not known. A sheet writes the blanks as its reader does. */
    Rows money(@Nullable Money money) {
        if (money == null || money.currency() != Currency.SEK) {
            return text("");
        }
        sheet.value(row, column, money.inUnits());
        return formatted(money.inUnits().scale() > 0 ? "#,##0.00 \"kr\"" : "#,##0 \"kr\"");
    }

    /** A whole number. */
    Rows number(int number) {
        sheet.value(row, column, number);
        return formatted("0");
    }

    private Rows formatted(String format) {
        sheet.style(row, column).format(format).verticalAlignment("top").set();
        column++;
        return this;
    }

    /** Lets whoever has the sheet choose among its rows. To be called when all are there. */
    void end() {
        sheet.setAutoFilter(0, 0, row, columns.size() - 1);
    }
}
