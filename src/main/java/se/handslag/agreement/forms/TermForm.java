package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.kernel.Message;

/**
 * What is asked about one kind of term, in order. The kind is called {@code agreement.form.kind.<kind>}.
 *
 * @param kind the kind's code, such as "party", which never changes
 */
public record TermForm(String kind, List<Field> fields) {

    public TermForm {
        fields = List.copyOf(fields);
    }

    /** What people call terms of this kind. */
    public Message title() {
        return Message.of("agreement.form.kind." + kind);
    }
}
