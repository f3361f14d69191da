package se.handslag.agreement.terms.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What makes two written names the same. */
final class Names {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_ENOUGH_FOR_GENITIVE = 4;

    private Names() {}

    /** The words of an organisation's name in small letters, without genitive s and without "i", "och", "samt". */
    static Set<String> wordsOf(String name) {
        Set<String> stop = Lexicon.words("words.small");
        return Arrays.stream(BETWEEN_WORDS.split(lower(name)))
                .filter(word -> !word.isEmpty() && !stop.contains(word))
                .map(Names::withoutGenitive)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The words that tell this organisation from others of its sort: no "kommun", "nämnd", "förening". */
    static Set<String> distinctiveWordsOf(String name) {
        Set<String> words = wordsOf(name);
        Set<String> generic = Lexicon.words("words.generic");
        words.removeIf(word -> isPublicWord(word) || generic.contains(word));
        return words;
    }

    /** Whether the name is that of a public body: it says "kommun", "region", "nämnden" or the like. */
    static boolean isPublic(String name) {
        return wordsOf(name).stream().anyMatch(Names::isPublicWord);
    }

    static boolean shareDistinctiveWord(String one, String other) {
        return distinctiveWordsOf(one).stream().anyMatch(distinctiveWordsOf(other)::contains);
    }

    /**
     * A person's name in a form that is equal when the person is the same; empty when it is not a full name, so that
     * nobody is taken for somebody else on a first name or a blank.
     */
    static String person(String written) {
        String[] words = BETWEEN_WORDS.split(lower(written).strip());
        boolean full = words.length >= 2 && Arrays.stream(words).allMatch(Names::isPartOfName);
        return full ? String.join(" ", words) : "";
    }

    static String lower(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(SWEDISH);
    }

    private static boolean isPartOfName(String word) {
        boolean masked = word.chars().allMatch(letter -> letter == 'x' || letter == 'n');
        return word.length() >= 2 && !masked;
    }

    private static boolean isPublicWord(String word) {
        return Lexicon.words("public.words").contains(word)
                || Lexicon.words("public.endings").stream().anyMatch(word::endsWith);
    }

    private static String withoutGenitive(String word) {
        boolean genitive = word.length() > LONG_ENOUGH_FOR_GENITIVE && word.endsWith("s");
        return genitive ? word.substring(0, word.length() - 1) : word;
    }
}
