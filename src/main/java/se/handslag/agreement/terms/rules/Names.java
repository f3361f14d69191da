package se.handslag.agreement.terms.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes two written names the same. */
final class Names {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_ENOUGH_FOR_GENITIVE = 4;

    private Names() {}

    /** The words of an organisation's name in small letters, without genitive s and without "i", "och", "samt". */
    static Set<String> wordsOf(String name) {
        Set<String> words = new LinkedHashSet<>();
        String lower = lower(name);
        int from = 0;
        while (from < lower.length()) {
            int to = from;
            while (to < lower.length() && isInWord(lower.codePointAt(to))) {
                to += Character.charCount(lower.codePointAt(to));
            }
            if (to > from) {
                addWord(lower.substring(from, to), words);
            }
            from = to == lower.length() ? to : to + Character.charCount(lower.codePointAt(to));
        }
        return words;
    }

    private static void addWord(String word, Set<String> words) {
        if (!Lexicon.words("words.small").contains(word)) {
            words.add(withoutGenitive(word));
        }
    }

    private static boolean isInWord(int letter) {
        if (Character.isLetterOrDigit(letter)) {
            return true;
        }
        int type = Character.getType(letter);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
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
        return Lexicon.words("public.words").contains(word) || hasEnding(word, Lexicon.words("public.endings"));
    }

    private static boolean hasEnding(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutGenitive(String word) {
        boolean genitive = word.length() > LONG_ENOUGH_FOR_GENITIVE && word.endsWith("s");
        return genitive ? word.substring(0, word.length() - 1) : word;
    }
}
