package se.handslag.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.Cadence.Every;
import se.handslag.agreement.terms.TimeOfYear;
import se.handslag.kernel.DatePeriod;

class YearTimesTest {

    private static final DatePeriod THREE_YEARS = period("2024-01-01", "2026-12-31");

    @Test
    void aMonthOfTheYearComesOnceInEachYearOfTheTerm() {
        assertThat(days(new YearTimes(List.of(TimeOfYear.inMonth(11))), THREE_YEARS))
                .containsExactly("2024-11-01–2024-11-30", "2025-11-01–2025-11-30", "2026-11-01–2026-11-30");
    }

    @Test
    void monthsOfTheYearStandInTheOrderOfTheYear() {
        assertThat(days(
                        new YearTimes(List.of(TimeOfYear.inMonth(9), TimeOfYear.inMonth(2))),
                        period("2024-07-01", "2025-06-30")))
                .containsExactly("2024-09-01–2024-09-30", "2025-02-01–2025-02-28");
    }

    @Test
    void aMonthOfWhichLessThanHalfLiesInTheTermIsNoTime() {
        assertThat(days(new YearTimes(List.of(TimeOfYear.inMonth(1))), period("2025-01-15", "2027-01-14")))
                .containsExactly("2025-01-15–2025-01-31", "2026-01-01–2026-01-31");
    }

    @Test
    void aReportOnTheYearBeforeIsNotDueBeforeThereIsHalfAYearToTellOf() {
        assertThat(reports(new TimeOfYear(3, 31), THREE_YEARS, false))
                .containsExactly("2025-03-31", "2026-03-31", "2027-03-31");
    }

    @Test
    void aReportInAugustTellsOfItsOwnYear() {
        assertThat(reports(new TimeOfYear(8, 15), THREE_YEARS, false))
                .containsExactly("2024-08-15", "2025-08-15", "2026-08-15");
    }

    @Test
    void anAmendmentHasAYearBehindIt() {
        assertThat(reports(new TimeOfYear(3, 31), THREE_YEARS, true))
                .containsExactly("2024-03-31", "2025-03-31", "2026-03-31", "2027-03-31");
    }

    @Test
    void aCadenceWithMonthsIsOneOfMonths() {
        Cadence inNovember = Cadence.once(Every.YEAR).in(List.of(TimeOfYear.inMonth(11)));

        assertThat(Rhythm.of(inNovember)).contains(new YearTimes(List.of(TimeOfYear.inMonth(11))));
    }

    private static List<String> days(YearTimes times, DatePeriod term) {
        return times.in(term, term.last().orElseThrow()).stream()
                .map(time -> time.days().first() + "–" + time.days().last().orElseThrow())
                .toList();
    }

    private static List<String> reports(TimeOfYear time, DatePeriod term, boolean goesOn) {
        return new YearTimes(List.of(time))
                .lookingBack(term, term.last().orElseThrow(), goesOn).stream()
                        .map(each -> each.days().last().orElseThrow().toString())
                        .toList();
    }

    private static DatePeriod period(String first, String last) {
        return DatePeriod.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
