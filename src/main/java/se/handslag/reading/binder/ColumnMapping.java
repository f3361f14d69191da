package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;

/** What each column of a sheet is taken for, from left to right. */
public record ColumnMapping(List<MappedColumn> columns) {

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** What a person has said of a column; all that has to be remembered for the next sheet of the same shape. */
    public record Choice(int column, ColumnRole role, Unit unit) {}

    /** The columns of the role. */
    public List<MappedColumn> all(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).toList();
    }

    /** The first column of the role. */
    public Optional<MappedColumn> first(ColumnRole role) {
        return all(role).stream().findFirst();
    }

    /** The columns with sums of money. */
    public List<MappedColumn> money() {
        return columns.stream().filter(column -> column.role().isMoney()).toList();
    }

    /** Whether every column's proposal is sure and there is money in one of them, so that nobody needs to be asked. */
    public boolean isSure() {
        return columns.stream().allMatch(MappedColumn::isSure)
                && !money().isEmpty()
                && first(ColumnRole.LABEL).isPresent();
    }

    /** What to remember of it. */
    public List<Choice> choices() {
        return columns.stream()
                .map(column -> new Choice(column.column(), column.role(), column.unit()))
                .toList();
    }

    /**
     * The same columns as a person says they are, or said of a sheet of the same shape; columns that nothing is said of stay
     * as they were. Years and parties are the sheet's own.
     */
    public ColumnMapping decided(List<Choice> choices) {
        List<MappedColumn> decided = new ArrayList<>();
        for (MappedColumn column : columns) {
            decided.add(choices.stream()
                    .filter(choice -> choice.column() == column.column())
                    .findFirst()
                    .map(choice -> column.decided(choice.role(), choice.unit()))
                    .orElse(column));
        }
        return new ColumnMapping(decided);
    }
}
