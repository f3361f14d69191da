package se.handslag.reading.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.Currency;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** A term as a JSON object, and the key under which terms of its kind are listed. */
final class TermEntry {

    private final String key;
    private final JsonObject object = new JsonObject();

    TermEntry(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }

    JsonObject object() {
        return object;
    }

    TermEntry put(String name, @Nullable Object value) {
        object.put(name, value);
        return this;
    }

    TermEntry day(String name, @Nullable LocalDate day) {
        return put(name, day == null ? null : day.toString());
    }

    TermEntry code(String name, @Nullable Enum<?> constant) {
        return put(name, constant == null ? null : Code.of(constant));
    }

    TermEntry number(String name, @Nullable BigDecimal number) {
        return put(name, number);
    }

    /** The per cent of the whole. */
    TermEntry percent(String name, @Nullable Share share) {
        return put(name, share == null ? null : share.inPercent());
    }

    /** The amount under the name with "Sek" at its end; an amount in euro under one with "Eur" beside it. */
    TermEntry money(String name, @Nullable Money money) {
        put(name + "Sek", kronor(money));
        if (money != null && money.currency() == Currency.EUR) {
            put(name + "Eur", money.inUnits());
        }
        return this;
    }

    /** The value as it is, and where it stands under the name with "Citation" at its end. */
    TermEntry cited(String name, @Nullable Object value, @Nullable Citation citation) {
        return put(name, value).put(name + "Citation", CitationJson.of(citation));
    }

    /** Where it is said; and how firmly and exactly, where that is not plainly. */
    JsonObject saidAt(Source source) {
        put("citation", CitationJson.of(source.citation()));
        if (source.strength() != Source.Strength.SHALL) {
            code("strength", source.strength());
        }
        if (source.precision() != Source.Precision.EXACT) {
            code("precision", source.precision());
        }
        return object;
    }

    static @Nullable BigDecimal kronor(@Nullable Money money) {
        return money == null || money.currency() != Currency.SEK ? null : money.inUnits();
    }

    static List<JsonObject> texts(List<Cited<String>> cited) {
        List<JsonObject> texts = new ArrayList<>();
        for (Cited<String> text : cited) {
            texts.add(new JsonObject().put("text", text.value()).put("citation", CitationJson.of(text.citation())));
        }
        return texts;
    }
}
