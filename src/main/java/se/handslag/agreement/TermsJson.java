package se.handslag.agreement;

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
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PayDay;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.DatePeriod;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Terms as they are kept: JSON that is read back to equal terms, whatever they are. It is the program's own form, told to nobody
 * else; what is published is {@code reading.schema.json}. Each term tells its kind by its name in the vocabulary, so that a new
 * kind needs nothing here, and a renamed one needs a migration.
 */
public final class TermsJson {

    private static final JsonMapper MAPPER = mapper();

    private TermsJson() {}

    /** The terms, written. */
    public static String write(AgreementTerms terms) {
        return MAPPER.writeValueAsString(terms);
    }

    /**
     * Terms equal to those that were written.
     *
     * @throws tools.jackson.core.JacksonException when it is not what {@link #write} wrote
     */
    public static AgreementTerms read(String json) {
        return MAPPER.readValue(json, AgreementTerms.class);
    }

    /** One term, written. */
    public static String write(Term term) {
        return MAPPER.writerFor(Term.class).writeValueAsString(term);
    }

    /**
     * A term equal to the one that was written.
     *
     * @throws tools.jackson.core.JacksonException when it is not what {@link #write(Term)} wrote
     */
    public static Term readTerm(String json) {
        return MAPPER.readValue(json, Term.class);
    }

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
            return last == null ? DatePeriod.openEnded(first) : DatePeriod.of(first, last);
        }
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                        .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                        .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_ABSENT))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(DatePeriod.class, Days.class);
        for (Class<?> choice : new Class<?>[] {Term.class, PayDay.class, MoneyTerm.Payment.Occasion.class}) {
            builder.addMixIn(choice, Choice.class);
            kindsOf(choice, kind -> builder.registerSubtypes(new NamedType(kind, nameOf(kind))));
        }
        return builder.build();
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

    /** Such as "MoneyTerm.BudgetTable". */
    private static String nameOf(Class<?> kind) {
        return kind.getName().substring(kind.getPackageName().length() + 1).replace('$', '.');
    }
}
