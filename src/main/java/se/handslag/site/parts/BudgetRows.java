package se.handslag.site.parts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Money;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/**
 * A table of money out of an agreement, as a table of the page.
 *
 * @param whose whose it is and for what year; empty where the agreement does not say
 * @param unit what the figures are in: "kr"
 * @param total the sum that the agreement gives; empty where it gives none
 */
public record BudgetRows(String whose, String unit, List<Row> rows, Optional<String> total) {

    /** One row; the giver is empty where the table does not tell one. */
    public record Row(String label, String giver, String amount) {}

    /** The rows of the term; empty where it has none. */
    public static Optional<BudgetRows> in(Term term, Speech speech) {
        return term instanceof BudgetTable table && !table.rows().isEmpty()
                ? Optional.of(of(table, speech))
                : Optional.empty();
    }

    private static BudgetRows of(BudgetTable table, Speech speech) {
        Currency currency = table.rows().isEmpty()
                ? Currency.SEK
                : table.rows().getFirst().amount().currency();
        String whose = String.join(
                ", ",
                Stream.of(table.party(), table.year())
                        .filter(Objects::nonNull)
                        .map(each -> Words.clean(each.toString()))
                        .toList());
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(Words.clean(row.label()), giver(row), amount(row.amount(), currency, speech)))
                .toList();
        Optional<String> total =
                Optional.ofNullable(table.statedTotal()).map(stated -> amount(stated.value(), currency, speech));
        return new BudgetRows(whose, speech.say("health.budget.unit." + currency.name()), rows, total);
    }

    /** Who brings it; not where the row begins with the name, or with how the party is called for short. */
    private static String giver(BudgetTable.Row row) {
        String giver = row.giver() == null ? "" : Words.clean(row.giver());
        return firstWord(Words.clean(row.label())).equalsIgnoreCase(firstWord(giver)) ? "" : giver;
    }

    private static String firstWord(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? words : words.substring(0, blank);
    }

    /** The figure alone; with its unit where that is another than the table's, or where there are öre to tell. */
    private static String amount(Money money, Currency currency, Speech speech) {
        BigDecimal units = money.inUnits();
        boolean plain =
                money.currency() == currency && units.stripTrailingZeros().scale() <= 0;
        return plain ? speech.number(units) : speech.texts().sum(money);
    }
}
