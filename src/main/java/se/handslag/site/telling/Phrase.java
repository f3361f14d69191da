package se.handslag.site.telling;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Texts;

/** Parts of a sentence with commas between; a part about something that is not said is left out. */
public final class Phrase {

    /** The full stop of a whole sentence; that of an abbreviation stays. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{3})\\.$");

    private final Texts texts;
    private final StringJoiner parts = new StringJoiner(", ");

    public Phrase(Texts texts) {
        this.texts = texts;
    }

    /** These words, if there are any. */
    public Phrase with(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            parts.add(SENTENCE_END.matcher(words).replaceFirst(""));
        }
        return this;
    }

    /** The text, always. */
    public Phrase say(String key, Object... arguments) {
        return with(texts.get(key, arguments));
    }

    /** The text about the value, if there is one. */
    public Phrase about(String key, @Nullable Object value) {
        return value == null ? this : say(key, value);
    }

    /** The text about these, if there are any. */
    public Phrase aboutAll(String key, List<String> values) {
        return values.isEmpty() ? this : say(key, String.join(", ", values));
    }

    /** The text, if it holds. */
    public Phrase when(boolean holds, String key) {
        return holds ? say(key) : this;
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
