package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/** The rows of a table give the sum that it states. Arithmetic, and what every payer checks first. */
final class SumMismatch implements Rule {

    private static final int FEWEST_ROWS = 2;

    @Override
    public FindingKind kind() {
        return FindingKind.SUM_MISMATCH;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        return terms.all(BudgetTable.class).stream()
                .flatMap(table -> checked(table, terms).stream())
                .toList();
    }

    /** Whether the number at the place is one of those that the total of a table was rightly reckoned with. */
    static boolean isReckonedWith(Citation number, AgreementTerms terms) {
        return terms.all(BudgetTable.class).stream()
                .filter(table -> table.rows().stream().anyMatch(row -> meets(row.citation(), number)))
                .anyMatch(SumMismatch::holds);
    }

    private static boolean holds(BudgetTable table) {
        Cited<Money> stated = table.statedTotal();
        List<Row> rows = countedRows(table);
        return stated != null
                && rows.size() >= FEWEST_ROWS
                && new Reckoning(table.unit(), rows, stated.value()).agrees();
    }

    private static boolean meets(Citation one, Citation other) {
        return one.page() == other.page() && one.start() < other.end() && other.start() < one.end();
    }

    private Optional<Finding> checked(BudgetTable table, AgreementTerms terms) {
        Cited<Money> stated = table.statedTotal();
        List<Row> rows = countedRows(table);
        if (stated == null || rows.size() < FEWEST_ROWS) {
            return Optional.empty();
        }
        Reckoning reckoning = new Reckoning(table.unit(), rows, stated.value());
        return reckoning.agrees() ? Optional.empty() : Optional.of(finding(table, stated, reckoning, terms));
    }

    /** Sums and "of which" are told apart by their labels, should they have slipped in among the rows. */
    private static List<Row> countedRows(BudgetTable table) {
        return table.rows().stream()
                .filter(row -> !Lexicon.says("row.notCounted", row.label().strip()))
                .toList();
    }

    private Finding finding(BudgetTable table, Cited<Money> stated, Reckoning reckoning, AgreementTerms terms) {
        return new Finding(
                kind(),
                detail(table.party(), stated.value(), reckoning),
                List.of(stated.citation(), table.source().citation()),
                proposal(stated, reckoning.sum(), terms));
    }

    private static Message detail(@Nullable String party, Money stated, Reckoning reckoning) {
        Message calculation = Message.of(
                "finding.sumMismatch.detail",
                reckoning.written(),
                Written.number(Written.in(reckoning.unit(), reckoning.sum())),
                Written.unit(reckoning.unit()),
                Written.number(Written.in(reckoning.unit(), stated)));
        return party == null ? calculation : Message.of("finding.sumMismatch.ofParty", party, calculation);
    }

    private static @Nullable Proposal proposal(Cited<Money> stated, Money sum, AgreementTerms terms) {
        boolean sameSign = sum.isNegative() == stated.value().isNegative();
        Optional<Proposal> proposal = Written.withAmount(
                        stated.citation().words(), stated.value(), sum, terms.language())
                .map(words -> new Proposal(stated.citation(), words));
        return sameSign && proposal.isPresent() ? proposal.get() : null;
    }

    /** The rows of a table added up, against its stated total. */
    private record Reckoning(BudgetTable.Unit unit, List<Row> rows, Money stated) {

        Money sum() {
            return sumOf(rows);
        }

        /**
         * Whether nothing is wrong: the rows give the total but for their rounding; or costs are taken from income until
         * nothing is left; or income and costs stand one after the other and each gives the total.
         */
        boolean agrees() {
            return isClose(sum().minus(stated)) || runsToNothing() || isTwoSided();
        }

        private boolean runsToNothing() {
            boolean hasCostsBelowZero =
                    rows.stream().anyMatch(row -> row.amount().isNegative());
            return hasCostsBelowZero ? isClose(sum()) : stated.isZero();
        }

        private boolean isTwoSided() {
            for (int split = 1; split < rows.size(); split++) {
                Money above = sumOf(rows.subList(0, split));
                Money below = sumOf(rows.subList(split, rows.size()));
                if (isClose(above.minus(stated)) && isClose(below.minus(stated))) {
                    return true;
                }
            }
            return false;
        }

        /** Half of the last place written, for each row, or for the total where that is more coarsely written. */
        private boolean isClose(Money difference) {
            int decimals = rows.stream()
                    .mapToInt(row -> Written.in(unit, row.amount()).scale())
                    .max()
                    .orElse(0);
            BigDecimal half = Written.kronorIn(unit).divide(BigDecimal.TWO);
            BigDecimal ofRows = half.movePointLeft(decimals).multiply(BigDecimal.valueOf(rows.size()));
            BigDecimal ofTotal = half.movePointLeft(Written.in(unit, stated).scale());
            return difference.abs().inUnits().compareTo(ofRows.max(ofTotal)) <= 0;
        }

        /** "500 + 20 − 5", in the table's own figures. */
        Message written() {
            Message sum = Message.of(
                    "number.plain",
                    Written.number(Written.in(unit, rows.getFirst().amount())));
            for (Row row : rows.subList(1, rows.size())) {
                String key = row.amount().isNegative() ? "calculation.minus" : "calculation.plus";
                sum = Message.of(
                        key, sum, Written.number(Written.in(unit, row.amount().abs())));
            }
            return sum;
        }

        private static Money sumOf(List<Row> rows) {
            return rows.stream().map(Row::amount).reduce(Money.kronor(0), Money::plus);
        }
    }
}
