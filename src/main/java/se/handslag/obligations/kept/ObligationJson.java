package se.handslag.obligations.kept;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.jooq.JSONB;
import org.springframework.util.ConcurrentLruCache;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.obligations.AmountRule;
import se.handslag.obligations.Due;
import se.handslag.obligations.Flag;
import se.handslag.obligations.Origin;
import se.handslag.platform.KeptJson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * The parts of an obligation as they are kept: JSON that is read back to equal parts. Each kind of due and of amount goes by its
 * name in the code, so that a renamed one needs a migration.
 */
final class ObligationJson {

    private static final JsonMapper MAPPER = KeptJson.of(Due.class, AmountRule.class, Origin.class)
            .addMixIn(Message.class, Words.class)
            .addMixIn(Flag.class, Coded.class)
            .registerSubtypes(
                    new NamedType(LocalDate.class, "day"),
                    new NamedType(Long.class, "number"),
                    new NamedType(Money.class, "money"),
                    new NamedType(Message.class, "message"))
            .build();

    /** Longer ones are rare. */
    private static final int LONGEST_REMEMBERED = 1024;

    /** What was read lately: obligations of one clause have most of their parts in common, and are looked at again and again. */
    private static final ConcurrentLruCache<Written, Object> LATELY = new ConcurrentLruCache<>(4000, Written::readAnew);

    private ObligationJson() {}

    private record Written(String json, Class<?> part) {

        Object readAnew() {
            return MAPPER.readValue(json, part);
        }
    }

    /** What stands in the places of a message may be of several kinds; texts and whole numbers tell theirs by themselves. */
    private abstract static class Words {

        @JsonProperty
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        abstract List<Object> arguments();
    }

    private abstract static class Coded {

        @JsonValue
        abstract String code();
    }

    /**
     * The part, written.
     *
     * @throws IllegalArgumentException of a message that holds what could not be read back
     */
    static JSONB write(Object part) {
        switch (part) {
            case Message words -> requireKnown(words);
            case Due.AfterCondition after -> requireKnown(after.condition());
            default -> {} // holds no message
        }
        return JSONB.valueOf(MAPPER.writeValueAsString(part));
    }

    /**
     * A part equal to the one that was written.
     *
     * @throws tools.jackson.core.JacksonException when it is not what {@link #write} wrote
     */
    static <T> T read(JSONB written, Class<T> part) {
        Written asked = new Written(written.data(), part);
        return part.cast(asked.json().length() > LONGEST_REMEMBERED ? asked.readAnew() : LATELY.get(asked));
    }

    private static void requireKnown(Message words) {
        for (Object argument : words.arguments()) {
            switch (argument) {
                case Message inner -> requireKnown(inner);
                case String _, Integer _, Long _, LocalDate _, Money _ -> {} // each has a name above, or needs none
                default ->
                    throw new IllegalArgumentException(
                            "A message with what cannot be kept, " + argument.getClass() + ": " + words.key());
            }
        }
    }
}
