package se.handslag.reading.binder;

import java.util.List;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;

/**
 * What a sheet says when its columns are taken for what a mapping says.
 *
 * @param columns its tables: from left to right, and down the sheet
 * @param totals rows that add up others, in order
 * @param unread rows that were not understood, in order
 */
public record BudgetRead(List<BudgetColumn> columns, List<TotalRow> totals, List<UnreadRow> unread) {

    public BudgetRead {
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        unread = List.copyOf(unread);
    }

    /** The tables as terms of an agreement. */
    public List<BudgetTable> tables() {
        return columns.stream().map(BudgetColumn::table).toList();
    }
}
