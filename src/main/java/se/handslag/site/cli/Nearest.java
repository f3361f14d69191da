package se.handslag.site.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody probably meant. */
final class Nearest {

    private static final int FARTHEST = 3;

    private Nearest() {}

    /** The candidate that takes fewest changes of a letter, at most three, or begins with what was written; or null. */
    static @Nullable String to(String written, List<String> candidates) {
        String nearest = null;
        int least = FARTHEST + 1;
        for (String candidate : candidates) {
            boolean begun = written.length() > 2 && candidate.startsWith(written);
            int distance = begun ? 1 : distance(written, candidate);
            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
