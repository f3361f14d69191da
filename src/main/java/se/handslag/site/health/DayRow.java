package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.kernel.Citation;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.health.Refs.Mark;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.FirstSentence;
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

    /** The same thing by the same clause, told in the same words by the same payer or reporter. */
    private record Repeated(Citation clause, ObligationKind what, String words) {

        static Repeated of(DeadlineLine line) {
            return new Repeated(line.clause(), line.what(), FirstSentence.of(line.text()));
        }
    }

    /**
     * The days as the day begins: what may have been missed, then what is to come. A day that must not be missed is told each
     * time it comes; what else comes back is told the first time, with how often it comes back.
     */
    static List<DayRow> of(Days days, LocalDate today, Refs refs) {
        List<DeadlineLine> told = new ArrayList<>(days.missed());
        Map<Repeated, Integer> more = new HashMap<>();
        for (DeadlineLine line : days.coming()) {
            boolean first = more.merge(Repeated.of(line), 0, (before, none) -> before + 1) == 0;
            if (first || line.isVital()) {
                told.add(line);
            }
        }
        List<DayRow> rows = new ArrayList<>();
        for (DeadlineLine line : told) {
            String id = "d" + (rows.size() + 1);
            refs.target(line.clause(), id);
            boolean late = line.date().isBefore(today);
            boolean soon = !late && !line.date().isAfter(today.plusDays(SOON_DAYS));
            int times = line.isVital() || late ? 0 : more.getOrDefault(Repeated.of(line), 0);
            String words = Words.clean(line.text());
            String what = FirstSentence.of(words);
            rows.add(new DayRow(
                    id,
                    line.date(),
                    what,
                    words.length() == what.length() ? "" : words.substring(what.length() + 2),
                    late,
                    soon,
                    line.isVital(),
                    refs.mark(line.clause()),
                    times));
        }
        return rows;
    }
}
