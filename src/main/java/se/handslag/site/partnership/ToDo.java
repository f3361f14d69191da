package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.obligations.Promises;
import se.handslag.obligations.kept.KeptObligation;
import se.handslag.obligations.kept.Standing;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.DutyWords;
import se.handslag.site.telling.FirstSentence;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/**
 * What is left to do in a partnership, in words.
 *
 * @param next what comes first, with its day; empty where nothing with a day is left
 * @param days what is left, by day, as many as are shown
 * @param more how many days there are besides
 * @param waiting what waits for something else than a day
 */
record ToDo(Optional<String> next, List<Day> days, int more, List<String> waiting) {

    private static final int SHOWN = 8;
    private static final int SOON_DAYS = 30;

    ToDo {
        days = List.copyOf(days);
        waiting = List.copyOf(waiting);
    }

    /** A day, what is to be done by it, and the words that say so. */
    record Day(LocalDate day, String what, String why, boolean soon, boolean vital, String clause) {}

    static ToDo of(List<KeptObligation> obligations, DocumentKind kind, LocalDate today, Speech speech) {
        List<KeptObligation> left = obligations.stream()
                .filter(kept -> kept.standing() == Standing.OPEN)
                .toList();
        Promises promises = new Promises(
                left.stream().map(KeptObligation::obligation).toList(), List.of(), List.of(), List.of(), List.of());
        var duties = new DutyWords(speech).of(promises, kind);
        List<DeadlineLine> coming = duties.deadlines().stream()
                .filter(line -> !line.date().isBefore(today))
                .toList();
        return new ToDo(
                coming.stream().findFirst().map(line -> speech.onDay(line.date(), FirstSentence.of(line.text()))),
                coming.stream().limit(SHOWN).map(line -> day(line, today)).toList(),
                Math.max(0, coming.size() - SHOWN),
                duties.promises().stream().map(line -> Words.clean(line.text())).toList());
    }

    private static Day day(DeadlineLine line, LocalDate today) {
        String words = Words.clean(line.text());
        String what = FirstSentence.of(words);
        return new Day(
                line.date(),
                what,
                words.length() == what.length() ? "" : words.substring(what.length() + 2),
                !line.date().isAfter(today.plusDays(SOON_DAYS)),
                line.isVital(),
                Words.cut(Words.clean(line.clause().words()), TermGroup.LONGEST));
    }
}
