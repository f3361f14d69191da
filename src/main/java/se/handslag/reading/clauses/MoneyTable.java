package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/**
 * One column of a table of money, as the page has it: rows and totals in order.
 *
 * @param party whose it is, as its heading writes it; null where it is everybody's
 * @param caption what stands above it, in lower case
 * @param header the column's own heading
 * @param heads the headings of all its columns, in lower case
 * @param first whether it is the table's first column of money
 */
record MoneyTable(
        @Nullable String party,
        String caption,
        String header,
        String heads,
        @Nullable Integer year,
        Unit unit,
        boolean first,
        List<Entry> entries) {

    private static final SwiftPattern TOTAL = SwiftPattern.compile(
            "^(?:summa\\p{L}*|total\\p{L}*|delsumma\\p{L}*|sammanlagt|tillsammans|att fördela|resultat|netto|saldo|sum|sub-?total|slutsumma|total|grand total|totalsumma|balans|att betala|s:a|summering|överskott/underskott|total .*)\\b.*");
    private static final SwiftPattern TOTAL_AFTER = SwiftPattern.compile(
            "^\\p{L}*(?:kostnad|intäkt|utgift|insats|bidrag|finansiering)\\p{L}*,? (?:summa|totalt|tillsammans|sammanlagt|i allt)$|^netto\\p{L}*$");
    private static final SwiftPattern ADDS_UP = SwiftPattern.compile(
            "^(?:(?:brutto)?kostnad\\p{L}*|intäkt\\p{L}*|utgift\\p{L}*|finansiering|costs?|income|expenses?|funding)$");
    private static final SwiftPattern RESULT = SwiftPattern.compile("^(?:resultat|netto|saldo|balans|net)\\b.*");
    private static final SwiftPattern GRAND = SwiftPattern.compile(
            "^(?:totalt|total|slutsumma|grand total|totalsumma|summa totalt|summa summarum|summa a ?\\+.*|totalt a ?\\+.*|sammanlagt|total sum|total budget)$");
    private static final SwiftPattern PART = SwiftPattern.compile("^(?:delsumma|sub-?total|del:).*");

    /**
     * A row.
     *
     * @param giver who brings it, where the table has a column or a part for each party; null elsewhere
     * @param sum whether it adds up the rows above it, whatever its label is
     */
    record Entry(
            String label,
            @Nullable String giver,
            BigDecimal number,
            Money amount,
            Block block,
            Span cell,
            boolean sum) {

        boolean isTotal() {
            return sum || MoneyTable.isTotal(label);
        }

        boolean isPositive() {
            return !amount.isNegative() && !amount.isZero();
        }

        private Entry asSum() {
            return new Entry(label, giver, number, amount, block, cell, true);
        }

        private String words() {
            return Letters.lower(Words.trimmed(label));
        }

        boolean isResult() {
            return RESULT.matcher(words()).matches() || amount.isZero();
        }

        boolean isGrandTotal() {
            return GRAND.matcher(words()).matches();
        }

        boolean isSubtotal() {
            return PART.matcher(words()).matches();
        }

        boolean isOfWhich() {
            return words().startsWith("varav") || words().startsWith("of which");
        }
    }

    /**
     * The rows, with those that only add up the ones above told apart: "Kostnad" with what three costs give. A row without a
     * label that adds up nothing is left out, since nobody knows what it is.
     */
    static List<Entry> withSums(List<Entry> entries) {
        List<Entry> all = new ArrayList<>();
        List<Entry> sinceLast = new ArrayList<>();
        for (Entry entry : entries) {
            boolean unnamed = entry.label().isEmpty();
            boolean plain = unnamed || ADDS_UP.matcher(entry.words()).matches();
            boolean adds = plain && sinceLast.size() > 1 && sum(sinceLast).equals(entry.amount());
            if (adds || !unnamed) {
                all.add(adds ? entry.asSum() : entry);
            }
            if (adds || entry.isTotal()) {
                sinceLast.clear();
            } else {
                sinceLast.add(entry);
            }
        }
        return all;
    }

    /** Whether the label says that the row adds up others; a row without a label does nothing else. */
    static boolean isTotal(String label) {
        String words = Letters.lower(Words.trimmed(label));
        return words.isEmpty()
                || TOTAL.matcher(words).matches()
                || TOTAL_AFTER.matcher(words).matches();
    }

    List<Entry> rows() {
        return entries.stream()
                .filter(entry -> !entry.isTotal() && !entry.isOfWhich())
                .toList();
    }

    List<Entry> totals() {
        return entries.stream().filter(Entry::isTotal).toList();
    }

    /** The sum that it gives last; null where it gives none. */
    @Nullable
    Entry statedTotal() {
        List<Entry> totals = totals();
        return totals.isEmpty() ? null : totals.get(totals.size() - 1);
    }

    /**
     * The tables that it holds: itself, unless its sums each add up the rows since the one before. What stands below the
     * last sum, such as value-added tax, is left out.
     */
    List<MoneyTable> parts() {
        List<Entry> totals = totals();
        if (totals.isEmpty()) {
            return List.of(this);
        }
        Entry last = totals.get(totals.size() - 1);
        MoneyTable whole = withEntries(entries.subList(0, entries.indexOf(last) + 1));
        if (totals.size() == 1) {
            return List.of(whole);
        }
        if (Letters.lower(totals.get(0).label()).contains("exkl")) {
            return List.of(withEntries(entries.subList(0, entries.indexOf(totals.get(0)) + 1)));
        }
        boolean cumulative = last.isResult()
                || last.isGrandTotal()
                || totals.subList(0, totals.size() - 1).stream().anyMatch(Entry::isSubtotal)
                || sum(whole.rows()).equals(last.amount());
        return cumulative ? List.of(whole) : separate(totals);
    }

    private List<MoneyTable> separate(List<Entry> totals) {
        List<MoneyTable> parts = new ArrayList<>();
        int from = 0;
        for (Entry total : totals) {
            int to = entries.indexOf(total) + 1;
            if (to - from > 1) {
                parts.add(withEntries(entries.subList(from, to)));
            }
            from = to;
        }
        return parts;
    }

    private MoneyTable withEntries(List<Entry> some) {
        return new MoneyTable(party, caption, header, heads, year, unit, first, List.copyOf(some));
    }

    static Money sum(List<Entry> rows) {
        Money sum = Money.kronor(0);
        for (Entry row : rows) {
            sum = sum.plus(row.amount());
        }
        return sum;
    }
}
