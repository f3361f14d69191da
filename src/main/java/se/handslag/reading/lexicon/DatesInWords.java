package se.handslag.reading.lexicon;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.lexicon.WrittenDate.Grain;

/** Dates that begin with a word: "januari 2024", "January 1, 2024", "våren 2019", "årsskiftet 2024/2025". */
record DatesInWords(DateLetters letters) {

    /** The date that begins at the place; null where none does. */
    @Nullable
    WrittenDate at(int i) {
        int month = letters.monthAt(i);
        if (month > 0) {
            int at = letters.afterMonth(i);
            int digits = letters.digitsAt(at);
            if (digits >= 1 && digits <= 2) {
                return englishDay(i, at, digits, month);
            }
            if (letters.isYearAt(at)) {
                return WrittenDate.month(i, at + 4, letters.number(at, 4), month);
            }
            return null;
        }
        if ("vshaå".indexOf(letters.lower().charAt(i)) < 0) {
            return null;
        }
        WrittenDate season = season(i);
        return season != null ? season : turnOfTheYear(i);
    }

    /** "January 1, 2024". */
    private @Nullable WrittenDate englishDay(int i, int at, int digits, int month) {
        int yearAt = at + digits;
        if (letters.says("st", yearAt)
                || letters.says("th", yearAt)
                || letters.says("nd", yearAt)
                || letters.says("rd", yearAt)) {
            yearAt += 2;
        }
        if (letters.charAt(yearAt) == ',') {
            yearAt++;
        }
        if (letters.charAt(yearAt) == ' ') {
            yearAt++;
        }
        if (letters.digitsAt(yearAt) != 4) {
            return null;
        }
        int year = letters.number(yearAt, 4);
        return !DateLetters.isYear(year)
                ? null
                : WrittenDate.day(i, yearAt + 4, year, month, letters.number(at, digits));
    }

    private @Nullable WrittenDate season(int i) {
        int firstMonth;
        int lastMonth;
        int at;
        if (letters.says("våren ", i) || letters.says("vårterminen ", i) || letters.says("spring ", i)) {
            firstMonth = 1;
            lastMonth = 5;
        } else if (letters.says("sommaren ", i) || letters.says("summer ", i)) {
            firstMonth = 6;
            lastMonth = 8;
        } else if (letters.says("hösten ", i) || letters.says("höstterminen ", i) || letters.says("autumn ", i)) {
            firstMonth = 9;
            lastMonth = 11;
        } else {
            return null;
        }
        at = letters.lower().indexOf(' ', i) + 1;
        if (letters.says("of ", at)) {
            at += 3;
        }
        if (letters.digitsAt(at) != 4) {
            return null;
        }
        int year = letters.number(at, 4);
        return !DateLetters.isYear(year)
                ? null
                : new WrittenDate(
                        i,
                        at + 4,
                        LocalDate.of(year, firstMonth, 1),
                        YearMonth.of(year, lastMonth).atEndOfMonth(),
                        Grain.SEASON,
                        String.valueOf(year));
    }

    /** "årsskiftet 2024/2025": the first day of the new year. */
    private @Nullable WrittenDate turnOfTheYear(int i) {
        if (!letters.says("årsskiftet ", i)) {
            return null;
        }
        int at = i + "årsskiftet ".length();
        int slash = at + 4;
        if (letters.digitsAt(at) != 4 || (letters.charAt(slash) != '/' && letters.charAt(slash) != '-')) {
            return null;
        }
        int digits = letters.digitsAt(slash + 1);
        int year = letters.number(at, 4) + 1;
        return DateLetters.isYear(year - 1) && DateLetters.isYear(year) && (digits == 4 || digits == 2)
                ? WrittenDate.day(i, slash + 1 + digits, year, 1, 1)
                : null;
    }
}
