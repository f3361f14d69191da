package se.handslag.agreement.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Row;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;

/**
 * A budget, a few rows longer than it is. Its sums are asked in kronor whatever the table itself counts in, and costs may be
 * less than nothing, as in the tables people draw. A row that is emptied is taken away; one that is changed stays in its place.
 */
final class BudgetTableForm {

    private static final int BLANK_ROWS = 3;
    private static final int MOST_ROWS = 200;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern ROW = Pattern.compile("row\\.([1-9][0-9]{0,8})\\.(label|giver|amount)");

    private final Sheet<BudgetTable> in;
    private final Written<Money> money;

    private BudgetTableForm(Sheet<BudgetTable> in) {
        this.in = in;
        this.money = WrittenNumber.money(currency(in), true);
    }

    static BudgetTable table(Sheet<BudgetTable> in) {
        BudgetTableForm form = new BudgetTableForm(in);
        return new BudgetTable(
                in.source(),
                in.lineIfAny("party", BudgetTable::party),
                in.whole("year", FIRST_YEAR, LAST_YEAR, BudgetTable::year),
                in.kept(BudgetTable::unit, Unit.KRONOR),
                form.rows(),
                in.cited("statedTotal", form.money, false, BudgetTable::statedTotal));
    }

    /** One table has one currency, or it could not be summed. */
    private static Currency currency(Sheet<BudgetTable> in) {
        List<Row> rows = in.kept(BudgetTable::rows, List.of());
        return rows.isEmpty() ? Currency.SEK : rows.getFirst().amount().currency();
    }

    private List<Row> rows() {
        List<Row> before = in.kept(BudgetTable::rows, List.of());
        int shown = before.size() + BLANK_ROWS;
        int answered = highestAnswered();
        int most = Math.max(MOST_ROWS, shown);
        if (answered > most) {
            in.wrong("row.1.label", Message.of("agreement.form.problem.tooManyRows", most));
        }
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= Math.min(most, Math.max(shown, answered)); number++) {
            Row row = row(number, number <= before.size() ? before.get(number - 1) : null);
            if (row != null) {
                rows.add(row);
            }
        }
        if (rows.isEmpty() && !before.isEmpty()) {
            in.missing("row.1.label");
        }
        return List.copyOf(rows);
    }

    private @Nullable Row row(int number, @Nullable Row before) {
        String name = "row." + number;
        boolean required = number == 1 && in.now(table -> table) == null;
        String label = ask(name + ".label", required, WrittenText.LINE, before == null ? null : before.label());
        String giver = ask(name + ".giver", false, WrittenText.LINE, before == null ? null : before.giver());
        Money amount = ask(name + ".amount", required, money, before == null ? null : before.amount());
        if (label == null && amount == null && (giver == null || before != null)) {
            return null;
        }
        if (amount == null) {
            in.missing(name + ".amount");
        }
        if (label == null) {
            in.missing(name + ".label");
        }
        Citation place = before == null ? in.source().citation() : before.citation();
        return label == null || amount == null ? null : new Row(label, giver, amount, place);
    }

    private <V> @Nullable V ask(String name, boolean required, Written<V> written, @Nullable V now) {
        return in.ask(name, written, required, _ -> now);
    }

    private int highestAnswered() {
        int highest = 0;
        for (String name : in.answered()) {
            Matcher row = name == null ? ROW.matcher("") : ROW.matcher(name);
            if (row.matches()) {
                highest = Math.max(highest, Integer.parseInt(row.group(1)));
            }
        }
        return highest;
    }
}
