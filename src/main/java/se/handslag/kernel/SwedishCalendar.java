package se.handslag.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The Swedish year: public holidays and the days on which banks settle payments, reckoned by rule for any year.
 *
 * <p>Public holidays (allmänna helgdagar) are those of lag (1989:253) om allmänna helgdagar, 1 and 2 §§, among them every
 * Sunday. The National Day is one since 2005 and Whit Monday was one until 2004 (lag 2004:1320). Midsummer Day and All
 * Saints' Day have been Saturdays since 1953; a year before that is reckoned as if they already were.
 *
 * <p>Midsummer Eve, Christmas Eve and New Year's Eve are no public holidays, yet are put on a level with them in 2 § lag
 * (1930:173) om beräkning av lagstadgad tid, and the banks are closed. Other eves are working days.
 */
public final class SwedishCalendar {

    private static final int LAST_YEAR_OF_WHIT_MONDAY = 2004;

    private SwedishCalendar() {}

    /** The public holidays that the law names one by one. */
    public enum HolidayName {
        NEW_YEARS_DAY,
        EPIPHANY,
        GOOD_FRIDAY,
        EASTER_SUNDAY,
        EASTER_MONDAY,
        MAY_DAY,
        ASCENSION_DAY,
        WHIT_SUNDAY,
        WHIT_MONDAY,
        NATIONAL_DAY,
        MIDSUMMER_DAY,
        ALL_SAINTS_DAY,
        CHRISTMAS_DAY,
        BOXING_DAY
    }

    /** A named public holiday on its day in one year. */
    public record Holiday(LocalDate day, HolidayName name) {}

    /**
     * The named public holidays of the year in calendar order; ordinary Sundays are left out. Two may share a day, as May
     * Day and Ascension Day did in 2008.
     */
    public static List<Holiday> holidaysOf(int year) {
        List<Holiday> holidays = new ArrayList<>(14);
        addFixed(holidays, year);
        addMovable(holidays, year);
        holidays.sort(Comparator.comparing(Holiday::day));
        return List.copyOf(holidays);
    }

    /** Whether the day is a public holiday: a Sunday, or one of those named in the law. */
    public static boolean isHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidaysOf(day.getYear()).stream()
                        .anyMatch(holiday -> holiday.day().equals(day));
    }

    /** Whether payments are settled on the day: Monday to Friday, no public holiday and none of the three closed eves. */
    public static boolean isBankDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && !isClosedEve(day) && !isHoliday(day);
    }

    /** The day itself if it is a bank day, otherwise the first one after it. */
    public static LocalDate nextBankDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isBankDay(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }

    /** The day itself if it is a bank day, otherwise the last one before it. */
    public static LocalDate previousBankDay(LocalDate day) {
        LocalDate candidate = day;
        while (!isBankDay(candidate)) {
            candidate = candidate.minusDays(1);
        }
        return candidate;
    }

    private static void addFixed(List<Holiday> holidays, int year) {
        holidays.add(new Holiday(LocalDate.of(year, Month.JANUARY, 1), HolidayName.NEW_YEARS_DAY));
        holidays.add(new Holiday(LocalDate.of(year, Month.JANUARY, 6), HolidayName.EPIPHANY));
        holidays.add(new Holiday(LocalDate.of(year, Month.MAY, 1), HolidayName.MAY_DAY));
        if (year > LAST_YEAR_OF_WHIT_MONDAY) {
            holidays.add(new Holiday(LocalDate.of(year, Month.JUNE, 6), HolidayName.NATIONAL_DAY));
        }
        holidays.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 25), HolidayName.CHRISTMAS_DAY));
        holidays.add(new Holiday(LocalDate.of(year, Month.DECEMBER, 26), HolidayName.BOXING_DAY));
    }

    private static void addMovable(List<Holiday> holidays, int year) {
        LocalDate easter = easterSunday(year);
        holidays.add(new Holiday(easter.minusDays(2), HolidayName.GOOD_FRIDAY));
        holidays.add(new Holiday(easter, HolidayName.EASTER_SUNDAY));
        holidays.add(new Holiday(easter.plusDays(1), HolidayName.EASTER_MONDAY));
        holidays.add(new Holiday(easter.plusDays(39), HolidayName.ASCENSION_DAY));
        holidays.add(new Holiday(easter.plusDays(49), HolidayName.WHIT_SUNDAY));
        if (year <= LAST_YEAR_OF_WHIT_MONDAY) {
            holidays.add(new Holiday(easter.plusDays(50), HolidayName.WHIT_MONDAY));
        }
        holidays.add(new Holiday(midsummerDay(year), HolidayName.MIDSUMMER_DAY));
        holidays.add(new Holiday(saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)), HolidayName.ALL_SAINTS_DAY));
    }

    private static boolean isClosedEve(LocalDate day) {
        return switch (day.getMonth()) {
            case JUNE -> day.plusDays(1).equals(midsummerDay(day.getYear()));
            case DECEMBER -> day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31;
            default -> false;
        };
    }

    private static LocalDate midsummerDay(int year) {
        return saturdayFrom(LocalDate.of(year, Month.JUNE, 20));
    }

    private static LocalDate saturdayFrom(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /**
     * Easter Sunday by the Gregorian computus, in the form with no exceptions known as Meeus/Jones/Butcher (J. Meeus,
     * Astronomical Algorithms, chapter 8). The letters of the original are given beside each line.
     */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19; // a
        int century = year / 100; // b
        int yearOfCentury = year % 100; // c
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3; // g
        int epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30; // h
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7; // l
        int lateMoon = (golden + 11 * epact + 22 * weekday) / 451; // m
        int marchDay = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, marchDay / 31, marchDay % 31 + 1);
    }
}
