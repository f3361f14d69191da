package se.handslag.reading.passages;

/** Plain facts about single letters, without tables: texts are read letter by letter, and often. */
public final class Letters {

    private Letters() {}

    /** The letter in lower case, one for one, so that places in a text stay the same. */
    public static char lower(char c) {
        if (c < 'A') {
            return c;
        }
        if (c <= 'Z') {
            return (char) (c + 32);
        }
        return c < 0xC0 ? c : Character.toLowerCase(c);
    }

    /** The text in lower case, letter for letter. */
    public static String lower(String text) {
        char[] letters = new char[text.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = lower(text.charAt(i));
        }
        return new String(letters);
    }

    /** Whether it is a digit from 0 to 9; those of other scripts are not. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is a capital letter. */
    public static boolean isUpper(char c) {
        return c >= 'A' && (c <= 'Z' || (c >= 0xC0 && Character.isUpperCase(c)));
    }

    /** Whether it is a letter of any alphabet. */
    public static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xAA && Character.isLetter(c));
    }

    /** A letter in a plain spelling: blanks, dashes and quotes of every sort become the one on the keyboard. */
    static char plain(char c) {
        if (c < 0x80) {
            return c;
        }
        return switch (c) {
            case '\u00a0',
                    '\u2000',
                    '\u2001',
                    '\u2002',
                    '\u2003',
                    '\u2004',
                    '\u2005',
                    '\u2006',
                    '\u2007',
                    '\u2008',
                    '\u2009',
                    '\u200a',
                    '\u202f' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u00b4' -> '\'';
            case '\u201c', '\u201d', '\u201e', '\u00ab', '\u00bb' -> '"';
            default -> c;
        };
    }

    /** Letters that are there for the printer only: soft hyphens and marks of no width. */
    static boolean isInvisible(char c) {
        return c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\ufeff';
    }
}
