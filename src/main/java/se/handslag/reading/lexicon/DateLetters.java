package se.handslag.reading.lexicon;

import se.handslag.reading.passages.Letters;

/** A text's letters, looked at as parts of dates. */
record DateLetters(String text, String lower) {

    private static final String[] GENITIVES =
            Months.SWEDISH.stream().map(month -> month + "s").toArray(String[]::new);
    private static final String[] SHORT_MONTHS = {
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"
    };
    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2079;

    /** How many digits end at the place. */
    int digitsBefore(int end) {
        int i = end;
        while (i > 0 && Letters.isDigit(text.charAt(i - 1))) {
            i--;
        }
        return end - i;
    }

    /** The letter at the place; 0 outside the text. */
    char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    /** How many digits begin at the place. */
    int digitsAt(int i) {
        int end = i;
        while (end < text.length() && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end - i;
    }

    /** The place without the blanks before it. */
    int trimmedEnd(int end) {
        int i = end;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** The month whose name stands at the place, 1–12; 0 where none does. */
    int monthAt(int at) {
        if (at >= lower.length() || "jfmasond".indexOf(lower.charAt(at)) < 0) {
            return 0;
        }
        for (int m = 0; m < 12; m++) {
            if (isWordAt(Months.SWEDISH.get(m), at)
                    || isWordAt(Months.ENGLISH.get(m), at)
                    || isWordAt(SHORT_MONTHS[m], at)
                    || (m == 8 && isWordAt("sept", at))
                    || (m == 9 && isWordAt("oct", at))
                    || isWordAt(GENITIVES[m], at)) {
                return m + 1;
            }
        }
        return 0;
    }

    private boolean isWordAt(String word, int at) {
        return lower.startsWith(word, at) && !Letters.isLetter(charAt(at + word.length()));
    }

    /** Where the year may begin after a month's name, "månad" and a stop passed over. */
    int afterMonth(int at) {
        int i = at;
        while (i < text.length() && Letters.isLetter(text.charAt(i))) {
            i++;
        }
        if (charAt(i) == '.' || charAt(i) == ',') {
            i++;
        }
        if (charAt(i) == ' ') {
            i++;
        }
        if (lower.startsWith("månad ", i)) {
            i += "månad ".length();
        } else if (lower.startsWith("of ", i)) {
            i += "of ".length();
        } else if (lower.startsWith("år ", i)) {
            i += "år ".length();
        }
        return i;
    }

    /** The number of so many digits at the place. */
    int number(int i, int digits) {
        int value = 0;
        for (int d = 0; d < digits; d++) {
            value = value * 10 + charAt(i + d) - '0';
        }
        return value;
    }

    /** Whether the words stand at the place. */
    boolean says(String words, int at) {
        return lower.startsWith(words, at);
    }

    /** Whether four digits at the place are a year of our time. */
    boolean isYearAt(int i) {
        return digitsAt(i) == 4 && isYear(number(i, 4));
    }

    /** Whether the year is one of our time. */
    static boolean isYear(int year) {
        return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
    }
}
