package se.handslag.site.telling;

/**
 * Words out of a document, made fit to be shown on one line: line breaks become blanks, and they can neither move a cursor
 * nor turn the reading direction.
 */
public final class Words {

    private Words() {}

    /** The words on one line: runs of blanks and breaks become one blank; what is not to be seen goes. */
    public static String clean(String words) {
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
