package se.handslag.reading.document;

/**
 * Mends UTF-8 that somebody read as Windows-1252 or Latin-1 ("fÃ¶rening"), once or several times over, in the whole text
 * or in bits of it. Each broken letter is judged alone: two to three characters that are the bytes of one letter or sign
 * that occurs in Swedish agreements, and that make no sense as they stand.
 */
final class Mojibake {

    /** Text saved wrongly, opened and saved wrongly again; a fourth round has never been seen. */
    private static final int ROUNDS = 3;

    private Mojibake() {}

    /** Whether a broken letter may begin with this character. */
    static boolean mayLead(char c) {
        return switch (c) {
            case '\u00c2', '\u00c3', '\u00c4', '\u00c5', '\u00cc', '\u00e2', '\u00ef' -> true;
            default -> false;
        };
    }

    /** The text with its broken letters mended. */
    static String repaired(String text) {
        String mended = text;
        for (int round = 0; round < ROUNDS; round++) {
            String next = once(mended);
            if (next.equals(mended)) {
                break;
            }
            mended = next;
        }
        return mended;
    }

    private static String once(String text) {
        StringBuilder mended = null;
        int copied = 0;
        int i = 0;
        while (i < text.length()) {
            int length = mayLead(text.charAt(i)) ? brokenLength(text, i) : 0;
            if (length == 0) {
                i++;
                continue;
            }
            if (mended == null) {
                mended = new StringBuilder(text.length());
            }
            mended.append(text, copied, i).append(letter(text, i, length));
            i += length;
            copied = i;
        }
        return mended == null
                ? text
                : mended.append(text, copied, text.length()).toString();
    }

    /** How many characters from here are one broken letter; 0 when they are good text. */
    private static int brokenLength(String text, int at) {
        int lead = text.charAt(at);
        int second = continuation(text, at + 1);
        int third = continuation(text, at + 2);
        return switch (lead) {
            // A lone "Â" before a blank was a no-break space whose own blank has been normalised since.
            case 0xc2 -> second >= 0xa0 || next(text, at) == ' ' ? 2 : 0;
            case 0xc3 -> second >= 0x80 || next(text, at) == ' ' ? 2 : 0;
            case 0xc4, 0xc5 -> second >= 0x80 && !mayFollowCapital(next(text, at)) ? 2 : 0;
            case 0xcc -> second == 0x88 || second == 0x8a || second == 0x81 ? 2 : 0;
            case 0xe2 -> {
                if (second >= 0x80 && third >= 0x80 && isSign(codePoint(lead, second, third))) {
                    yield 3;
                }
                // The last byte of a closing quotation mark has no character in Windows-1252 and is often dropped.
                yield second == 0x80 && next(text, at) == '\u20ac' ? 2 : 0;
            }
            case 0xef -> second >= 0x80 && third >= 0x80 && isPrivateOrMark(codePoint(lead, second, third)) ? 3 : 0;
            default -> 0;
        };
    }

    private static String letter(String text, int at, int length) {
        int lead = text.charAt(at);
        int second = continuation(text, at + 1);
        if (length == 3) {
            int sign = codePoint(lead, second, continuation(text, at + 2));
            return sign == 0xfeff ? "" : Character.toString((char) sign);
        }
        if (lead == 0xe2) {
            return "\u201d";
        }
        if (second < 0) {
            return lead == 0xc2 ? " " : "\u00e0 ";
        }
        return Character.toString((char) ((lead & 0x1f) << 6 | (second & 0x3f)));
    }

    private static char next(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }

    /** The byte behind the character when it may continue a letter in UTF-8 (80–BF), else -1. */
    private static int continuation(String text, int at) {
        int b = at < text.length() ? Windows1252.byteOf(text.charAt(at)) : -1;
        return b >= 0x80 && b <= 0xbf ? b : -1;
    }

    /** A word in capitals may well end with Å or Ä, and then a blank, a quotation mark, a dash or dots come after it. */
    private static boolean mayFollowCapital(char c) {
        return switch (c) {
            case '\u00a0', '\u00ad', '\u00ab', '\u00bb', '\u00b4', '\u00b7', '\u00b0', '\u00b2', '\u00b3', '\u00b9' ->
                true;
            default ->
                c >= '\u2010' && c <= '\u203a' && c != '\u2020' && c != '\u2021' && c != '\u2030' && c != '\u201a';
        };
    }

    private static int codePoint(int lead, int second, int third) {
        return (lead & 0x0f) << 12 | (second & 0x3f) << 6 | (third & 0x3f);
    }

    /** Dashes, quotation marks, bullets, arrows, boxes and currency, which begin with the byte that is read as "â". */
    private static boolean isSign(int codePoint) {
        return codePoint >= 0x2000 && codePoint < 0x2c00;
    }

    /** Symbol fonts' bullets, ligatures and the byte order mark, which begin with the byte that is read as "ï". */
    private static boolean isPrivateOrMark(int codePoint) {
        return codePoint == 0xfeff
                || (codePoint >= 0xf020 && codePoint <= 0xf0ff)
                || (codePoint >= 0xfb00 && codePoint <= 0xfb06);
    }
}
