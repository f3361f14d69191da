package se.handslag.site.parts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.handslag.reading.document.DocumentText;

/**
 * Words that a document writes in capitals only, as one writes them otherwise. How a word is otherwise written is seen in the
 * document itself: "TIMRÅ KOMMUN" becomes "Timrå kommun" because its clauses write so. A short word that they never write
 * otherwise is an abbreviation and is left; a longer one is no name, since names come again.
 */
public final class OrdinaryCase {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int LONGEST_ABBREVIATION = 4;

    private final Map<String, Map<String, Integer>> written = new HashMap<>();

    private OrdinaryCase() {}

    /** The title as one writes it; as it is where it is not in capitals. */
    public static String of(String title, DocumentText document) {
        if (!isShouted(title)) {
            return title;
        }
        OrdinaryCase words = new OrdinaryCase();
        document.pages().forEach(page -> words.read(page.text()));
        String calm = WORD.matcher(title).replaceAll(word -> words.calm(word.group()));
        return capitalised(calm);
    }

    /** Whether it begins in capitals, or has more in them than what may be one name. */
    private static boolean isShouted(String title) {
        List<String> words =
                WORD.matcher(title).results().map(MatchResult::group).toList();
        return !words.isEmpty()
                && (isLongAndLoud(words.getFirst())
                        || words.stream().filter(OrdinaryCase::isLongAndLoud).count() > 1);
    }

    private static boolean isLongAndLoud(String word) {
        return word.length() > LONGEST_ABBREVIATION && isLoud(word);
    }

    private static boolean isLoud(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private void read(String text) {
        WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !isLoud(word))
                .forEach(word -> written.computeIfAbsent(word.toLowerCase(Locale.ROOT), any -> new HashMap<>())
                        .merge(word, 1, Integer::sum));
    }

    private String calm(String word) {
        if (!isLoud(word)) {
            return word;
        }
        String low = word.toLowerCase(Locale.ROOT);
        Map<String, Integer> ways = written.getOrDefault(low, Map.of());
        if (ways.containsKey(low)) {
            // A word with a capital at times only begins a sentence, unless it nearly always has one.
            int capital = ways.values().stream().mapToInt(Integer::intValue).sum() - ways.get(low);
            return capital > 3 * ways.get(low) ? capitalised(low) : low;
        }
        if (ways.isEmpty()) {
            return word.length() <= LONGEST_ABBREVIATION ? word : low;
        }
        return capitalised(low);
    }

    private static String capitalised(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
