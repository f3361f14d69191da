package se.handslag.identity.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A password that somebody has chosen and that may be used. Long is what makes it hold, so nothing is asked of which letters it has; what
 * everybody tries first is refused (NIST SP 800-63B-4, section 3.1.1.2; OWASP ASVS 5.0, V6.2).
 *
 * @param letters as they are compared: composed to one form, so that two keyboards write the same
 */
public record NewPassword(String letters) {

    /** So many letters at least. */
    public static final int FEWEST = 12;

    /** So many at most: a sentence is welcome, a book is not. */
    public static final int MOST = 256;

    /** Fewer different letters than this are a pattern. */
    private static final int FEWEST_DIFFERENT = 5;

    /** A shorter piece than this, said again and again, is a pattern. */
    private static final int LONGEST_REPEATED = 6;

    /** A word of one's own that is shorter is too common in all words to be looked for. */
    private static final int SHORTEST_OWN = 3;

    /** So many letters must be left when one's own words and figures are taken away. */
    private static final int FEWEST_LEFT = 5;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** What came of choosing one. */
    public sealed interface Choice {

        /** It may be used. */
        record Chosen(NewPassword password) implements Choice {}

        /** It may not, and why. */
        record Refused(Why why) implements Choice {}
    }

    /** Why a password may not be used. */
    public enum Why {
        /** It has fewer letters than {@value NewPassword#FEWEST}. */
        SHORT,
        /** It has more than {@value NewPassword#MOST}. */
        LONG,
        /** It is among those that are tried first. */
        COMMON,
        /** It is little more than one's own name, address or organisation. */
        OWN;

        /** As it is written in the keys of texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What somebody has typed or pasted, as it is: spaces too are letters of it.
     *
     * @param own what others know of the person: name, address, organisation
     */
    public static Choice parse(String typed, Collection<String> own) {
        String letters = composed(typed);
        int length = letters.codePointCount(0, letters.length());
        if (length < FEWEST) {
            return new Choice.Refused(Why.SHORT);
        }
        if (length > MOST) {
            return new Choice.Refused(Why.LONG);
        }
        String small = letters.toLowerCase(Locale.ROOT);
        if (isPattern(small) || CommonWords.isCommon(NO_LETTERS.matcher(small).replaceAll(""), small)) {
            return new Choice.Refused(Why.COMMON);
        }
        return isOwn(small, own) ? new Choice.Refused(Why.OWN) : new Choice.Chosen(new NewPassword(letters));
    }

    /** In the form in which passwords are compared. */
    static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static boolean isPattern(String small) {
        return small.codePoints().distinct().count() < FEWEST_DIFFERENT
                || CommonWords.rows().stream().anyMatch(row -> runsAlong(row, small))
                || isRepeated(small);
    }

    /** All of it stands in the row, forwards or backwards, perhaps begun anew. */
    private static boolean runsAlong(String row, String small) {
        String twice = row + row + row;
        return twice.contains(small)
                || new StringBuilder(twice).reverse().toString().contains(small);
    }

    private static boolean isRepeated(String small) {
        for (int piece = 1; piece <= LONGEST_REPEATED; piece++) {
            if (small.regionMatches(piece, small, 0, small.length() - piece)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwn(String small, Collection<String> own) {
        List<String> words = new ArrayList<>(own.stream()
                .map(each -> composed(each).toLowerCase(Locale.ROOT))
                .flatMap(each -> Stream.concat(
                        Arrays.stream(BETWEEN_WORDS.split(each)),
                        Stream.of(BETWEEN_WORDS.matcher(each).replaceAll(""))))
                .filter(word -> word.length() >= SHORTEST_OWN)
                .distinct()
                .sorted((a, b) -> b.length() - a.length())
                .toList());
        String left = small;
        for (String word : words) {
            left = left.replace(word, " ");
        }
        return !left.equals(small) && NO_LETTERS.matcher(left).replaceAll("").length() < FEWEST_LEFT;
    }

    /** Without its letters, so that no log holds it. */
    @Override
    public String toString() {
        return "NewPassword[…]";
    }
}
