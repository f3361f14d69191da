package se.handslag.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that people take for a password, and so whoever guesses tries them first, with a year and a sign after them. */
final class CommonWords {

    private static final String FILE = "/identity/common-passwords.txt";
    private static final String ROWS_FILE = "/identity/keyboard-rows.txt";
    private static final Set<String> WORDS = read(FILE);
    private static final Set<String> ROWS = read(ROWS_FILE);

    private CommonWords() {}

    /**
     * Whether it is one of them, or one of them twice.
     *
     * @param bare the password in small letters, without figures and signs
     * @param small the same with them
     */
    static boolean isCommon(String bare, String small) {
        return WORDS.contains(bare)
                || WORDS.contains(small)
                || (bare.length() % 2 == 0
                        && !bare.isEmpty()
                        && bare.startsWith(bare.substring(bare.length() / 2))
                        && WORDS.contains(bare.substring(bare.length() / 2)));
    }

    /** The rows along which fingers run: of the keyboard, of the alphabet, of figures. */
    static Set<String> rows() {
        return ROWS;
    }

    private static Set<String> read(String name) {
        try (InputStream file = CommonWords.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            return lines.lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new IllegalStateException("The list cannot be read: " + name, e);
        }
    }
}
