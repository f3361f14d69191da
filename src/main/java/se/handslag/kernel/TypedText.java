package se.handslag.kernel;

import java.util.regex.Pattern;

/** A text as people type it, or programs send it. */
public final class TypedText {

    private static final Pattern UNTYPABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t]]");

    private TypedText() {}

    /** The text without blanks around it; a blank stands for each sign that no keyboard writes and no database takes. */
    public static String clean(String typed) {
        return UNTYPABLE.matcher(typed).replaceAll(" ").strip();
    }
}
