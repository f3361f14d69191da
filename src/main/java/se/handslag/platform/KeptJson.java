package se.handslag.platform;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.DatePeriod;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * JSON in which a module keeps values, to be read back equal: by their components, without what is absent, and of a closed choice
 * with the name of the kind that it is. What is not known is refused rather than forgotten.
 */
public final class KeptJson {

    private KeptJson() {}

    /** A choice between kinds is written with the name of the one it is. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind-of")
    private interface Choice {}

    /** A period has no components of its own; it is made of its first and its last day. */
    private abstract static class Days {

        @JsonProperty
        abstract LocalDate first();

        @JsonProperty
        abstract Optional<LocalDate> last();

        @JsonCreator
        static DatePeriod of(@JsonProperty("first") LocalDate first, @JsonProperty("last") @Nullable LocalDate last) {
            return DatePeriod.fromTo(first, last);
        }
    }

    /**
     * A mapper to be finished.
     *
     * @param choices sealed types; each of their kinds goes by its name in them, such as "MoneyTerm.BudgetTable", so that a new
     *     kind needs nothing here, and a renamed one needs a migration
     */
    public static JsonMapper.Builder of(Class<?>... choices) {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_ABSENT))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(DatePeriod.class, Days.class);
        for (Class<?> choice : choices) {
            builder.addMixIn(choice, Choice.class);
            kindsOf(choice, kind -> builder.registerSubtypes(new NamedType(kind, nameOf(kind))));
        }
        return builder;
    }

    private static void kindsOf(Class<?> choice, Consumer<Class<?>> each) {
        Deque<Class<?>> waiting = new ArrayDeque<>();
        waiting.add(choice);
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.remove();
            if (next.isSealed()) {
                for (Class<?> permitted : next.getPermittedSubclasses()) {
                    waiting.add(permitted);
                }
            } else {
                each.accept(next);
            }
        }
    }

    private static String nameOf(Class<?> kind) {
        return kind.getName().substring(kind.getPackageName().length() + 1).replace('$', '.');
    }
}
