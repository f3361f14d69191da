package se.handslag.reading.binder;

import se.handslag.agreement.terms.MoneyTerm.BudgetTable;

/**
 * A table of money that a column of a sheet gives: of one year, and of one part where the sheet adds up parts by themselves.
 *
 * @param column what the column is taken for: cash, in kind or just an amount
 */
public record BudgetColumn(MappedColumn column, BudgetTable table) {}
