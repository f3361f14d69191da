package se.handslag.reading.document;

/** What a PDF's glyph is as text: ligatures in their letters, every painted hyphen a hyphen, every blank a blank. */
final class PdfLetters {

    private static final char FIRST_LIGATURE = '\ufb00';
    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char FIRST_SYMBOL = '\uf020';
    private static final char LAST_SYMBOL = '\uf0ff';

    private PdfLetters() {}

    /** The glyph's text, which is empty for what leaves no ink and is no blank. */
    static String text(String unicode) {
        if (unicode.length() != 1) {
            return unicode.isBlank() && !unicode.isEmpty() ? " " : withoutControls(unicode);
        }
        char c = unicode.charAt(0);
        if ((c > ' ' && c < '\u007f') || (c > '\u00ad' && c < '\u2000')) {
            return unicode;
        }
        if (c >= FIRST_LIGATURE && c < FIRST_LIGATURE + LIGATURES.length) {
            return LIGATURES[c - FIRST_LIGATURE];
        }
        if (c >= FIRST_SYMBOL && c <= LAST_SYMBOL) {
            return symbol(c);
        }
        return switch (c) {
            // A soft hyphen in a PDF has been painted: it breaks a word here, or is what the font calls its hyphen.
            case '\u00ad', '\u2010', '\u2011' -> "-";
            case ' ',
                    '\t',
                    '\n',
                    '\r',
                    '\u00a0',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2007',
                    '\u2009',
                    '\u202f' -> " ";
            case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff' -> "";
            default -> c < ' ' || (c >= '\u007f' && c < '\u00a0') ? "" : unicode;
        };
    }

    /** Symbol fonts number their pictures in the private area; the few that stand in lists and forms have names. */
    private static String symbol(char c) {
        return switch (c) {
            case '\uf0a8', '\uf06f', '\uf071' -> "\u2610";
            case '\uf0fe' -> "\u2611";
            case '\uf0fc' -> "\u2713";
            case '\uf02d' -> "-";
            case '\uf020' -> " ";
            default -> "\u2022";
        };
    }

    private static String withoutControls(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return text.replaceAll("\\p{Cntrl}", "");
            }
        }
        return text;
    }
}
