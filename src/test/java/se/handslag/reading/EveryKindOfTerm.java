package se.handslag.reading;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Money;
import se.handslag.kernel.Share;

/** One term of each kind that the vocabulary has, found by looking into it; a kind added tomorrow is there tomorrow. */
public final class EveryKindOfTerm {

    private static final Citation CITATION = new Citation("0".repeat(64), 2, 10, 15, "words");

    private static final Map<Class<?>, Object> SAMPLES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(int.class, 3),
            Map.entry(Integer.class, 3),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("1760.5")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 11, 30)),
            Map.entry(Money.class, Money.kronor(933_000)),
            Map.entry(Share.class, Share.percent(60)),
            Map.entry(Source.class, Source.plainly(CITATION)),
            Map.entry(Citation.class, CITATION),
            Map.entry(Cadence.class, Cadence.once(Cadence.Every.QUARTER)),
            Map.entry(DatePeriod.class, DatePeriod.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))));

    private EveryKindOfTerm() {}

    /** Each with all that it can say. */
    public static List<Term> saidInFull() {
        return kinds(Term.class).stream().map(kind -> (Term) make(kind, true)).toList();
    }

    /** Each with nothing but what it must say. */
    public static List<Term> saidBarely() {
        return kinds(Term.class).stream().map(kind -> (Term) make(kind, false)).toList();
    }

    private static List<Class<?>> kinds(Class<?> family) {
        if (!family.isSealed()) {
            return List.of(family);
        }
        List<Class<?>> kinds = new ArrayList<>();
        for (Class<?> kind : family.getPermittedSubclasses()) {
            kinds.addAll(kinds(kind));
        }
        return kinds;
    }

    private static Object make(Class<?> kind, boolean full) {
        var components = kind.getRecordComponents();
        try {
            var constructor = kind.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> sample(component, full))
                    .toArray());
        } catch (ReflectiveOperationException unexpected) {
            throw new IllegalStateException("Cannot make a " + kind, unexpected);
        }
    }

    private static @Nullable Object sample(RecordComponent component, boolean full) {
        Class<?> type = component.getType();
        if (!full && component.getAnnotatedType().getAnnotations().length > 0) {
            return null;
        }
        if (type == List.class) {
            return full ? List.of(element(component)) : List.of();
        }
        if (type == Cited.class) {
            return element(component);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return make(kinds(type).getFirst(), full);
        }
        return type.isRecord() && !SAMPLES.containsKey(type) ? make(type, full) : SAMPLES.get(type);
    }

    /** What is in the list or the cited value, told by the type's name, as in List of Cited of String. */
    private static Object element(RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        Object inner = type.contains("LocalDate")
                ? LocalDate.of(2026, 11, 30)
                : type.contains("Money") ? Money.kronor(995_000) : type.contains("Integer") ? 3 : "text";
        if (type.contains("Cited")) {
            return new Cited<>(inner, CITATION);
        }
        String name = type.substring(type.indexOf('<') + 1, type.length() - 1);
        return name.startsWith("java.") ? inner : make(nested(name), true);
    }

    private static Class<?> nested(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }
}
