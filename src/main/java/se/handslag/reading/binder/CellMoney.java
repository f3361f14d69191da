package se.handslag.reading.binder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Letters;

/** What a cell in a column of money says: a sum, nothing, or something that is no sum. */
sealed interface CellMoney {

    /** A sum. */
    record Sum(Money money) implements CellMoney {}

    /** A dash or the like: nothing is stated, which is not the same as zero. */
    record Unstated() implements CellMoney {}

    /** Something else, and why it is no sum. */
    record Other(UnreadRow.Why why) implements CellMoney {}

    SwiftPattern NIL = SwiftPattern.compile("(?:[-–—.x/]+|n/a|saknas|ingen|ej aktuellt)");
    SwiftPattern NUMBER = SwiftPattern.compile(
            "(?<sign>[-–−(]?) ?(?<digits>\\d[\\d .,']*?)(?<tail>[-–−)]?) ?(?<unit>tkr|kkr|tsek|ksek|mkr|mnkr|msek|kronor|kr|sek|:-|,-)?\\.?");

    /** What the cell says where its column's figures stand for the unit; a unit of its own weighs more. */
    static CellMoney of(@Nullable SheetCell cell, Unit unit) {
        if (cell == null) {
            return new Unstated();
        }
        return switch (cell.content()) {
            case SheetCell.Number(BigDecimal number) -> sum(number, factor(unit));
            case SheetCell.Percent percent -> new Other(UnreadRow.Why.PERCENT);
            case SheetCell.Day day -> new Other(UnreadRow.Why.DATE);
            case SheetCell.Failure failure -> new Other(UnreadRow.Why.FAILED_FORMULA);
            case SheetCell.Words words -> ofWords(cell.text(), unit);
        };
    }

    private static CellMoney ofWords(String text, Unit unit) {
        String words = Letters.lower(text.replace('\u00a0', ' ')).strip();
        if (NIL.matcher(words).matches()) {
            return new Unstated();
        }
        if (words.endsWith("%")) {
            return new Other(UnreadRow.Why.PERCENT);
        }
        var matcher = NUMBER.matcher(words);
        if (!matcher.matches()) {
            return new Other(UnreadRow.Why.NO_SUM);
        }
        String digits = matcher.group("digits").strip();
        if (Numbers.end(digits, 0) != digits.length()) {
            return new Other(UnreadRow.Why.NO_SUM);
        }
        String sign = matcher.group("sign") + matcher.group("tail");
        if (!sign.isEmpty() && !sign.equals("()") && (sign.length() > 1 || sign.equals("(") || sign.equals(")"))) {
            return new Other(UnreadRow.Why.NO_SUM);
        }
        BigDecimal number = Numbers.value(digits);
        String own = matcher.group("unit");
        return sum(sign.isEmpty() ? number : number.negate(), own == null ? factor(unit) : factorOf(own));
    }

    private static CellMoney sum(BigDecimal number, long factor) {
        Money money = Amounts.kronor(number.multiply(BigDecimal.valueOf(factor)));
        return money == null ? new Other(UnreadRow.Why.NO_SUM) : new Sum(money);
    }

    private static long factor(Unit unit) {
        return switch (unit) {
            case KRONOR -> 1;
            case THOUSANDS -> 1_000;
            case MILLIONS -> 1_000_000;
        };
    }

    private static long factorOf(String unit) {
        return switch (unit) {
            case "tkr", "kkr", "tsek", "ksek" -> 1_000;
            case "mkr", "mnkr", "msek" -> 1_000_000;
            default -> 1;
        };
    }
}
