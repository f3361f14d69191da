package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.obligations.DutyState;
import se.handslag.site.telling.DutyRow;
import se.handslag.site.telling.Speech;

/**
 * What is left to do in a partnership.
 *
 * @param next what comes first, with its day, in words; empty where nothing with a day is left
 * @param whose who is to do what is late, or what comes first where nothing is; empty where nobody is named
 * @param late how many are late
 * @param days what is late, then what can be done and what comes, as many as are shown
 * @param more how many there are besides
 * @param waiting what waits for something else than a day
 */
record ToDo(
        Optional<String> next, Optional<String> whose, int late, List<DutyRow> days, int more, List<DutyRow> waiting) {

    private static final int SHOWN = 8;

    ToDo {
        days = List.copyOf(days);
        waiting = List.copyOf(waiting);
    }

    static ToDo of(List<DutyRow> rows, Speech speech) {
        List<DutyRow> late = in(rows, DutyState.OVERDUE).toList();
        List<DutyRow> coming = in(rows, DutyState.COMING).toList();
        List<DutyRow> left = Stream.of(late.stream(), in(rows, DutyState.READY), coming.stream())
                .flatMap(each -> each)
                .toList();
        return new ToDo(
                coming.stream().findFirst().map(row -> speech.onDay(day(row), row.what())),
                Stream.concat(late.stream(), coming.stream()).findFirst().flatMap(DutyRow::who),
                late.size(),
                left.stream().limit(SHOWN).toList(),
                Math.max(0, left.size() - SHOWN),
                in(rows, DutyState.WAITING).toList());
    }

    private static Stream<DutyRow> in(List<DutyRow> rows, DutyState state) {
        return rows.stream().filter(row -> row.state() == state);
    }

    private static LocalDate day(DutyRow row) {
        return row.day().orElseThrow();
    }
}
