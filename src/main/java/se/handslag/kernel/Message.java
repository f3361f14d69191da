package se.handslag.kernel;

import java.util.List;

/**
 * Something to be said to a person, not yet in any language: the key of a text and what goes into it. Rules make
 * messages; whoever shows them looks the words up in {@link Texts}.
 *
 * @param key the text's key in the bundle of the module that made the message
 * @param arguments what stands for {0}, {1} and so on in the text: strings, numbers, dates, {@link Money}, or messages in turn
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** The text of that key, with what stands in its places. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
