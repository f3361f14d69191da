package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.Product.Factor;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/**
 * Finds columns of which one is the product of two others ("veckor", "timmar per vecka", "timmar"): where most rows keep
 * that rule, it is the table's own, and a row that breaks it is worth a look.
 */
final class TableProducts {

    private static final int FEWEST_KEEPING = 2;

    /** Every three columns are tried together; a table of goods, price and sum has no more than these. */
    private static final int MOST_COLUMNS = 10;

    private final Clauses clauses;

    TableProducts(Clauses clauses) {
        this.clauses = clauses;
    }

    private record Row(Block block, List<Span> cells, List<@Nullable BigDecimal> figures) {}

    List<Product> read() {
        List<Product> found = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> heads = List.of();
        for (Block block : clauses.text().blocks()) {
            Row row = block.is(Block.Kind.ROW) ? row(block) : null;
            if (row != null && figures(row) >= 3 && !isTotal(block)) {
                rows.add(row);
            } else if (row == null || figures(row) > 0) {
                if (row == null) {
                    found.addAll(products(rows, heads));
                    rows = new ArrayList<>();
                }
            } else {
                heads = block.cells().stream()
                        .map(cell -> cell.of(block.text()))
                        .toList();
            }
        }
        found.addAll(products(rows, heads));
        return found;
    }

    private static boolean isTotal(Block block) {
        return block.lower().startsWith("summa")
                || block.lower().startsWith("total")
                || block.lower().startsWith("sum");
    }

    private static Row row(Block block) {
        List<Span> cells = block.cells();
        List<@Nullable BigDecimal> figures = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            figures.add(i == 0 ? null : MoneyRow.figure(cells.get(i).of(block.text())));
        }
        return new Row(block, cells, figures);
    }

    private static int figures(Row row) {
        int count = 0;
        for (BigDecimal figure : row.figures()) {
            count += figure == null ? 0 : 1;
        }
        return count;
    }

    private static List<Product> products(List<Row> rows, List<String> heads) {
        List<Product> found = new ArrayList<>();
        int width = rows.stream().mapToInt(row -> row.figures().size()).min().orElse(0);
        if (width > MOST_COLUMNS) {
            return found;
        }
        for (int result = 3; result < width; result++) {
            for (int one = 1; one < result; one++) {
                for (int two = one + 1; two < result; two++) {
                    if (keepingRows(rows, one, two, result) >= FEWEST_KEEPING
                            && keepingRows(rows, one, two, result) * 2 > rows.size()) {
                        for (Row row : rows) {
                            add(found, row, heads, one, two, result);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static int keepingRows(List<Row> rows, int one, int two, int result) {
        int keeping = 0;
        for (Row row : rows) {
            BigDecimal a = row.figures().get(one);
            BigDecimal b = row.figures().get(two);
            BigDecimal c = row.figures().get(result);
            keeping += a != null
                            && b != null
                            && c != null
                            && a.multiply(b).compareTo(c) == 0
                            && a.compareTo(BigDecimal.ONE) != 0
                            && b.compareTo(BigDecimal.ONE) != 0
                    ? 1
                    : 0;
        }
        return keeping;
    }

    private static void add(List<Product> found, Row row, List<String> heads, int one, int two, int result) {
        Factor a = factor(row, heads, one);
        Factor b = factor(row, heads, two);
        Factor c = factor(row, heads, result);
        if (a != null && b != null && c != null) {
            found.add(new Product(Source.plainly(row.block().cite()), List.of(a, b), c, BigDecimal.ONE, true));
        }
    }

    private static @Nullable Factor factor(Row row, List<String> heads, int column) {
        BigDecimal figure = row.figures().get(column);
        String unit = column < heads.size() ? unit(Letters.lower(heads.get(column))) : "";
        return figure == null
                ? null
                : new Factor(figure, unit, row.block().cite(row.cells().get(column)));
    }

    private static String unit(String head) {
        if (Words.hasAny(head, "tim", "hours")) {
            return "timmar";
        }
        if (Words.hasAny(head, "veck", "weeks")) {
            return "veckor";
        }
        return Words.hasAny(head, "kr", "sek", "belopp", "värde", "summa") ? "kr" : "";
    }
}
