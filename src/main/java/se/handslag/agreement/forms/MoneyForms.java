package se.handslag.agreement.forms;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.MoneyTerm.FixedAmounts;
import se.handslag.agreement.terms.MoneyTerm.Funder;
import se.handslag.agreement.terms.MoneyTerm.Indexation;
import se.handslag.agreement.terms.MoneyTerm.OtherFunding;
import se.handslag.agreement.terms.MoneyTerm.Payment;
import se.handslag.agreement.terms.MoneyTerm.Repayment;
import se.handslag.agreement.terms.MoneyTerm.Surplus;
import se.handslag.kernel.DatePeriod;

/** How it is paid for, and what happens to the money. */
final class MoneyForms {

    static final List<Shape<?>> SHAPES = List.of(
            new Shape<>("payment", Payment.class, PaymentForm::payment),
            new Shape<>("budgetTable", BudgetTable.class, BudgetTableForm::table),
            new Shape<>("funder", Funder.class, MoneyForms::funder),
            new Shape<>("indexation", Indexation.class, MoneyForms::indexation),
            new Shape<>("fixedAmounts", FixedAmounts.class, in -> new FixedAmounts(in.source())),
            new Shape<>(
                    "repayment",
                    Repayment.class,
                    in -> new Repayment(in.source(), in.passage("text", Repayment::ground))),
            new Shape<>("surplus", Surplus.class, in -> new Surplus(in.source(), in.passage("text", Surplus::use))),
            new Shape<>(
                    "otherFunding",
                    OtherFunding.class,
                    in -> new OtherFunding(in.source(), in.passage("text", OtherFunding::text))));

    private MoneyForms() {}

    private static Funder funder(Sheet<Funder> in) {
        return new Funder(
                in.source(),
                in.line("name", Funder::name),
                in.moneyIfAny("amount", Funder::amount),
                ownPeriod(in),
                in.optional("condition", WrittenText.PASSAGE, Funder::condition),
                in.yes("takesBackUnspent", Funder::takesBackUnspent));
    }

    private static @Nullable DatePeriod ownPeriod(Sheet<Funder> in) {
        LocalDate start = in.optional("start", WrittenDay.DAY, funder -> {
            DatePeriod period = funder.ownPeriod();
            return period == null ? null : period.first();
        });
        LocalDate end = in.optional("end", WrittenDay.DAY, funder -> {
            DatePeriod period = funder.ownPeriod();
            return period == null ? null : period.last().orElse(null);
        });
        if (start == null) {
            if (end != null) {
                in.missing("start");
            }
            return null;
        }
        in.inOrder("start", start, "end", end, "agreement.form.problem.endBeforeStart");
        return end == null || end.isBefore(start) ? DatePeriod.openEnded(start) : DatePeriod.of(start, end);
    }

    private static Indexation indexation(Sheet<Indexation> in) {
        Indexation indexation = new Indexation(
                in.source(),
                in.lineIfAny("index", Indexation::index),
                in.optional("percent", WrittenNumber.PERCENT, Indexation::percent),
                in.optional("from", WrittenDay.DAY, Indexation::from),
                in.optional("liftsInKind", WrittenChoice.YES_NO_OR_NOTHING, Indexation::liftsInKind));
        in.needsEither("index", "percent");
        return indexation;
    }
}
