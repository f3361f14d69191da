package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.StringJoiner;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.kernel.Currency;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;
import se.handslag.site.telling.TermLine.Section;

/** How it is paid for, and what happens to the money. */
record MoneyLines(Speech speech) {

    public TermLine of(MoneyTerm term) {
        return switch (term) {
            case BudgetTable table -> line("budgetTable", term, table(table));
            case Product product -> line("product", term, product(product));
            case MoneyTerm.StatedCost cost ->
                line("statedCost", term, cost.what() + ": " + speech.money(cost.amount(), cost.per()));
            case MoneyTerm.InWordsAndDigits sum ->
                line(
                        "inWordsAndDigits",
                        term,
                        speech.texts().sum(sum.inWords()) + " = "
                                + speech.texts().sum(sum.inDigits()));
            case MoneyTerm.UnitPrice price ->
                line("unitPrice", term, speech.say("tell.unitPrice", price.price(), price.unit()));
            case MoneyTerm.Funder funder -> line("funder", term, funder(funder));
            case MoneyTerm.Payment payment -> line("payment", term, new PaymentPhrase(speech).of(payment));
            case MoneyTerm.Indexation indexation -> line("indexation", term, indexation(indexation));
            case MoneyTerm.FixedAmounts _ -> line("indexation", term, speech.say("tell.term.fixedAmounts"));
            case MoneyTerm.Repayment repayment -> line("repayment", term, repayment.ground());
            case MoneyTerm.Surplus surplus -> line("surplus", term, surplus.use());
            case MoneyTerm.OtherFunding other -> line("otherFunding", term, other.text());
        };
    }

    private String table(BudgetTable table) {
        StringJoiner rows = new StringJoiner("; ");
        for (BudgetTable.Row row : table.rows()) {
            rows.add(row.label() + " " + sum(row.amount(), table));
        }
        Money total = table.statedTotal() == null ? null : table.statedTotal().value();
        String whose = speech.phrase()
                .with(table.party())
                .with(table.year() == null ? null : String.valueOf(table.year()))
                .toString();
        return (whose.isEmpty() ? "" : whose + ": ")
                + rows
                + (total == null ? "" : "; " + speech.say("tell.statedTotal", sum(total, table)));
    }

    /** In thousands where the table itself counts in them, so that the figures are those that one sees there. */
    private String sum(Money amount, BudgetTable table) {
        boolean inThousands = table.unit() == BudgetTable.Unit.THOUSANDS && amount.currency() == Currency.SEK;
        return inThousands
                ? speech.say("tell.thousands", speech.number(amount.inUnits().movePointLeft(3)))
                : speech.texts().sum(amount);
    }

    private String product(Product product) {
        StringJoiner factors = new StringJoiner(" × ");
        product.factors().forEach(factor -> factors.add(factor(factor)));
        return speech.phrase()
                .with(factors + " = " + factor(product.stated()))
                .when(!product.clear(), "tell.term.unclearFactor")
                .toString();
    }

    private String factor(Product.Factor factor) {
        String number = speech.number(factor.number());
        return factor.unit().isBlank() ? number : number + " " + factor.unit();
    }

    private Phrase funder(MoneyTerm.Funder funder) {
        Money amount = funder.amount();
        DatePeriod period = funder.ownPeriod();
        return speech.phrase()
                .with(
                        amount == null
                                ? funder.name()
                                : funder.name() + ": " + speech.texts().sum(amount))
                .with(period == null ? null : speech.period(period))
                .with(funder.condition())
                .when(funder.takesBackUnspent(), "tell.term.takesBackUnspent");
    }

    private Phrase indexation(MoneyTerm.Indexation indexation) {
        Share percent = indexation.percent();
        LocalDate from = indexation.from();
        Boolean liftsInKind = indexation.liftsInKind();
        return speech.phrase()
                .about("tell.term.followsIndex", indexation.index())
                .about("tell.term.percentAYear", percent == null ? null : speech.number(percent.inPercent()))
                .about("tell.term.from", from == null ? null : speech.date(from))
                .with(
                        liftsInKind == null
                                ? null
                                : speech.say(liftsInKind ? "tell.term.liftsInKind" : "tell.term.doesNotLiftInKind"));
    }

    private static TermLine line(String label, MoneyTerm term, Object words) {
        return TermLine.of(Section.MONEY, label, term.source(), words);
    }
}
