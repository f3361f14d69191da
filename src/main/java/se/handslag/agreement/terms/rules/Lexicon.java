package se.handslag.agreement.terms.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import se.handslag.kernel.SwiftPattern;

/** The data of this package: Swedish words that the rules look for, and tables that change with the years. */
final class Lexicon {

    private static final String FOLDER = "/agreement/terms/";
    private static final Properties WORDS = properties("lexicon");
    private static final Map<String, Set<String>> LISTS = new ConcurrentHashMap<>();
    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();
    private static final Map<String, SwiftPattern> SAYINGS = new ConcurrentHashMap<>();

    private Lexicon() {}

    /** The words listed under the key. */
    static Set<String> words(String key) {
        return LISTS.computeIfAbsent(key, wanted -> Set.copyOf(list(WORDS, wanted)));
    }

    /** The words listed under the key, in the order in which they are listed. */
    static List<String> inOrder(String key) {
        return list(WORDS, key);
    }

    /** The pattern under the key; it does not tell capitals from small letters. */
    static Pattern pattern(String key) {
        return PATTERNS.computeIfAbsent(key, wanted -> ignoringCase(value(WORDS, wanted)));
    }

    static boolean says(String key, String text) {
        return SAYINGS.computeIfAbsent(key, wanted -> SwiftPattern.compile("(?iu)" + value(WORDS, wanted)))
                .standsIn(text);
    }

    static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The items of a list of which the items are parted by "|". */
    static List<String> list(Properties properties, String key) {
        return Arrays.stream(value(properties, key).split("\\|"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    static String value(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("No data for " + key);
        }
        return value;
    }

    /** A file of data beside the texts, by its name without ending. */
    static Properties properties(String name) {
        Properties properties = new Properties();
        String resource = FOLDER + name + ".properties";
        try (InputStream stream = Lexicon.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalArgumentException("No data at " + resource);
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
