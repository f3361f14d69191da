package se.handslag.reading.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell with something in it.
 *
 * @param column from 0
 * @param text what it says, on one line, as the page has it from start to end
 * @param content what that is
 * @param start where it begins in the page's text
 */
public record SheetCell(int column, String text, Content content, int start) {

    /** What a cell holds; of a formula, the result that was kept with it. */
    public sealed interface Content {}

    /** Words, or a number that somebody typed as words. */
    public record Words() implements Content {}

    /** A number. */
    public record Number(BigDecimal value) implements Content {}

    /** A share, 0.25 for 25 %. */
    public record Percent(BigDecimal value) implements Content {}

    /** A day. */
    public record Day(LocalDate value) implements Content {}

    /** "#REF!" and the like: a formula that gives nothing. */
    public record Failure() implements Content {}

    /** Where it ends in the page's text. */
    public int end() {
        return start + text.length();
    }

    /** Its number, where it is one that is neither a share nor a day. */
    public Optional<BigDecimal> number() {
        return content instanceof Number(BigDecimal value) ? Optional.of(value) : Optional.empty();
    }

    /** The column as sheets name it: A, B, … AA. */
    public String letters() {
        return lettersOf(column);
    }

    /** A column, counted from 0, as sheets name it. */
    public static String lettersOf(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The column and row that a sheet's name of a cell ("B12") begins with: the column from 0; null where it is none. */
    static @Nullable Integer columnOf(String reference) {
        int column = 0;
        int i = 0;
        while (i < reference.length() && i < 4 && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z') {
            column = column * 26 + reference.charAt(i++) - 'A' + 1;
        }
        return i == 0 ? null : Integer.valueOf(column - 1);
    }
}
