package se.handslag.site.telling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Money;
import se.handslag.kernel.Texts;
import se.handslag.obligations.AmountRule;
import se.handslag.obligations.Due;
import se.handslag.obligations.Flag;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.Promises;
import se.handslag.reading.json.CitationJson;
import se.handslag.reading.json.Code;
import se.handslag.reading.json.JsonObject;

/** What is to be done, for programs: by a day, or after something that no calendar knows. */
public record DutyJson(Texts texts, DocumentKind kind) {

    /** One obligation, with a day or without. */
    public JsonObject of(Obligation obligation) {
        return switch (obligation.due()) {
            case Due.AfterCondition condition -> undated(obligation, condition);
            case Due.OnDay _, Due.From _, Due.Within _ ->
                deadline(obligation, obligation.day().orElseThrow());
        };
    }

    /** What has a day, in the order of the calendar. */
    List<JsonObject> deadlines(Promises promises) {
        List<JsonObject> all = new ArrayList<>();
        for (Obligation obligation : promises.obligations()) {
            obligation.day().ifPresent(day -> all.add(deadline(obligation, day)));
        }
        return all;
    }

    /** What waits for something else than a day. */
    List<JsonObject> undated(Promises promises) {
        List<JsonObject> all = new ArrayList<>();
        for (Obligation obligation : promises.obligations()) {
            if (obligation.due() instanceof Due.AfterCondition condition) {
                all.add(undated(obligation, condition));
            }
        }
        return all;
    }

    private JsonObject deadline(Obligation obligation, LocalDate day) {
        JsonObject object = new JsonObject()
                .put("id", obligation.id().stored())
                .put("day", day.toString())
                .put("due", due(obligation.due()))
                .put("firstDay", firstDay(obligation.due()));
        putWhat(obligation, object);
        return object.put("bankDay", text(obligation.bankDay().orElse(null)))
                .put("vital", Matter.of(obligation.what()) == Matter.VITAL)
                .put("strength", Code.of(obligation.strength()))
                .put("reason", texts.say(obligation.reason()))
                .put("flags", flags(obligation))
                .put("citation", citation(obligation));
    }

    private JsonObject undated(Obligation obligation, Due.AfterCondition condition) {
        JsonObject object = new JsonObject().put("id", obligation.id().stored());
        putWhat(obligation, object);
        return object.put("condition", texts.say(condition.condition()))
                .put(
                        "after",
                        condition.after().stream().map(ObligationId::stored).toList())
                .put("strength", Code.of(obligation.strength()))
                .put("flags", flags(obligation))
                .put("citation", citation(obligation));
    }

    private static @Nullable JsonObject citation(Obligation obligation) {
        return obligation.clause().map(CitationJson::of).orElse(null);
    }

    private void putWhat(Obligation obligation, JsonObject object) {
        object.put("kind", obligation.what().code())
                .put("what", new DutyWords(new Speech(texts)).title(obligation, kind))
                .put("who", obligation.who())
                .put("toWhom", obligation.toWhom());
        putAmount(obligation.amount(), object);
    }

    private static void putAmount(@Nullable AmountRule amount, JsonObject object) {
        Money fixed = amount instanceof AmountRule.Fixed rule ? rule.amount() : null;
        Money base = amount instanceof AmountRule.Indexed rule ? rule.base() : null;
        Money most = amount instanceof AmountRule.UpTo rule ? rule.ceiling() : null;
        object.put("amountSek", in(Currency.SEK, fixed));
        if (fixed != null && fixed.currency() == Currency.EUR) {
            object.put("amountEur", fixed.inUnits());
        }
        object.put("amountBeforeIndexationSek", in(Currency.SEK, base))
                .put("amountAtMostSek", in(Currency.SEK, most))
                .put("amountAtMostPer", amount instanceof AmountRule.UpTo rule ? Code.of(rule.per()) : null);
    }

    private static @Nullable BigDecimal in(Currency currency, @Nullable Money money) {
        return money == null || money.currency() != currency ? null : money.inUnits();
    }

    private static String due(Due due) {
        return switch (due) {
            case Due.OnDay _ -> "onDay";
            case Due.From _ -> "from";
            case Due.Within _ -> "within";
            case Due.AfterCondition _ -> "afterCondition";
        };
    }

    private static @Nullable String firstDay(Due due) {
        return due instanceof Due.Within within ? within.period().first().toString() : null;
    }

    private static List<String> flags(Obligation obligation) {
        return obligation.flags().stream().sorted().map(Flag::code).toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
