package se.handslag.web;

import se.handslag.kernel.Language;

/**
 * The address of a page in both languages. The address itself tells the language, so that nothing about the visitor has to
 * be remembered: no cookie, no session.
 *
 * @param swedish the path in Swedish, beginning with a slash
 * @param english the path in English, beginning with {@code /en}
 */
public record Route(String swedish, String english) {

    private static final String ENGLISH = "/en";

    /** The path in that language. */
    public String in(Language language) {
        return switch (language) {
            case SWEDISH -> swedish;
            case ENGLISH -> english;
        };
    }

    /** The language that a path is in. */
    public static Language languageOf(String path) {
        return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/") ? Language.ENGLISH : Language.SWEDISH;
    }
}
