package se.handslag.reading.lexicon;

import org.jspecify.annotations.Nullable;
import se.handslag.reading.passages.Letters;

/** Dates that begin with a digit: 2018-01-01, 180101, 31/12 2024, "1 januari 2024". */
record DatesInDigits(DateLetters letters) {

    /** Whether six digits at the place are a day. */
    boolean isSixDigitDate(int i) {
        return i >= 0 && compactDay(i, 6) != null;
    }

    /** The date that begins at the place; null where none does. */
    @Nullable
    WrittenDate at(int i) {
        int digits = letters.digitsAt(i);
        return switch (digits) {
            case 4 -> yearFirst(i);
            case 8 -> compactDay(i, 8);
            case 6 -> sixDigits(i);
            case 1, 2 -> dayFirst(i, digits);
            default -> null;
        };
    }

    /** 2018-01-01, 2018/1/1, 2018.01.01, 2018-01; else a plain year. */
    private @Nullable WrittenDate yearFirst(int i) {
        int year = letters.number(i, 4);
        if (!DateLetters.isYear(year)) {
            return null;
        }
        char separator = letters.charAt(i + 4);
        if (separator == '-' || separator == '/' || separator == '.') {
            int monthDigits = letters.digitsAt(i + 5);
            int dayAt = i + 5 + monthDigits + 1;
            boolean hasDay = monthDigits >= 1 && monthDigits <= 2 && letters.charAt(dayAt - 1) == separator;
            int dayDigits = hasDay ? letters.digitsAt(dayAt) : 0;
            if (dayDigits >= 1 && dayDigits <= 2 && !Letters.isLetter(letters.charAt(dayAt + dayDigits))) {
                return WrittenDate.day(
                        i,
                        dayAt + dayDigits,
                        year,
                        letters.number(i + 5, monthDigits),
                        letters.number(dayAt, dayDigits));
            }
            if (separator == '-'
                    && monthDigits == 2
                    && letters.number(i + 5, 2) >= 1
                    && letters.number(i + 5, 2) <= 12
                    && isMonthEnd(i + 7)) {
                return WrittenDate.month(i, i + 7, year, letters.number(i + 5, 2));
            }
            if (separator == '/' && monthDigits >= 2) {
                return null;
            }
        }
        return WrittenDate.year(i, i + 4, year);
    }

    private boolean isMonthEnd(int at) {
        char c = letters.charAt(at);
        return c != '-' || !(Letters.isDigit(letters.charAt(at + 1)) || Letters.isLetter(letters.charAt(at + 1)));
    }

    private @Nullable WrittenDate sixDigits(int i) {
        WrittenDate date = compactDay(i, 6);
        if (date == null) {
            return null;
        }
        char after = letters.charAt(i + 6);
        boolean phoneOrOrganisation = after == '-' && letters.digitsAt(i + 7) == 4;
        boolean amount = after == ' ' && (letters.says("kr", i + 7) || letters.says("tim", i + 7));
        return phoneOrOrganisation || amount ? null : date;
    }

    /** 20180101 or 180101; null where the digits are no day, since they may be any number. */
    private @Nullable WrittenDate compactDay(int i, int digits) {
        int year = digits == 8 ? letters.number(i, 4) : 2000 + letters.number(i, 2);
        int month = letters.number(i + digits - 4, 2);
        int day = letters.number(i + digits - 2, 2);
        boolean plausible =
                year >= 1990 && DateLetters.isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return plausible && (digits == 8 || year >= 2005) ? WrittenDate.day(i, i + digits, year, month, day) : null;
    }

    /** "1 januari 2024", "1 jan 2024", "31/12 2024", "31.12.2024", "1st of January 2024". */
    private @Nullable WrittenDate dayFirst(int i, int digits) {
        int day = letters.number(i, digits);
        int at = i + digits;
        if ((letters.charAt(at) == '/' || letters.charAt(at) == '.') && Letters.isDigit(letters.charAt(at + 1))) {
            return dayMonthDigits(i, at, day);
        }
        if (letters.charAt(at) == '.' || letters.charAt(at) == ':') {
            at += letters.charAt(at) == ':' ? 2 : 1;
        }
        for (String ordinal : new String[] {"st", "nd", "rd", "th"}) {
            if (letters.says(ordinal, at)) {
                at += 2;
                break;
            }
        }
        if (letters.charAt(at) == ' ') {
            at++;
        }
        if (letters.says("of ", at)) {
            at += 3;
        }
        return monthAfterDay(i, at, day);
    }

    private @Nullable WrittenDate dayMonthDigits(int i, int at, int day) {
        int monthDigits = letters.digitsAt(at + 1);
        int monthEnd = at + 1 + monthDigits;
        if (monthDigits > 2
                || (letters.charAt(monthEnd) != letters.charAt(at) && letters.charAt(monthEnd) != ' ')
                || letters.digitsAt(monthEnd + 1) != 4) {
            return null;
        }
        int year = letters.number(monthEnd + 1, 4);
        int month = letters.number(at + 1, monthDigits);
        return !DateLetters.isYear(year) || month > 12 ? null : WrittenDate.day(i, monthEnd + 5, year, month, day);
    }

    private @Nullable WrittenDate monthAfterDay(int i, int at, int day) {
        int month = letters.monthAt(at);
        if (month == 0) {
            return null;
        }
        int yearAt = letters.afterMonth(at);
        if (letters.isYearAt(yearAt)) {
            return WrittenDate.day(i, yearAt + 4, letters.number(yearAt, 4), month, day);
        }
        Integer year = yearOfNextDate(yearAt);
        return year == null ? null : WrittenDate.day(i, letters.trimmedEnd(yearAt), year, month, day);
    }

    /** "1 januari–31 december 2024": the first day takes the second's year. */
    private @Nullable Integer yearOfNextDate(int from) {
        int i = from;
        while (i < letters.text().length() && i < from + 16 && !Letters.isDigit(letters.charAt(i))) {
            i++;
        }
        String between = letters.text()
                .substring(from, Math.min(i, letters.text().length()))
                .trim();
        boolean span = between.equals("-")
                || letters.says("till", from)
                || letters.says("t.o.m", from)
                || letters.says("to ", from)
                || letters.says("tom ", from)
                || letters.says("och ", from)
                || letters.says("and ", from);
        if (!span || i >= letters.text().length()) {
            return null;
        }
        int digits = letters.digitsAt(i);
        int at = i + digits + (letters.charAt(i + digits) == ' ' ? 1 : 0);
        int month = digits <= 2 ? letters.monthAt(at) : 0;
        if (month == 0) {
            return null;
        }
        int yearAt = letters.afterMonth(at);
        if (letters.digitsAt(yearAt) == 4) {
            int year = letters.number(yearAt, 4);
            return DateLetters.isYear(year) ? year : null;
        }
        return between.equals("och") || between.equals("and") ? yearOfNextDate(yearAt) : null;
    }
}
