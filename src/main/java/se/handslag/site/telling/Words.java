package se.handslag.site.telling;

import java.util.regex.Pattern;

/**
 * Words out of a document, made fit to be shown on one line: line breaks become blanks, and they can neither move a cursor
 * nor turn the reading direction.
 */
public final class Words {

    /** Tags that web pages leave in copied text; "<namn>" is a place to fill in and stays. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:ul|ol|li|p|br|b|i|u|em|strong|span|div|a|table|tbody|thead|tr|td|th|h[1-6]|sup|sub|font|img|hr)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);

    /** No clause and no value is shown in more letters where it stands among others. */
    public static final int LONGEST = 320;

    private Words() {}

    /** The words on one line: runs of blanks and breaks become one blank; what is not to be seen goes, HTML tags too. */
    public static String clean(String written) {
        String words = written.indexOf('<') < 0 ? written : TAG.matcher(written).replaceAll(" ");
        StringBuilder clean = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char unit = words.charAt(i);
            if (unit == ' ' || Character.isISOControl(unit)) {
                blank = true;
            } else if (Character.getType(unit) != Character.FORMAT) {
                clean.append(blank && !clean.isEmpty() ? " " : "").append(unit);
                blank = false;
            }
        }
        return clean.toString();
    }

    /** The words, at most so long; where they are cut off, that is seen. */
    public static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int end = Math.max(0, most - 1);
        boolean inPair = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, inPair ? end - 1 : end).stripTrailing() + "…";
    }
}
