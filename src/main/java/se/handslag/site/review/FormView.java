package se.handslag.site.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.agreement.forms.Field;
import se.handslag.agreement.forms.FieldKind;
import se.handslag.agreement.forms.TermForm;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.review.ValueKey;

/**
 * A form in which a value is filled in.
 *
 * @param key the value that it is of
 * @param kind what sort of value it is
 * @param problems how many fields must be mended
 */
record FormView(ValueKey key, String kind, int seen, List<FieldView> fields, int problems) {

    /** A field, with its words. */
    record FieldView(
            String name,
            FieldKind kind,
            String label,
            String value,
            boolean required,
            List<Choice> choices,
            Optional<String> problem) {

        /** Its place on the page. */
        String id() {
            return "f-" + name.replace('.', '-');
        }
    }

    /** One of the values that a field can have. */
    record Choice(String code, String label, boolean chosen) {}

    /** Whether that field is the one to begin with: the first that must be mended; else the first. */
    boolean isFirst(FieldView field) {
        Optional<FieldView> wrong =
                fields.stream().filter(each -> each.problem().isPresent()).findFirst();
        return field.equals(wrong.orElseGet(fields::getFirst));
    }

    static FormView of(ValueKey key, int seen, TermForm form, Map<String, Message> problems, Texts texts) {
        List<FieldView> fields = form.fields().stream()
                .map(field -> field(field, Optional.ofNullable(problems.get(field.name())), texts))
                .toList();
        return new FormView(key, form.kind(), seen, fields, problems.size());
    }

    private static FieldView field(Field field, Optional<Message> problem, Texts texts) {
        List<Choice> choices = field.choices().stream()
                .map(code -> new Choice(code, texts.say(field.choice(code)), code.equals(field.value())))
                .toList();
        return new FieldView(
                field.name(),
                field.kind(),
                texts.say(field.label()),
                field.value(),
                field.required(),
                choices,
                problem.map(texts::say));
    }
}
