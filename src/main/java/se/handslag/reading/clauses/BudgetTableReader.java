package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;

/** Reads tables of money as they stand, one term for each column, with nothing mended. */
final class BudgetTableReader implements ClauseReader {

    @Override
    public List<BudgetTable> read(Clauses clauses) {
        List<BudgetTable> tables = new ArrayList<>();
        for (MoneyTable table : clauses.tables()) {
            if (!table.rows().isEmpty()) {
                tables.add(term(table));
            }
        }
        return tables;
    }

    private static BudgetTable term(MoneyTable table) {
        List<BudgetTable.Row> rows = new ArrayList<>();
        for (MoneyTable.Entry entry : table.rows()) {
            rows.add(new BudgetTable.Row(
                    entry.label(), entry.giver(), entry.amount(), entry.block().cite(entry.cell())));
        }
        MoneyTable.Entry total = table.statedTotal();
        Cited<Money> stated =
                total == null ? null : new Cited<>(total.amount(), total.block().cite(total.cell()));
        return new BudgetTable(
                Source.plainly(table.entries().get(0).block().cite()),
                table.party(),
                table.year(),
                table.unit(),
                rows,
                stated);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Budget 2024, belopp i tkr\n\nSamordnare\t500\nMaterial\t\t25\nSumma\t525",
                        BudgetTable.class,
                        "statedTotal=Cited[value=525000 SEK"),
                new Example(
                        "Budget, tkr\n\nPost\t2024\t2025\nLön\t500\t510\nHyra\t100\t105\nSumma\t600\t615",
                        BudgetTable.class,
                        "year=2025"),
                new Example(
                        "Ekonomi\n\nBidrag från kommunen\t100 000\nHyra\t-60 000\nFika\t-40 000\nResultat\t0",
                        BudgetTable.class,
                        "amount=-60000 SEK"));
    }
}
