package se.handslag.reading.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Money;
import se.handslag.reading.passages.Letters;

/** Finds sums of money: "933 000 kr", "800tkr", "5,2 mnkr", "450.000:-", "SEK 1,350,000", "två miljoner kronor". */
public final class Amounts {

    private record Unit(String word, long factor) {}

    private static final Unit[] UNITS = {
        new Unit("tusen kronor", 1_000),
        new Unit("tusen kr", 1_000),
        new Unit("miljoner kronor", 1_000_000),
        new Unit("miljon kronor", 1_000_000),
        new Unit("miljoner kr", 1_000_000),
        new Unit("miljoner sek", 1_000_000),
        new Unit("million kronor", 1_000_000),
        new Unit("million swedish kronor", 1_000_000),
        new Unit("million sek", 1_000_000),
        new Unit("miljoner", 1_000_000),
        new Unit("miljon", 1_000_000),
        new Unit("svenska kronor", 1),
        new Unit("swedish kronor", 1),
        new Unit("kronor", 1),
        new Unit("mnkr", 1_000_000),
        new Unit("msek", 1_000_000),
        new Unit("mkr", 1_000_000),
        new Unit("tkr", 1_000),
        new Unit("tsek", 1_000),
        new Unit("ksek", 1_000),
        new Unit("kkr", 1_000),
        new Unit("kr", 1),
        new Unit("sek", 1),
        new Unit(":-", 1),
        new Unit(",-", 1),
        new Unit(".-", 1),
    };

    private Amounts() {}

    /** So many kronor; null where that is more than any agreement is about. */
    public static @Nullable Money kronor(BigDecimal kronor) {
        return Numbers.isReckonable(kronor) ? Money.kronor(kronor) : null;
    }

    /** All sums in the text, in order. A number without a unit of money is none. */
    public static List<Amount> in(String text, String lower) {
        List<Amount> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Letters.isDigit(c) && (i == 0 || !isPartOfNumber(text.charAt(i - 1)))) {
                int end = Numbers.end(text, i);
                Amount amount = withUnit(text, lower, i, end);
                if (amount != null) {
                    found.add(amount);
                    end = amount.to();
                }
                i = Math.max(end, i + 1);
            } else if (c == 'm' || c == 'M') {
                Amount amount = inWords(text, lower, i);
                if (amount != null) {
                    found.add(amount);
                    i = amount.to();
                } else {
                    i++;
                }
            } else {
                i++;
            }
        }
        return found;
    }

    private static boolean isPartOfNumber(char before) {
        return Letters.isDigit(before) || before == '/' || before == '_';
    }

    private static @Nullable Amount withUnit(String text, String lower, int from, int end) {
        BigDecimal number = Numbers.value(text.substring(from, end));
        int unitAt = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        for (Unit unit : UNITS) {
            if (lower.startsWith(unit.word(), unitAt)
                    && isWordEnd(lower, unitAt + unit.word().length(), unit.word())) {
                Money money = kronor(number.multiply(BigDecimal.valueOf(unit.factor())));
                return money == null
                        ? null
                        : new Amount(from, unitAt + unit.word().length(), money, unit.word());
            }
        }
        return withUnitBefore(lower, from, end, number);
    }

    private static @Nullable Amount withUnitBefore(String lower, int from, int end, BigDecimal number) {
        int start = lower.startsWith("sek ", from - 4) ? from - 4 : lower.startsWith("kr ", from - 3) ? from - 3 : -1;
        if (start < 0 || (start > 0 && Letters.isLetter(lower.charAt(start - 1)))) {
            return null;
        }
        long factor = 1;
        int to = end;
        if (lower.startsWith(" million", end)) {
            factor = 1_000_000;
            to = end + " million".length();
        }
        if (start > 1
                && Letters.isDigit(lower.charAt(start - 2))
                && factor == 1
                && number.compareTo(BigDecimal.valueOf(1000)) < 0) {
            return null;
        }
        Money money = kronor(number.multiply(BigDecimal.valueOf(factor)));
        return money == null ? null : new Amount(start, to, money, "sek");
    }

    /** "två miljoner kronor": the word before the unit is the number. */
    private static @Nullable Amount inWords(String text, String lower, int at) {
        if (!lower.startsWith("miljon", at) || at < 3 || text.charAt(at - 1) != ' ') {
            return null;
        }
        int wordStart = lower.lastIndexOf(' ', at - 2) + 1;
        Integer number = Numbers.ofWord(lower.substring(wordStart, at - 1));
        if (number == null) {
            return null;
        }
        for (Unit unit : UNITS) {
            if (unit.factor() == 1_000_000 && lower.startsWith(unit.word(), at)) {
                return new Amount(wordStart, at + unit.word().length(), Money.kronor(number * 1_000_000L), unit.word());
            }
        }
        return null;
    }

    private static boolean isWordEnd(String lower, int end, String unit) {
        if (end >= lower.length()) {
            return true;
        }
        char next = lower.charAt(end);
        char last = unit.charAt(unit.length() - 1);
        return last == '-' || !Letters.isLetter(next) || lower.startsWith("s ", end);
    }
}
