package se.handslag.reading.binder;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.reading.document.SheetCell;

/**
 * A column and what it is taken for.
 *
 * @param column from 0
 * @param head the words over it; empty where there are none
 * @param unit what one in its figures stands for; of no meaning unless it holds money
 * @param year the year it is for; null where its head tells none
 * @param party whose it is; null where its head names nobody
 * @param doubts what a person should look at; empty where the proposal is sure
 */
public record MappedColumn(
        int column,
        String head,
        ColumnRole role,
        Unit unit,
        @Nullable Integer year,
        @Nullable String party,
        List<ColumnDoubt> doubts) {

    public MappedColumn {
        doubts = List.copyOf(doubts);
    }

    /** Its name in the sheet: A, B, … AA. */
    public String letters() {
        return SheetCell.lettersOf(column);
    }

    /** Whether nothing in the proposal needs a person. */
    public boolean isSure() {
        return doubts.isEmpty();
    }

    /** The same column, as a person says it is. */
    public MappedColumn decided(ColumnRole decidedRole, Unit decidedUnit) {
        return new MappedColumn(column, head, decidedRole, decidedUnit, year, party, List.of());
    }
}
