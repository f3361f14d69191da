package se.handslag.agreement.forms;

import java.util.List;
import se.handslag.kernel.Message;

/** How a value is written in a field, and read from what a person writes there. */
interface Written<V> {

    FieldKind kind();

    /** The codes that may be answered; empty where the answer is free. */
    default List<String> choices() {
        return List.of();
    }

    /** The value as it stands in an input. */
    String write(V value);

    /** What the answer says; it is clean and not empty, and otherwise whatever people write. */
    Read<V> read(String answer);

    /** What an answer says, or what to do about it. */
    sealed interface Read<V> {}

    /** It says this. */
    record Said<V>(V value) implements Read<V> {}

    /** It cannot be used. */
    record Refused<V>(Message problem) implements Read<V> {}

    static <V> Read<V> refused(String key, Object... arguments) {
        return new Refused<>(Message.of(key, arguments));
    }
}
