package se.handslag.reading.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.lexicon.WrittenDate.Grain;
import se.handslag.reading.passages.Letters;

/**
 * Finds dates: 2018-01-01, 2018/01/01, 20180101, 180101, "den 1 juli 2023", "1 jan 2024", "January 1, 2024", "31/12 2024",
 * "november 2018", "november månad 2018", "våren 2019", "årsskiftet 2024/2025", and a plain year.
 */
public final class Dates {

    private static final String[] GENITIVES =
            Months.SWEDISH.stream().map(month -> month + "s").toArray(String[]::new);
    private static final String[] SHORT_MONTHS = {
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"
    };

    private static final int EARLIEST_YEAR = 1950;
    private static final int LATEST_YEAR = 2079;

    private final String text;
    private final String lower;
    private final List<WrittenDate> found = new ArrayList<>();

    private Dates(String text, String lower) {
        this.text = text;
        this.lower = lower;
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
                date = atDigit(i);
            } else if (Letters.isLetter(c) && (i == 0 || !Letters.isLetter(text.charAt(i - 1)))) {
                date = atWord(i);
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
                        && !Letters.isDigit(charAt(i + 5))
                        && digitsAt(i) == 4
                        && digitsBefore(i - 1) >= 6
                        && !isSixDigitDate(i - 7));
    }

    private boolean isSixDigitDate(int i) {
        return i >= 0 && compactDay(i, 6) != null;
    }

    private int digitsBefore(int end) {
        int i = end;
        while (i > 0 && Letters.isDigit(text.charAt(i - 1))) {
            i--;
        }
        return end - i;
    }

    private char charAt(int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : 0;
    }

    private int digitsAt(int i) {
        int end = i;
        while (end < text.length() && Letters.isDigit(text.charAt(end))) {
            end++;
        }
        return end - i;
    }

    private @Nullable WrittenDate atDigit(int i) {
        int digits = digitsAt(i);
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
        int year = number(i, 4);
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return null;
        }
        char separator = charAt(i + 4);
        if (separator == '-' || separator == '/' || separator == '.') {
            int monthDigits = digitsAt(i + 5);
            int dayAt = i + 5 + monthDigits + 1;
            boolean hasDay = monthDigits >= 1 && monthDigits <= 2 && charAt(dayAt - 1) == separator;
            int dayDigits = hasDay ? digitsAt(dayAt) : 0;
            if (dayDigits >= 1 && dayDigits <= 2 && !Letters.isLetter(charAt(dayAt + dayDigits))) {
                return day(i, dayAt + dayDigits, year, number(i + 5, monthDigits), number(dayAt, dayDigits));
            }
            if (separator == '-'
                    && monthDigits == 2
                    && number(i + 5, 2) >= 1
                    && number(i + 5, 2) <= 12
                    && isMonthEnd(i + 7)) {
                return month(i, i + 7, year, number(i + 5, 2));
            }
            if (separator == '/' && monthDigits >= 2) {
                return null;
            }
        }
        return year(i, i + 4, year);
    }

    private boolean isMonthEnd(int at) {
        char c = charAt(at);
        return c != '-' || !(Letters.isDigit(charAt(at + 1)) || Letters.isLetter(charAt(at + 1)));
    }

    private @Nullable WrittenDate sixDigits(int i) {
        WrittenDate date = compactDay(i, 6);
        if (date == null) {
            return null;
        }
        char after = charAt(i + 6);
        boolean phoneOrOrganisation = after == '-' && digitsAt(i + 7) == 4;
        boolean amount = after == ' ' && (lower.startsWith("kr", i + 7) || lower.startsWith("tim", i + 7));
        return phoneOrOrganisation || amount ? null : date;
    }

    /** 20180101 or 180101; null where the digits are no day, since they may be any number. */
    private @Nullable WrittenDate compactDay(int i, int digits) {
        int year = digits == 8 ? number(i, 4) : 2000 + number(i, 2);
        int month = number(i + digits - 4, 2);
        int day = number(i + digits - 2, 2);
        boolean plausible = year >= 1990 && year <= LATEST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return plausible && (digits == 8 || year >= 2005) ? day(i, i + digits, year, month, day) : null;
    }

    /** "1 januari 2024", "1 jan 2024", "31/12 2024", "31.12.2024", "1st of January 2024". */
    private @Nullable WrittenDate dayFirst(int i, int digits) {
        int day = number(i, digits);
        int at = i + digits;
        if ((charAt(at) == '/' || charAt(at) == '.') && Letters.isDigit(charAt(at + 1))) {
            return dayMonthDigits(i, at, day);
        }
        if (charAt(at) == '.' || charAt(at) == ':') {
            at += charAt(at) == ':' ? 2 : 1;
        }
        for (String ordinal : new String[] {"st", "nd", "rd", "th"}) {
            if (lower.startsWith(ordinal, at)) {
                at += 2;
                break;
            }
        }
        if (charAt(at) == ' ') {
            at++;
        }
        if (lower.startsWith("of ", at)) {
            at += 3;
        }
        return monthAfterDay(i, at, day);
    }

    private @Nullable WrittenDate dayMonthDigits(int i, int at, int day) {
        int monthDigits = digitsAt(at + 1);
        int monthEnd = at + 1 + monthDigits;
        if (monthDigits > 2
                || (charAt(monthEnd) != charAt(at) && charAt(monthEnd) != ' ')
                || digitsAt(monthEnd + 1) != 4) {
            return null;
        }
        int year = number(monthEnd + 1, 4);
        int month = number(at + 1, monthDigits);
        return year < EARLIEST_YEAR || year > LATEST_YEAR || month > 12 ? null : day(i, monthEnd + 5, year, month, day);
    }

    private @Nullable WrittenDate monthAfterDay(int i, int at, int day) {
        int month = monthAt(at);
        if (month == 0) {
            return null;
        }
        int yearAt = afterMonth(at, month);
        if (digitsAt(yearAt) == 4) {
            int year = number(yearAt, 4);
            if (year >= EARLIEST_YEAR && year <= LATEST_YEAR) {
                return day(i, yearAt + 4, year, month, day);
            }
        }
        Integer year = yearOfNextDate(yearAt);
        return year == null ? null : day(i, trimmedEnd(yearAt), year, month, day);
    }

    /** "1 januari–31 december 2024": the first day takes the second's year. */
    private @Nullable Integer yearOfNextDate(int from) {
        int i = from;
        while (i < text.length() && i < from + 16 && !Letters.isDigit(text.charAt(i))) {
            i++;
        }
        String between = text.substring(from, Math.min(i, text.length())).trim();
        boolean span = between.equals("-")
                || lower.startsWith("till", from)
                || lower.startsWith("t.o.m", from)
                || lower.startsWith("to ", from)
                || lower.startsWith("tom ", from)
                || lower.startsWith("och ", from)
                || lower.startsWith("and ", from);
        if (!span || i >= text.length()) {
            return null;
        }
        int digits = digitsAt(i);
        int at = i + digits + (charAt(i + digits) == ' ' ? 1 : 0);
        int month = digits <= 2 ? monthAt(at) : 0;
        if (month == 0) {
            return null;
        }
        int yearAt = afterMonth(at, month);
        if (digitsAt(yearAt) == 4) {
            int year = number(yearAt, 4);
            return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
        }
        return between.equals("och") || between.equals("and") ? yearOfNextDate(yearAt) : null;
    }

    private int trimmedEnd(int end) {
        int i = end;
        while (i > 0 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private @Nullable WrittenDate atWord(int i) {
        int month = monthAt(i);
        if (month > 0) {
            int at = afterMonth(i, month);
            int digits = digitsAt(at);
            if (digits >= 1 && digits <= 2) {
                return englishDay(i, at, digits, month);
            }
            if (digits == 4 && number(at, 4) >= EARLIEST_YEAR && number(at, 4) <= LATEST_YEAR) {
                return month(i, at + 4, number(at, 4), month);
            }
            return null;
        }
        if ("vshaå".indexOf(lower.charAt(i)) < 0) {
            return null;
        }
        WrittenDate season = season(i);
        return season != null ? season : turnOfTheYear(i);
    }

    /** "January 1, 2024". */
    private @Nullable WrittenDate englishDay(int i, int at, int digits, int month) {
        int yearAt = at + digits;
        if (lower.startsWith("st", yearAt)
                || lower.startsWith("th", yearAt)
                || lower.startsWith("nd", yearAt)
                || lower.startsWith("rd", yearAt)) {
            yearAt += 2;
        }
        if (charAt(yearAt) == ',') {
            yearAt++;
        }
        if (charAt(yearAt) == ' ') {
            yearAt++;
        }
        if (digitsAt(yearAt) != 4) {
            return null;
        }
        int year = number(yearAt, 4);
        return year < EARLIEST_YEAR || year > LATEST_YEAR ? null : day(i, yearAt + 4, year, month, number(at, digits));
    }

    private @Nullable WrittenDate season(int i) {
        int firstMonth;
        int lastMonth;
        int at;
        if (lower.startsWith("våren ", i) || lower.startsWith("vårterminen ", i) || lower.startsWith("spring ", i)) {
            firstMonth = 1;
            lastMonth = 5;
        } else if (lower.startsWith("sommaren ", i) || lower.startsWith("summer ", i)) {
            firstMonth = 6;
            lastMonth = 8;
        } else if (lower.startsWith("hösten ", i)
                || lower.startsWith("höstterminen ", i)
                || lower.startsWith("autumn ", i)) {
            firstMonth = 9;
            lastMonth = 11;
        } else {
            return null;
        }
        at = lower.indexOf(' ', i) + 1;
        if (lower.startsWith("of ", at)) {
            at += 3;
        }
        if (digitsAt(at) != 4) {
            return null;
        }
        int year = number(at, 4);
        return year < EARLIEST_YEAR || year > LATEST_YEAR
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
        if (!lower.startsWith("årsskiftet ", i)) {
            return null;
        }
        int at = i + "årsskiftet ".length();
        int slash = at + 4;
        if (digitsAt(at) != 4 || (charAt(slash) != '/' && charAt(slash) != '-')) {
            return null;
        }
        int digits = digitsAt(slash + 1);
        int year = number(at, 4) + 1;
        return year <= LATEST_YEAR && year > EARLIEST_YEAR && (digits == 4 || digits == 2)
                ? day(i, slash + 1 + digits, year, 1, 1)
                : null;
    }

    /** The month whose name stands at the place, 1–12; 0 where none does. */
    private int monthAt(int at) {
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
    private int afterMonth(int at, int month) {
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
        return month > 0 ? i : at;
    }

    private int number(int i, int digits) {
        int value = 0;
        for (int d = 0; d < digits; d++) {
            value = value * 10 + charAt(i + d) - '0';
        }
        return value;
    }

    private static WrittenDate day(int from, int to, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return new WrittenDate(from, to, date, date, Grain.DAY, date.toString());
        } catch (DateTimeException notInTheCalendar) {
            return new WrittenDate(
                    from, to, null, null, Grain.DAY, year + "-" + twoDigits(month) + "-" + twoDigits(day));
        }
    }

    private static WrittenDate month(int from, int to, int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new WrittenDate(from, to, whole.atDay(1), whole.atEndOfMonth(), Grain.MONTH, whole.toString());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static WrittenDate year(int from, int to, int year) {
        return new WrittenDate(
                from, to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Grain.YEAR, String.valueOf(year));
    }
}
