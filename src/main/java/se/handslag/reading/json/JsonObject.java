package se.handslag.reading.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object under construction; its members stand in the order in which they were first put. A value is null, a
 * string, a boolean, an integer, a {@link java.math.BigDecimal}, another object, or a list of such values.
 */
public final class JsonObject {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Puts the value under the name, in the place of an earlier one if there is one. */
    public JsonObject put(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> members() {
        return Collections.unmodifiableMap(members);
    }
}
