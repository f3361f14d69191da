package se.handslag.site.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.kernel.Citation;
import se.handslag.site.letter.LetterModel.DayTable;
import se.handslag.site.letter.LetterModel.PickedDay;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** Of the days to come, those that one must have seen: what costs the agreement first, what is habit last. */
record DayPicking(Speech speech, LocalDate today) {

    private static final int MONTHS = 18;
    private static final int MOST = 10;
    private static final int WHAT = 190;

    DayTable of(ReadDocument document) {
        Days days = Days.of(document, today);
        LocalDate last = today.plusMonths(MONTHS);
        List<DeadlineLine> near = new ArrayList<>(days.missed());
        days.coming().stream().filter(day -> !day.date().isAfter(last)).forEach(near::add);
        List<PickedDay> rows = picked(near).stream()
                .sorted(Comparator.comparing(DeadlineLine::date).thenComparing(DeadlineLine::matter))
                .map(day -> row(day, document))
                .toList();
        int later = days.missed().size() + days.coming().size() - near.size();
        return new DayTable(
                rows, !document.isOnePage(), rest(near.size() - rows.size(), later, last) + nextVital(near, days));
    }

    /** What must not be missed; then the first days of each clause, so that no monthly habit hides all else. */
    private static List<DeadlineLine> picked(List<DeadlineLine> near) {
        Map<Citation, Integer> told = new HashMap<>();
        Map<DeadlineLine, Integer> round = new IdentityHashMap<>();
        for (DeadlineLine day : near) {
            int times = told.merge(day.clause(), 1, Integer::sum);
            round.put(day, day.isVital() ? 0 : times);
        }
        return near.stream()
                .sorted(Comparator.comparingInt((DeadlineLine day) -> round.getOrDefault(day, 0))
                        .thenComparing(DeadlineLine::matter)
                        .thenComparing(DeadlineLine::date))
                .limit(MOST)
                .toList();
    }

    private PickedDay row(DeadlineLine day, ReadDocument document) {
        boolean past = day.date().isBefore(today);
        String mark = past ? speech.say("letter.day.past") : day.isVital() ? speech.say("letter.day.vital") : "";
        return new PickedDay(
                speech.shortWeekday(day.date()) + " "
                        + speech.shortDate(day.date()).strip(),
                mark,
                Words.cut(Words.clean(day.text()), WHAT),
                document.isOnePage() ? "" : speech.page(day.clause()));
    }

    /** Where none that must not be missed is near, the first of them is named, however far away. */
    private String nextVital(List<DeadlineLine> near, Days days) {
        if (near.stream().anyMatch(DeadlineLine::isVital)) {
            return "";
        }
        return days.coming().stream()
                .filter(DeadlineLine::isVital)
                .findFirst()
                .map(day -> "; " + speech.say("letter.nextVital", speech.date(day.date())))
                .orElse("");
    }

    private String rest(int left, int later, LocalDate last) {
        return speech.phrase()
                .with(left > 0 ? speech.counted("letter.moreDays.", left) : null)
                .with(
                        later > 0
                                ? speech.say(
                                        "letter.after", speech.counted("letter.laterDays.", later), speech.date(last))
                                : null)
                .toString();
    }
}
