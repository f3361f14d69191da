package se.handslag.reading.review;

import java.util.regex.Pattern;

/** What people would call a partnership: the title of its agreement without that it is an agreement on one. */
public final class ShortTitle {

    private static final Pattern KIND = Pattern.compile(
            "^(?:(?:samverkans)?överenskommelse|avtal|iop)?(?:\\s+om)?(?:\\s+ett)?(?:\\s*idébur\\w+\\s+offentlig\\w*\\s+partnerskap\\w*)(?:\\s*\\(iop\\))?[\\s,:–-]*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private ShortTitle() {}

    /** What is left of the title; all of it where that is nothing, or the middle of a sentence. */
    public static String of(String title) {
        String left = KIND.matcher(title.strip()).replaceFirst("").strip();
        return left.isEmpty() || Character.isLowerCase(left.codePointAt(0)) ? title.strip() : left;
    }
}
