package se.handslag.reading.document;

import java.text.Normalizer;

/** Old typesetting programs paint å, ä and ö as a letter with a ring or dots laid over it; they become one letter again. */
final class PdfAccents {

    private PdfAccents() {}

    /** Whether one of the neighbours is an accent that lies over the other. */
    static boolean isCombined(PdfGlyphs glyphs, int before, int glyph) {
        boolean accentFirst = combining(glyphs.text(before)) != 0;
        if (!accentFirst && combining(glyphs.text(glyph)) == 0) {
            return false;
        }
        int accent = accentFirst ? before : glyph;
        int letter = accentFirst ? glyph : before;
        float middle = (glyphs.left(accent) + glyphs.right(accent)) / 2;
        return Character.isLetter(glyphs.text(letter).charAt(0))
                && middle > glyphs.left(letter)
                && middle < glyphs.right(letter);
    }

    /** Puts the glyph onto the text's last one, which is the one named before. */
    static void combine(StringBuilder text, String before, String glyph) {
        char accent = combining(before);
        String letter = accent != 0 ? glyph : before;
        String pair = letter + (accent != 0 ? accent : combining(glyph));
        text.setLength(text.length() - before.length());
        text.append(Normalizer.normalize(pair, Normalizer.Form.NFC));
    }

    private static char combining(String glyph) {
        if (glyph.length() != 1) {
            return 0;
        }
        return switch (glyph.charAt(0)) {
            case '\u00a8' -> '\u0308';
            case '\u02da', '\u00b0' -> '\u030a';
            case '\u00b4' -> '\u0301';
            case '`' -> '\u0300';
            case '^', '\u02c6' -> '\u0302';
            case '\u02c7' -> '\u030c';
            case '\u02dc' -> '\u0303';
            default -> 0;
        };
    }
}
