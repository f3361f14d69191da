package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.kernel.Message;

/**
 * One thing that is asked about a term. Its label is the text {@code agreement.form.field.<name>}, and that of a choice
 * {@code agreement.form.choice.<name>.<code>}: a name means the same in every form.
 *
 * @param name what it is called in what is sent, such as "start"; in the rows of a budget "row.1.amount", counted from 1
 * @param value what now stands, as it is written in an input (see {@link FieldKind}); empty when nothing is stated
 * @param required whether a term cannot do without it
 * @param choices the codes that may be answered; empty where the answer is free
 */
public record Field(String name, FieldKind kind, String value, boolean required, List<String> choices) {

    private static final String ROW = "row.";

    public Field {
        choices = List.copyOf(choices);
    }

    /** What it is called by people. */
    public Message label() {
        return labelOf(name);
    }

    /** What people call the choice with that code. */
    public Message choice(String code) {
        return kind == FieldKind.YES_NO
                ? Message.of("agreement.form.choice.yesNo." + code)
                : Message.of("agreement.form.choice." + name + "." + code);
    }

    static Message labelOf(String name) {
        if (!name.startsWith(ROW)) {
            return Message.of("agreement.form.field." + name);
        }
        int stop = name.indexOf('.', ROW.length());
        return Message.of("agreement.form.row." + name.substring(stop + 1), name.substring(ROW.length(), stop));
    }
}
