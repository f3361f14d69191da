package se.handslag.agreement.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Message;

/** The forms in which terms are corrected and typed in. */
public final class TermForms {

    private static final Map<String, Shape<?>> SHAPES = shapes();

    private TermForms() {}

    /** The kinds that have a form, in the order of an agreement. */
    public static List<String> kinds() {
        return List.copyOf(SHAPES.keySet());
    }

    /** The form, filled with what the term says; empty where nobody types such terms. */
    public static Optional<TermForm> of(Term term) {
        for (Shape<?> shape : SHAPES.values()) {
            if (shape.type().isInstance(term)) {
                return Optional.of(shape.form(term));
            }
        }
        return Optional.empty();
    }

    /**
     * The form with nothing in it.
     *
     * @throws IllegalArgumentException when there is no form of that kind
     */
    public static TermForm blank(String kind) {
        Shape<?> shape = SHAPES.get(kind);
        if (shape == null) {
            throw new IllegalArgumentException("No form: " + kind);
        }
        return shape.form(null);
    }

    /**
     * The term that the answers say, or what to do about them. A field that is left as it stood gives the value it stood for,
     * right or wrong; what no field shows is kept from the term before.
     *
     * @param answers by the name of the field; one that is lacking is empty
     * @param source where the new term is said
     * @param before the term that is corrected; null, as is one of another kind, where it is typed in anew
     */
    public static Filled fill(String kind, Map<String, String> answers, Source source, @Nullable Term before) {
        Shape<?> shape = SHAPES.get(kind);
        return shape == null
                ? new Filled.Wrong(Map.of("kind", Message.of("agreement.form.problem.kind")))
                : shape.fill(answers, source, before);
    }

    private static Map<String, Shape<?>> shapes() {
        Map<String, Shape<?>> shapes = new LinkedHashMap<>();
        for (List<? extends Shape<?>> family : List.of(
                DocumentForms.SHAPES,
                PartyForms.SHAPES,
                PurposeForms.SHAPES,
                DurationForms.SHAPES,
                ContributionForms.SHAPES,
                MoneyForms.SHAPES,
                CooperationForms.SHAPES,
                ConductForms.SHAPES)) {
            family.forEach(shape -> shapes.put(shape.kind(), shape));
        }
        return shapes;
    }
}
