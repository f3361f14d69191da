package se.handslag.reading.lexicon;

import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.passages.Letters;

/**
 * Finds dates: 2018-01-01, 2018/01/01, 20180101, 180101, "den 1 juli 2023", "1 jan 2024", "January 1, 2024", "31/12 2024",
 * "november 2018", "november månad 2018", "våren 2019", "årsskiftet 2024/2025", and a plain year.
 */
public final class Dates {

    private final String text;
    private final DateLetters letters;
    private final DatesInDigits inDigits;
    private final DatesInWords inWords;
    private final List<WrittenDate> found = new ArrayList<>();

    private Dates(String text, String lower) {
        this.text = text;
        this.letters = new DateLetters(text, lower);
        this.inDigits = new DatesInDigits(letters);
        this.inWords = new DatesInWords(letters);
    }

    /** All dates in the text, in order, none within another. */
    public static List<WrittenDate> in(String text, String lower) {
        Dates dates = new Dates(text, lower);
        dates.find();
        return dates.found;
    }

    private void find() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            WrittenDate date = null;
            if (Letters.isDigit(c) && (i == 0 || !isJoined(i))) {
                date = inDigits.at(i);
            } else if (Letters.isLetter(c) && (i == 0 || !Letters.isLetter(text.charAt(i - 1)))) {
                date = inWords.at(i);
            }
            if (date != null) {
                found.add(date);
                i = date.to();
            } else {
                i++;
            }
        }
    }

    /** Within a longer number or code nothing is a date: (2017:725), SN 2018/0098, 212000-0449. */
    private boolean isJoined(int i) {
        char before = text.charAt(i - 1);
        return Letters.isDigit(before)
                || before == ':'
                || (before == '/' && i > 1 && Letters.isLetter(text.charAt(i - 2)))
                || (before == '-'
                        && i > 1
                        && Letters.isDigit(text.charAt(i - 2))
                        && !Letters.isDigit(letters.charAt(i + 5))
                        && letters.digitsAt(i) == 4
                        && letters.digitsBefore(i - 1) >= 6
                        && !inDigits.isSixDigitDate(i - 7));
    }
}
