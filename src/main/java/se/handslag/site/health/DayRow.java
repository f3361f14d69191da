package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.kernel.Citation;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.health.Refs.Mark;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Matter;
import se.handslag.site.telling.Words;

/**
 * A day on the list of days to keep.
 *
 * @param what the first sentence: what, by whom, how much
 * @param why the sentences after it
 * @param more how many times more the same comes back
 */
record DayRow(
        String id,
        LocalDate day,
        String what,
        String why,
        boolean late,
        boolean soon,
        boolean vital,
        Mark mark,
        int more) {

    private static final int SOON_DAYS = 30;

    private record Repeated(Citation clause, ObligationKind what) {}

    /**
     * The days as the day begins: what may have been missed, then what is to come. A day that must not be missed is told each
     * time it comes; what else comes back is told the first time, with how often it comes back.
     */
    static List<DayRow> of(Days days, LocalDate today, Refs refs) {
        List<DeadlineLine> told = new ArrayList<>(days.missed());
        Map<Repeated, Integer> more = new LinkedHashMap<>();
        for (DeadlineLine line : days.coming()) {
            Repeated repeated = new Repeated(line.clause(), line.what());
            boolean first = more.merge(repeated, 0, (before, none) -> before + 1) == 0;
            if (first
                    || line.isVital()
                    || line.matter() == Matter.PAYMENT && told.getLast().date().equals(line.date())) {
                told.add(line);
            }
        }
        List<DayRow> rows = new ArrayList<>();
        for (DeadlineLine line : told) {
            String id = "d" + (rows.size() + 1);
            refs.target(line.clause(), id);
            boolean late = line.date().isBefore(today);
            boolean soon = !late && !line.date().isAfter(today.plusDays(SOON_DAYS));
            int times = line.isVital() || late ? 0 : more.getOrDefault(new Repeated(line.clause(), line.what()), 0);
            String words = Words.clean(line.text());
            int stop = words.indexOf(". ");
            rows.add(new DayRow(
                    id,
                    line.date(),
                    stop < 0 ? words : words.substring(0, stop),
                    stop < 0 ? "" : words.substring(stop + 2),
                    late,
                    soon,
                    line.isVital(),
                    refs.mark(line.clause()),
                    times));
        }
        return rows;
    }
}
