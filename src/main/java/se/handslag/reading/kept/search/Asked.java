package se.handslag.reading.kept.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kernel.OrganisationNumber;
import se.handslag.kernel.TypedText;
import se.handslag.records.DiaryNumber;

/**
 * What somebody looks for, taken apart.
 *
 * @param typed as it was typed, but for blanks around it
 * @param words its words in lower case, at least one; letters and figures only
 * @param keys the numbers that it can be, as they are kept beside the words
 */
public record Asked(String typed, List<String> words, Set<String> keys) implements TypedSearch {

    /** A run of letters and figures, marks over letters included. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern FIGURE = Pattern.compile("\\p{N}");
    private static final int DIGITS_BEFORE_HYPHEN = 6;

    /** From this length on the beginning of a longer word is enough: "volontär" finds "volontärsamordnare", "mål" not "måltid". */
    private static final int BEGINNING = 4;

    public Asked {
        words = List.copyOf(words);
        keys = Set.copyOf(keys);
    }

    /** Takes apart what was typed. */
    public static TypedSearch parse(String typed) {
        String stripped = TypedText.clean(Normalizer.normalize(typed, Normalizer.Form.NFC));
        if (stripped.length() > LONGEST) {
            return new TooLong();
        }
        Optional<OrganisationNumber> organisation =
                OrganisationNumber.parse(stripped).filter(any -> isNumber(stripped));
        List<String> words = organisation.map(Asked::halves).orElseGet(() -> wordsIn(stripped));
        return words.isEmpty() ? new Nothing() : new Asked(stripped, words, keys(stripped, organisation));
    }

    /** All of it must be said, as PostgreSQL writes what is searched for. */
    String all() {
        return words.stream().map(Asked::sought).collect(Collectors.joining(" & "));
    }

    /** Any of it. */
    String any() {
        return words.stream().map(Asked::sought).collect(Collectors.joining(" | "));
    }

    /** The words of a text, in lower case, each as often as it stands there. */
    static List<String> wordsIn(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String sought(String word) {
        boolean begins = word.length() >= BEGINNING && !FIGURE.matcher(word).find();
        return begins ? word + ":*" : word;
    }

    /** As agreements write it: with a hyphen, which makes it two words. */
    private static List<String> halves(OrganisationNumber number) {
        return List.of(
                number.digits().substring(0, DIGITS_BEFORE_HYPHEN),
                number.digits().substring(DIGITS_BEFORE_HYPHEN));
    }

    /** Ten figures among other words are no number. */
    private static boolean isNumber(String typed) {
        return wordsIn(typed).stream().allMatch(word -> word.chars().allMatch(Character::isDigit));
    }

    private static Set<String> keys(String typed, Optional<OrganisationNumber> organisation) {
        Stream<String> diary =
                DiaryNumber.parse(typed) instanceof DiaryNumber number ? Stream.of(NumberKey.of(number)) : Stream.of();
        return Stream.concat(organisation.stream().map(NumberKey::of), diary).collect(Collectors.toSet());
    }
}
