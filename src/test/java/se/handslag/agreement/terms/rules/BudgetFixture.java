package se.handslag.agreement.terms.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Money;

/** Fills in a table of an agreement, row by row, in the table's own figures. */
final class BudgetFixture {

    private final AgreementFixture agreement;
    private final @Nullable String party;
    private final List<Row> rows = new ArrayList<>();
    private Unit unit = Unit.THOUSANDS;
    private @Nullable Integer year;

    BudgetFixture(AgreementFixture agreement, @Nullable String party) {
        this.agreement = agreement;
        this.party = party;
    }

    BudgetFixture inKronor() {
        unit = Unit.KRONOR;
        return this;
    }

    BudgetFixture forYear(int year) {
        this.year = year;
        return this;
    }

    BudgetFixture row(String label, String figure) {
        rows.add(new Row(label, amount(figure), agreement.cite(figure)));
        return this;
    }

    AgreementFixture stating(String figure) {
        return close(new Cited<>(amount(figure), agreement.cite(figure)));
    }

    AgreementFixture withoutTotal() {
        return close(null);
    }

    private AgreementFixture close(@Nullable Cited<Money> total) {
        Source source = Source.plainly(agreement.cite("Budget"));
        return agreement.add(new BudgetTable(source, party, year, unit, rows, total));
    }

    private Money amount(String figure) {
        BigDecimal number = new BigDecimal(figure.replace(" ", "").replace(',', '.'));
        return Money.kronor(number.multiply(Written.kronorIn(unit)));
    }
}
