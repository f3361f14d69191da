package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/** A passage looked at as a row of a table of money: a label, and figures after it. */
record MoneyRow(Block block) {

    private static final int LONGEST_FIGURE = 12;
    private static final SwiftPattern FIGURE = SwiftPattern.compile(
            "^(?:sek |kr |ca |c:a )?([-+]? ?\\d[\\d .,']*?)\\s*(kr|kronor|tkr|mnkr|mkr|:-|,-|sek|ksek|kkr)?\\.?(?: ?\\(\\d\\)| \\d\\))?$");
    private static final SwiftPattern YEAR =
            SwiftPattern.compile("(?:år |budget |utfall )?(20\\d\\d)(?:[ -/].*)?(?: ?\\(.*\\))?");
    private static final SwiftPattern PRICE_LINE = SwiftPattern.compile(
            "^(.{3,100}?)[:,]? +(-?\\d{1,3}(?:[ .]\\d{3})*|-?\\d+) ?(kr|kronor|tkr|mnkr|:-|SEK)\\.?$");

    /** "Individnämnden betalar 210 000 kr." is a sentence. */
    private static final SwiftPattern TELLS =
            SwiftPattern.compile("(?:bidrar|betalar|lämnar|ger|satsar|står för|anslår|pays|contributes)\\b");

    /** A label and a price on one line, which is a row without cells. */
    record Price(String label, BigDecimal number, Span cell) {}

    /** Whether the passage is a row with a label and at least one figure. */
    boolean isNumeric() {
        if (!block.is(Block.Kind.ROW)) {
            return block.text().length() < 130
                    && !block.is(Block.Kind.HEADING)
                    && PRICE_LINE.matcher(block.text()).matches()
                    && !TELLS.standsIn(block.lower())
                    && !block.lower().contains(" per ")
                    && !block.text().contains(". ");
        }
        boolean label = false;
        boolean figure = false;
        List<Span> cells = block.cells();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).of(block.text());
            boolean isFigure = figure(text) != null;
            if (isFigure && i > 0) {
                figure = true;
            } else if (!text.isEmpty()) {
                label = true;
            }
        }
        return label && figure && !isYearHead();
    }

    /** Whether nothing but figures stands there: a sum without a label, if it follows rows. */
    boolean isBare() {
        if (!block.is(Block.Kind.ROW)) {
            return block.text().length() > 3 && figure(block.text()) != null && !isYear(block.text());
        }
        boolean figures = false;
        for (Span cell : block.cells()) {
            boolean isFigure = figure(cell.of(block.text())) != null;
            if (!cell.isEmpty() && !isFigure || isYear(cell.of(block.text()))) {
                return false;
            }
            figures |= isFigure;
        }
        return figures;
    }

    private boolean isYearHead() {
        int years = 0;
        List<Span> cells = block.cells();
        for (Span cell : cells) {
            String text = cell.of(block.lower());
            if (YEAR.matcher(text).matches()) {
                years++;
            } else if (figure(text) != null) {
                return false;
            }
        }
        return years > 1
                || (years == 1
                        && cells.size() == 2
                        && !cells.get(0).isEmpty()
                        && YEAR.matcher(cells.get(1).of(block.lower())).matches()
                        && block.lower().startsWith("post"));
    }

    /** How many figures stand after the label. */
    int figures() {
        int figures = 0;
        if (!block.is(Block.Kind.ROW)) {
            return 1;
        }
        List<Span> cells = block.cells();
        for (int i = 1; i < cells.size(); i++) {
            figures += figure(cells.get(i).of(block.text())) == null ? 0 : 1;
        }
        return figures;
    }

    /** The label and price of a line without cells; null where it is none. */
    @Nullable
    Price price() {
        Matcher matcher = PRICE_LINE.matcher(block.text());
        BigDecimal number = matcher.matches() ? figure(matcher.group(2)) : null;
        return number == null ? null : new Price(matcher.group(1), number, new Span(matcher.start(2), matcher.end(3)));
    }

    /** Whether a label or a head is no more than a year. */
    static boolean isYear(String label) {
        return YEAR.matcher(Letters.lower(label)).matches();
    }

    /** The figure in a cell; null where the cell is no figure. */
    static @Nullable BigDecimal figure(String cell) {
        Matcher matcher = FIGURE.matcher(Letters.lower(cell.trim()));
        if (!matcher.matches() || digits(matcher.group(1)) > LONGEST_FIGURE) {
            return null;
        }
        String digits = matcher.group(1).replace("+", "").trim();
        boolean negative = digits.startsWith("-");
        BigDecimal value = Numbers.value(digits.replace("-", "").trim());
        return negative ? value.negate() : value;
    }

    private static int digits(String figure) {
        int digits = 0;
        for (int i = 0; i < figure.length(); i++) {
            if (Letters.isDigit(figure.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }
}
