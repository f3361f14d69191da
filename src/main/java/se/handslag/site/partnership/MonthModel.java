package se.handslag.site.partnership;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kernel.TypedDay;
import se.handslag.partnership.Partnership;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.DutyRows;
import se.handslag.site.telling.Speech;

/**
 * A month of a partnership, as a calendar on the wall shows it.
 *
 * @param title the month and year, in words
 * @param before as addresses write it
 * @param after as addresses write it
 * @param weeks whole ones, from Monday, the first of them the one in which the month begins
 * @param rows what the month holds, by day
 * @param next the next month that holds anything, where this one holds nothing: as addresses write it, and in words
 */
record MonthModel(
        UUID partnership,
        String name,
        String readers,
        String title,
        String before,
        String after,
        List<Week> weeks,
        List<DutyRow> rows,
        Optional<Month> next) {

    /** A month as addresses write it, and in words. */
    record Month(String at, String words) {}

    /**
     * A week.
     *
     * @param number as Swedes number weeks (ISO 8601)
     */
    record Week(int number, List<Day> days) {}

    /**
     * A day.
     *
     * @param within whether it is one of the month's own
     */
    record Day(LocalDate date, boolean within, boolean today, List<DutyRow> rows) {

        /** Whether something of it is late. */
        boolean isLate() {
            return rows.stream().anyMatch(DutyRow::isLate);
        }
    }

    /** The month that an address means; the one of today where it means none, or one that no agreement reaches. */
    static YearMonth meant(String at, LocalDate today) {
        return YearMonth.from(TypedDay.parse(at + "-01").orElse(today));
    }

    static MonthModel of(Opened opened, YearMonth month, LocalDate today, Speech speech) {
        Partnership partnership = opened.partnership();
        List<DutyRow> all = new DutyRows(opened.agreement().terms().kind(), today, speech).of(opened.obligations());
        List<DutyRow> rows = in(month, all).toList();
        return new MonthModel(
                partnership.id(),
                partnership.name(),
                PartnershipModel.readers(partnership, speech),
                speech.month(month),
                month.minusMonths(1).toString(),
                month.plusMonths(1).toString(),
                weeks(month, rows, today),
                rows,
                rows.isEmpty() ? next(month, all, speech) : Optional.empty());
    }

    private static Stream<DutyRow> in(YearMonth month, List<DutyRow> rows) {
        return rows.stream()
                .filter(row ->
                        row.day().map(YearMonth::from).filter(month::equals).isPresent());
    }

    private static Optional<Month> next(YearMonth month, List<DutyRow> all, Speech speech) {
        return all.stream()
                .flatMap(row -> row.day().stream())
                .map(YearMonth::from)
                .filter(each -> each.isAfter(month))
                .findFirst()
                .map(each -> new Month(each.toString(), speech.month(each)));
    }

    private static List<Week> weeks(YearMonth month, List<DutyRow> rows, LocalDate today) {
        List<Week> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!monday.isAfter(month.atEndOfMonth())) {
            weeks.add(new Week(
                    monday.get(WeekFields.ISO.weekOfWeekBasedYear()),
                    monday.datesUntil(monday.plusWeeks(1))
                            .map(day -> new Day(
                                    day,
                                    YearMonth.from(day).equals(month),
                                    day.equals(today),
                                    rows.stream()
                                            .filter(row -> row.day()
                                                    .filter(day::equals)
                                                    .isPresent())
                                            .toList()))
                            .toList()));
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }
}
