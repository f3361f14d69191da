package se.handslag.reading.document;

/**
 * The Windows code page of western Europe, both ways. Its five unused bytes stand for the control characters that
 * Latin-1 has there, so that no byte is ever lost.
 */
final class Windows1252 {

    private static final int FIRST_SPECIAL = 0x80;
    private static final String SPECIAL =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private Windows1252() {}

    static String decoded(byte[] bytes, int start) {
        char[] text = new char[bytes.length - start];
        for (int i = 0; i < text.length; i++) {
            int b = bytes[start + i] & 0xff;
            text[i] = b >= FIRST_SPECIAL && b < FIRST_SPECIAL + SPECIAL.length()
                    ? SPECIAL.charAt(b - FIRST_SPECIAL)
                    : (char) b;
        }
        return new String(text);
    }

    /** The byte that is read as this character, 0–255, or -1; Latin-1's control characters count as their own bytes. */
    static int byteOf(char c) {
        if (c <= 0xff) {
            return c;
        }
        int special = SPECIAL.indexOf(c);
        return special < 0 ? -1 : FIRST_SPECIAL + special;
    }
}
