package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.kernel.Money;
import se.handslag.reading.document.SheetRow;

/** The rows of one column and one year, divided where a sum closes a part and joined again where a sum closes several. */
final class TableParts {

    /** A row with its term and its place. */
    record Entry(SheetRow row, BudgetTable.Row term) {}

    /**
     * Rows that belong together.
     *
     * @param total what the sheet says that they give; null where it does not say
     */
    record Part(List<Entry> rows, @Nullable Entry total) {

        Money sum() {
            Money sum = Money.kronor(0);
            for (Entry entry : rows) {
                sum = sum.plus(entry.term().amount());
            }
            return sum;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private List<Entry> open = new ArrayList<>();

    void row(Entry entry) {
        open.add(entry);
    }

    /** Whether the sum is what the rows since the last one give, and those are two or more. */
    boolean addsUp(Money sum) {
        return open.size() > 1 && new Part(open, null).sum().equals(sum);
    }

    /** A sum that closes the rows above it, or several parts, or all. */
    void total(Entry total, boolean isGrand) {
        Money stated = total.term().amount();
        int from = parts.size();
        Money sum = new Part(open, null).sum();
        while (from > 0 && (open.isEmpty() && from == parts.size() || !sum.equals(stated))) {
            sum = sum.plus(parts.get(--from).sum());
        }
        if (sum.equals(stated) && !(open.isEmpty() && from == parts.size())) {
            join(from, total);
        } else if (isGrand) {
            join(0, total);
        } else if (!open.isEmpty()) {
            join(parts.size(), total);
        }
    }

    private void join(int from, Entry total) {
        List<Entry> rows = new ArrayList<>();
        List<Part> joined = parts.subList(from, parts.size());
        joined.forEach(part -> rows.addAll(part.rows()));
        joined.clear();
        rows.addAll(open);
        open = new ArrayList<>();
        if (!rows.isEmpty()) {
            parts.add(new Part(rows, total));
        }
    }

    /** All parts; rows that no sum closes are one of their own. */
    List<Part> parts() {
        List<Part> all = new ArrayList<>(parts);
        if (!open.isEmpty()) {
            all.add(new Part(List.copyOf(open), null));
        }
        return all;
    }
}
