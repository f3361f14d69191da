package se.handslag.parties;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name as it is shown: each letter written in one way, no blanks at its ends and one between its words.
 *
 * @throws IllegalArgumentException when nothing is left
 */
record Name(String shown) {

    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    Name {
        shown = BLANKS.matcher(Normalizer.normalize(shown, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("A name has at least one letter");
        }
    }

    /** What two names have in common when they are the same but for case. */
    String key() {
        return shown.toLowerCase(Locale.ROOT);
    }
}
