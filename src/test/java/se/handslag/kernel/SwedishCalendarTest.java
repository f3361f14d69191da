package se.handslag.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kernel.SwedishCalendar.Holiday;
import se.handslag.kernel.SwedishCalendar.HolidayName;

class SwedishCalendarTest {

    /** Known days, written by hand: year, Easter, Ascension, Whit Sunday, Midsummer Day, All Saints' Day. */
    @ParameterizedTest
    @CsvSource({
        "2018, 2018-04-01, 2018-05-10, 2018-05-20, 2018-06-23, 2018-11-03",
        "2019, 2019-04-21, 2019-05-30, 2019-06-09, 2019-06-22, 2019-11-02",
        "2020, 2020-04-12, 2020-05-21, 2020-05-31, 2020-06-20, 2020-10-31",
        "2021, 2021-04-04, 2021-05-13, 2021-05-23, 2021-06-26, 2021-11-06",
        "2022, 2022-04-17, 2022-05-26, 2022-06-05, 2022-06-25, 2022-11-05",
        "2023, 2023-04-09, 2023-05-18, 2023-05-28, 2023-06-24, 2023-11-04",
        "2024, 2024-03-31, 2024-05-09, 2024-05-19, 2024-06-22, 2024-11-02",
        "2025, 2025-04-20, 2025-05-29, 2025-06-08, 2025-06-21, 2025-11-01",
        "2026, 2026-04-05, 2026-05-14, 2026-05-24, 2026-06-20, 2026-10-31",
        "2027, 2027-03-28, 2027-05-06, 2027-05-16, 2027-06-26, 2027-11-06",
        "2028, 2028-04-16, 2028-05-25, 2028-06-04, 2028-06-24, 2028-11-04",
        "2029, 2029-04-01, 2029-05-10, 2029-05-20, 2029-06-23, 2029-11-03",
        "2030, 2030-04-21, 2030-05-30, 2030-06-09, 2030-06-22, 2030-11-02"
    })
    void movableHolidaysFallAsInTheAlmanac(
            int year, LocalDate easter, LocalDate ascension, LocalDate whit, LocalDate midsummer, LocalDate allSaints) {
        assertThat(SwedishCalendar.holidaysOf(year))
                .contains(
                        new Holiday(easter.minusDays(2), HolidayName.GOOD_FRIDAY),
                        new Holiday(easter, HolidayName.EASTER_SUNDAY),
                        new Holiday(easter.plusDays(1), HolidayName.EASTER_MONDAY),
                        new Holiday(ascension, HolidayName.ASCENSION_DAY),
                        new Holiday(whit, HolidayName.WHIT_SUNDAY),
                        new Holiday(midsummer, HolidayName.MIDSUMMER_DAY),
                        new Holiday(allSaints, HolidayName.ALL_SAINTS_DAY));
    }

    @Test
    void aWholeYearReadsAsTheAlmanacDoes() {
        assertThat(SwedishCalendar.holidaysOf(2024).stream()
                        .map(holiday -> holiday.day() + " " + holiday.name())
                        .toList())
                .containsExactly(
                        "2024-01-01 NEW_YEARS_DAY",
                        "2024-01-06 EPIPHANY",
                        "2024-03-29 GOOD_FRIDAY",
                        "2024-03-31 EASTER_SUNDAY",
                        "2024-04-01 EASTER_MONDAY",
                        "2024-05-01 MAY_DAY",
                        "2024-05-09 ASCENSION_DAY",
                        "2024-05-19 WHIT_SUNDAY",
                        "2024-06-06 NATIONAL_DAY",
                        "2024-06-22 MIDSUMMER_DAY",
                        "2024-11-02 ALL_SAINTS_DAY",
                        "2024-12-25 CHRISTMAS_DAY",
                        "2024-12-26 BOXING_DAY");
    }

    @ParameterizedTest
    @CsvSource({"1818, 1818-03-22", "1943, 1943-04-25", "2000, 2000-04-23", "2008, 2008-03-23", "2038, 2038-04-25"})
    void easterIsRightAtItsExtremesToo(int year, LocalDate easter) {
        assertThat(SwedishCalendar.holidaysOf(year)).contains(new Holiday(easter, HolidayName.EASTER_SUNDAY));
    }

    @Test
    void theNationalDayTookThePlaceOfWhitMondayIn2005() {
        assertThat(namesOf(2004)).contains(HolidayName.WHIT_MONDAY).doesNotContain(HolidayName.NATIONAL_DAY);
        assertThat(namesOf(2005)).contains(HolidayName.NATIONAL_DAY).doesNotContain(HolidayName.WHIT_MONDAY);
        assertThat(SwedishCalendar.isHoliday(LocalDate.of(2004, 5, 31))).isTrue();
        assertThat(SwedishCalendar.isBankDay(LocalDate.of(2005, 5, 16))).isTrue();
    }

    @Test
    void twoHolidaysMayShareADay() {
        assertThat(SwedishCalendar.holidaysOf(2008))
                .contains(
                        new Holiday(LocalDate.of(2008, 5, 1), HolidayName.MAY_DAY),
                        new Holiday(LocalDate.of(2008, 5, 1), HolidayName.ASCENSION_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-06-21", "2020-06-19", "2019-12-24", "2021-12-24", "2019-12-31", "2020-12-31"})
    void theThreeClosedEvesAreNoHolidaysAndYetNoBankDays(LocalDate eve) {
        assertThat(SwedishCalendar.isHoliday(eve)).isFalse();
        assertThat(SwedishCalendar.isBankDay(eve)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-04-18", "2019-04-30", "2018-01-05", "2020-02-28", "2024-02-29", "2020-10-30"})
    void otherEvesAndLeapDaysAreOrdinaryBankDays(LocalDate day) {
        assertThat(SwedishCalendar.isBankDay(day)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2021-01-31, 2021-02-01, 2021-01-29",
        "2020-01-31, 2020-01-31, 2020-01-31",
        "2019-04-19, 2019-04-23, 2019-04-18",
        "2020-12-24, 2020-12-28, 2020-12-23",
        "2022-12-31, 2023-01-02, 2022-12-30",
        "2020-02-29, 2020-03-02, 2020-02-28"
    })
    void theBankDayNearestToADayIsFoundOnEitherSide(LocalDate day, LocalDate next, LocalDate previous) {
        assertThat(SwedishCalendar.nextBankDay(day)).isEqualTo(next);
        assertThat(SwedishCalendar.previousBankDay(day)).isEqualTo(previous);
    }

    static IntStream years() {
        return IntStream.rangeClosed(1953, 2199);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyYearKeepsTheLaw(int year) {
        for (Holiday holiday : SwedishCalendar.holidaysOf(year)) {
            assertThat(holiday.day().getDayOfWeek()).isEqualTo(weekdayOf(holiday));
            assertThat(SwedishCalendar.isHoliday(holiday.day())).isTrue();
        }
        assertThat(namesOf(year)).hasSize(13).doesNotHaveDuplicates();
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noBankDayIsSkippedOnTheWay(long seed) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(new Random(seed).nextInt(36_500));

        LocalDate next = SwedishCalendar.nextBankDay(day);
        LocalDate previous = SwedishCalendar.previousBankDay(day);

        assertThat(SwedishCalendar.isBankDay(next)).isTrue();
        assertThat(SwedishCalendar.isBankDay(previous)).isTrue();
        assertThat(previous).isBeforeOrEqualTo(day);
        assertThat(next).isAfterOrEqualTo(day);
        assertThat(Stream.iterate(
                        previous.plusDays(1), between -> between.isBefore(next), between -> between.plusDays(1)))
                .noneMatch(SwedishCalendar::isBankDay);
        assertThat(ChronoUnit.DAYS.between(previous, next)).isLessThanOrEqualTo(6);
    }

    private static DayOfWeek weekdayOf(Holiday holiday) {
        return switch (holiday.name()) {
            case GOOD_FRIDAY -> DayOfWeek.FRIDAY;
            case EASTER_SUNDAY, WHIT_SUNDAY -> DayOfWeek.SUNDAY;
            case EASTER_MONDAY, WHIT_MONDAY -> DayOfWeek.MONDAY;
            case ASCENSION_DAY -> DayOfWeek.THURSDAY;
            case MIDSUMMER_DAY, ALL_SAINTS_DAY -> DayOfWeek.SATURDAY;
            case NEW_YEARS_DAY, EPIPHANY, MAY_DAY, NATIONAL_DAY, CHRISTMAS_DAY, BOXING_DAY ->
                holiday.day().getDayOfWeek();
        };
    }

    private static List<HolidayName> namesOf(int year) {
        return SwedishCalendar.holidaysOf(year).stream().map(Holiday::name).toList();
    }
}
