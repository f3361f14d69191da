package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution.Cash;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.agreement.terms.MoneyTerm.InWordsAndDigits;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * A contribution that is stated twice is stated with one amount. Practice: the parties could not know which they signed.
 * It speaks only when there is no other way to read the two: not when the table's total holds things in kind too, when one
 * is for a year and the other for the term, when they are for different years, or parts of a whole.
 */
final class AmountConflict implements Rule {

    /** Amounts further apart than this are rather different things, or a slip of the reader. */
    private static final BigDecimal FURTHEST_TIMES = BigDecimal.valueOf(5);

    @Override
    public FindingKind kind() {
        return FindingKind.AMOUNT_CONFLICT;
    }

    @Override
    public List<Finding> check(AgreementTerms terms) {
        List<Finding> findings = new ArrayList<>();
        for (CashClaims claims : CashClaims.in(terms)) {
            List<Cash> distinct = claims.distinct();
            if (distinct.size() == 1) {
                againstTables(claims, distinct.getFirst(), terms).ifPresent(findings::add);
            }
        }
        findings.addAll(new RowsOfParties(terms).conflictsBeside(findings));
        findings.addAll(StatedTwice.in(terms));
        for (InWordsAndDigits sum : terms.all(InWordsAndDigits.class)) {
            if (!sum.inWords().equals(sum.inDigits())) {
                findings.add(new Finding(
                        kind(),
                        Message.of("finding.amountConflict.words", sum.inWords(), sum.inDigits()),
                        List.of(sum.source().citation()),
                        null));
            }
        }
        return findings;
    }

    private Optional<Finding> againstTables(CashClaims claims, Cash cash, AgreementTerms terms) {
        List<BudgetTable> tables = tablesOfTheSameTime(terms);
        Running running = running(terms);
        List<Row> cashRows = tables.stream()
                .flatMap(table -> CashRows.of(claims.body(), table, terms).stream())
                .toList();
        boolean foundSomewhere = tables.stream()
                .flatMap(table -> amountsIn(table, CashRows.of(claims.body(), table, terms)))
                .anyMatch(amount -> CashClaims.mayBe(cash, amount, running));
        List<Row> named = cashRows.stream()
                .filter(row -> CashRows.namesTheBody(row, claims.body()))
                .toList();
        if (named.size() == 1
                && !CashClaims.mayBe(cash, named.getFirst().amount(), running)
                && isNear(cash.amount(), named.getFirst().amount())) {
            return Optional.of(finding(claims, cash, named.getFirst(), tables));
        }
        boolean oneAmount = cashRows.stream().map(Row::amount).distinct().count() == 1;
        if (foundSomewhere
                || !oneAmount
                || !isWithinReach(cash.amount(), cashRows.getFirst().amount())) {
            return Optional.empty();
        }
        return Optional.of(finding(claims, cash, cashRows.getFirst(), tables));
    }

    /** Tables of later years are left out where amounts follow an index. */
    static List<BudgetTable> tablesOfTheSameTime(AgreementTerms terms) {
        boolean indexed = CashClaims.areIndexed(terms);
        Running running = running(terms);
        return terms.all(BudgetTable.class).stream()
                .filter(table -> {
                    Integer year = table.year();
                    return !indexed
                            || year == null
                            || running == null
                            || year <= running.first().getYear();
                })
                .toList();
    }

    private static @Nullable Running running(AgreementTerms terms) {
        Optional<Running> running = Running.of(terms);
        return running.isPresent() ? running.get() : null;
    }

    /** Every row, the total, what the rows give, and what the cash rows give together. */
    private static Stream<Money> amountsIn(BudgetTable table, List<Row> cashRows) {
        Cited<Money> total = table.statedTotal();
        Stream<Money> sums = Stream.of(sumOf(table.rows()), sumOf(cashRows));
        Stream<Money> rows = table.rows().stream().map(row -> row.amount().abs());
        Stream<Money> stated = total == null ? Stream.of() : Stream.of(total.value());
        return Stream.of(sums, rows, stated).flatMap(amounts -> amounts);
    }

    private static Money sumOf(List<Row> rows) {
        return rows.stream().map(Row::amount).reduce(Money.kronor(0), Money::plus);
    }

    /** Within a quarter of each other: one sum with a slip, rather than two. */
    static boolean isNear(Money one, Money other) {
        BigDecimal times = one.inUnits().divide(other.inUnits(), 4, RoundingMode.HALF_UP);
        return times.subtract(BigDecimal.ONE).abs().compareTo(new BigDecimal("0.25")) <= 0;
    }

    private static boolean isWithinReach(Money one, Money other) {
        BigDecimal times = one.inUnits().divide(other.inUnits(), 4, RoundingMode.HALF_UP);
        return times.compareTo(FURTHEST_TIMES) < 0
                && times.multiply(FURTHEST_TIMES).compareTo(BigDecimal.ONE) > 0;
    }

    private Finding finding(CashClaims claims, Cash cash, Row row, List<BudgetTable> tables) {
        Message detail = Message.of(
                "finding.amountConflict.detail",
                claims.body().name(),
                cash.amount(),
                row.label().strip(),
                row.amount());
        List<Citation> places = new ArrayList<>(List.of(cash.source().citation()));
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row::equals)
                .forEach(found -> places.add(found.citation()));
        return new Finding(kind(), detail, places, null);
    }
}
