package se.handslag.reading.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PayDay;
import se.handslag.kernel.DatePeriod;

/** How it is paid for, and what happens to the money. */
final class MoneyJson {

    private MoneyJson() {}

    static TermEntry of(MoneyTerm term) {
        return switch (term) {
            case MoneyTerm.BudgetTable table -> table(table);
            case MoneyTerm.Product product -> product(product);
            case MoneyTerm.StatedCost cost ->
                new TermEntry("statedCosts")
                        .put("what", cost.what())
                        .money("amount", cost.amount())
                        .code("per", cost.per());
            case MoneyTerm.InWordsAndDigits sum ->
                new TermEntry("sumsInWords").money("inWords", sum.inWords()).money("inDigits", sum.inDigits());
            case MoneyTerm.UnitPrice price ->
                new TermEntry("unitPrices").money("price", price.price()).put("unit", price.unit());
            case MoneyTerm.Funder funder -> funder(funder);
            case MoneyTerm.Payment payment -> payment(payment);
            case MoneyTerm.Indexation indexation ->
                new TermEntry("indexations")
                        .put("index", indexation.index())
                        .percent("percent", indexation.percent())
                        .day("from", indexation.from())
                        .put("liftsInKind", indexation.liftsInKind());
            case MoneyTerm.FixedAmounts _ -> new TermEntry("fixedAmounts");
            case MoneyTerm.Repayment repayment -> new TermEntry("repayments").put("ground", repayment.ground());
            case MoneyTerm.Surplus surplus -> new TermEntry("surplus").put("use", surplus.use());
            case MoneyTerm.OtherFunding other -> new TermEntry("otherFunding").put("text", other.text());
        };
    }

    private static TermEntry table(MoneyTerm.BudgetTable table) {
        List<JsonObject> rows = new ArrayList<>();
        for (MoneyTerm.BudgetTable.Row row : table.rows()) {
            rows.add(new TermEntry("row")
                    .put("label", row.label())
                    .money("amount", row.amount())
                    .put("citation", CitationJson.of(row.citation()))
                    .object());
        }
        var total = table.statedTotal();
        return new TermEntry("budgetTables")
                .put("party", table.party())
                .put("year", table.year())
                .code("unit", table.unit())
                .money("statedTotal", total == null ? null : total.value())
                .put("statedTotalCitation", total == null ? null : CitationJson.of(total.citation()))
                .put("rows", rows);
    }

    private static TermEntry product(MoneyTerm.Product product) {
        List<JsonObject> factors = new ArrayList<>();
        for (MoneyTerm.Product.Factor factor : product.factors()) {
            factors.add(factor(factor));
        }
        return new TermEntry("products")
                .put("factors", factors)
                .put("stated", factor(product.stated()))
                .number("about", product.about())
                .put("clear", product.clear());
    }

    private static JsonObject factor(MoneyTerm.Product.Factor factor) {
        return new JsonObject()
                .put("number", factor.number())
                .put("unit", factor.unit())
                .put("citation", CitationJson.of(factor.citation()));
    }

    private static TermEntry funder(MoneyTerm.Funder funder) {
        return new TermEntry("funders")
                .put("name", funder.name())
                .money("amount", funder.amount())
                .put("ownPeriod", period(funder.ownPeriod()))
                .put("condition", funder.condition())
                .put("takesBackUnspent", funder.takesBackUnspent());
    }

    private static @Nullable JsonObject period(@Nullable DatePeriod period) {
        return period == null
                ? null
                : new JsonObject()
                        .put("start", period.first().toString())
                        .put("end", period.last().map(LocalDate::toString).orElse(null));
    }

    private static TermEntry payment(MoneyTerm.Payment payment) {
        MoneyTerm.Payment.Split split = payment.split();
        List<JsonObject> parts = new ArrayList<>();
        for (MoneyTerm.Payment.Part part : split.parts()) {
            parts.add(occasion(part.occasion()).put("percent", part.share().inPercent()));
        }
        return new TermEntry("payments")
                .code("schedule", payment.schedule())
                .put("detail", payment.detail())
                .put("months", payment.months())
                .put("dates", payment.dates().stream().map(LocalDate::toString).toList())
                .day("from", payment.from())
                .put("day", day(payment.day()))
                .money("each", split.each())
                .put("count", split.count())
                .put("first", split.first() == null ? null : occasion(split.first()))
                .put("parts", parts)
                .put("receiver", payment.receiver());
    }

    private static JsonObject day(PayDay day) {
        return switch (day) {
            case PayDay.Unsaid _ -> kind("unsaid");
            case PayDay.InAdvance _ -> kind("inAdvance");
            case PayDay.AtBeginning _ -> kind("atBeginning");
            case PayDay.InArrears _ -> kind("inArrears");
            case PayDay.OfPeriod of -> kind("ofPeriod").put("month", of.month()).put("day", of.day());
            case PayDay.FirstBankDay _ -> kind("firstBankDay");
            case PayDay.OfYear of -> kind("ofYear").put("days", CooperationJson.timesOfYear(of.days()));
            case PayDay.AfterEvent after -> kind("afterEvent").put("event", after.event());
        };
    }

    private static JsonObject occasion(MoneyTerm.Payment.Occasion occasion) {
        return switch (occasion) {
            case MoneyTerm.Payment.Signing _ -> kind("signing");
            case MoneyTerm.Payment.Accepted _ -> kind("accepted");
            case MoneyTerm.Payment.Days days -> kind("days").put("period", period(days.period()));
        };
    }

    private static JsonObject kind(String kind) {
        return new JsonObject().put("kind", kind);
    }
}
