package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.kernel.Citation;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/**
 * Finds other ways in which a text writes an organisation's name: with a letter more or less, in one word or two. Short
 * forms ("föreningen", "Famnen") are no other spelling.
 */
final class Spellings {

    private Spellings() {}

    static List<Cited<String>> of(String name, Citation where, Clauses clauses) {
        String head = headOf(name);
        String squeezed = squeezed(head);
        if (squeezed.length() < 8 || head.indexOf(' ') < 0) {
            return List.of();
        }
        String firstWord = head.substring(0, Math.min(4, head.indexOf(' ')));
        Set<String> seen = new HashSet<>(Set.of(Letters.lower(head)));
        List<Cited<String>> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            for (int at = block.text().indexOf(firstWord);
                    at >= 0;
                    at = block.text().indexOf(firstWord, at + 1)) {
                Span span = alike(block, at, squeezed);
                if (span != null
                        && seen.add(Letters.lower(span.of(block.text())))
                        && block.cite(span).start() != where.start()) {
                    found.add(new Cited<>(span.of(block.text()), block.cite(span)));
                }
            }
        }
        return found;
    }

    private static String headOf(String name) {
        int end = 0;
        while (end < name.length() && ",(".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.substring(0, end).trim();
    }

    /** The words from the place on that are the name but for a letter or two and the blanks; null where there are none. */
    private static @Nullable Span alike(Block block, int at, String squeezed) {
        String text = block.text();
        if (at > 0 && Letters.isLetter(text.charAt(at - 1))) {
            return null;
        }
        int limit = Math.min(text.length(), at + squeezed.length() + 8);
        for (int end = at + squeezed.length() - 2; end <= limit; end++) {
            boolean wordEnd = end == text.length() || (end < text.length() && !Letters.isLetter(text.charAt(end)));
            if (wordEnd && end > at) {
                String tried = squeezed(text.substring(at, end));
                if (Math.abs(tried.length() - squeezed.length()) <= 2
                        && distance(tried, squeezed) <= 2
                        && !isGenitive(tried, squeezed)) {
                    return Span.trimmed(text, at, end);
                }
            }
        }
        return null;
    }

    private static boolean isGenitive(String tried, String squeezed) {
        return tried.equals(squeezed + "s") || squeezed.equals(tried + "s");
    }

    private static String squeezed(String name) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (Letters.isLetter(name.charAt(i))) {
                letters.append(Letters.lower(name.charAt(i)));
            }
        }
        return letters.toString();
    }

    /** How many letters must be put in, taken away or changed to make one of the other. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
