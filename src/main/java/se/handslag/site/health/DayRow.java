package se.handslag.site.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.kernel.Citation;
import se.handslag.obligations.ObligationKind;
import se.handslag.site.parts.Refs;
import se.handslag.site.parts.Refs.Mark;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.FirstSentence;
import se.handslag.site.telling.ReadDocument;
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
            boolean late = line.date().isBefore(today);
            int times = line.isVital() || late ? 0 : more.getOrDefault(Repeated.of(line), 0);
            rows.add(row("d" + (rows.size() + 1), line, today, late, times, refs));
        }
        return rows;
    }

    /** The days that have passed and that nobody need keep any more, in order; each is told every time it came. */
    static List<DayRow> passed(ReadDocument document, Days days, LocalDate today, Refs refs) {
        List<DayRow> rows = new ArrayList<>();
        for (DeadlineLine line : document.duties().deadlines()) {
            if (line.date().isBefore(today) && !days.missed().contains(line)) {
                rows.add(row("o" + (rows.size() + 1), line, today, false, 0, refs));
            }
        }
        return rows;
    }

    private static DayRow row(String id, DeadlineLine line, LocalDate today, boolean late, int more, Refs refs) {
        refs.target(line.clause(), id);
        String words = Words.clean(line.text());
        String what = FirstSentence.of(words);
        return new DayRow(
                id,
                line.date(),
                what,
                words.length() == what.length() ? "" : words.substring(what.length() + 2),
                late,
                !line.date().isBefore(today) && !line.date().isAfter(today.plusDays(SOON_DAYS)),
                line.isVital(),
                refs.mark(line.clause()),
                more);
    }
}
