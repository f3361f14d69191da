package se.handslag.site.review;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.forms.Field;
import se.handslag.agreement.forms.Filled;
import se.handslag.agreement.forms.TermForm;
import se.handslag.agreement.forms.TermForms;
import se.handslag.agreement.forms.TypedSource;
import se.handslag.agreement.terms.Source;
import se.handslag.agreement.terms.Term;
import se.handslag.kernel.Texts;
import se.handslag.reading.review.ValueKey;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.TermLines;

/** What a person fills in of a value, made into a term: one that was read keeps its place, one that is added gets one of its own. */
final class Correction {

    private Correction() {}

    /**
     * The term as it was filled in, or what is wrong with it.
     *
     * @param before the term that is corrected; null where one is added
     */
    static Filled of(
            UUID reading, ValueKey key, String kind, Map<String, String> answers, @Nullable Term before, Texts texts) {
        if (before != null) {
            return TermForms.fill(kind, answers, before.source(), before);
        }
        int number = key instanceof ValueKey.Added added ? added.number() : 0;
        Source unsaid = TypedSource.of(reading.toString(), number, "");
        Filled filled = TermForms.fill(kind, answers, unsaid, null);
        if (!(filled instanceof Filled.Value value)) {
            return filled;
        }
        // It is cited by what it says, as a clause is.
        String words = new TermLines(new Speech(texts)).of(value.term()).words();
        return TermForms.fill(kind, answers, TypedSource.of(reading.toString(), number, words), null);
    }

    /** The form as it was filled in, right or wrong. */
    static TermForm typed(String kind, Map<String, String> answers) {
        TermForm blank = TermForms.blank(kind);
        return new TermForm(
                kind,
                blank.fields().stream()
                        .map(field -> new Field(
                                field.name(),
                                field.kind(),
                                answers.getOrDefault(field.name(), ""),
                                field.required(),
                                field.choices()))
                        .toList());
    }
}
