package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.site.telling.Days;
import se.handslag.site.telling.DeadlineLine;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.Phrase;
import se.handslag.site.telling.PromiseLine;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** The days to keep, and the promises without a day; the words behind them are quoted the first time. */
record DutyLines(Speech speech, LocalDate today) {

    private static final int INDENT = 2;
    private static final int LABEL = 17;
    private static final int QUOTE = 200;

    /** A meeting a month without end would fill page after page. */
    static final int MOST = 60;

    void write(ReadDocument document, Paper paper) {
        Set<Citation> quoted = new HashSet<>();
        Duties duties = document.duties();
        if (!duties.deadlines().isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("tell.deadlines"));
            writeDays(Days.of(document, today), quoted, paper);
        }
        if (!duties.promises().isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("tell.promises"));
        }
        for (PromiseLine promise : duties.promises()) {
            String place = speech.page(promise.clause());
            paper.row(INDENT, "–", 2, Style.PLAIN, promise.text() + tail(place, promise.strength()));
            quote(promise.clause(), quoted, paper);
        }
    }

    /** What must not be missed is told however late it comes; of the rest, the first. */
    private void writeDays(Days days, Set<Citation> quoted, Paper paper) {
        for (DeadlineLine deadline : days.missed()) {
            writeDay(deadline, quoted, paper);
        }
        int told = 0;
        int left = 0;
        for (DeadlineLine deadline : days.coming()) {
            if (!deadline.isVital() && told == MOST) {
                left++;
                continue;
            }
            told += deadline.isVital() ? 0 : 1;
            writeDay(deadline, quoted, paper);
        }
        writeRest(left, paper);
        writeHistory(days.history(), paper);
    }

    private void writeDay(DeadlineLine deadline, Set<Citation> quoted, Paper paper) {
        writeDay(deadline, deadline.text(), speech.page(deadline.clause()), paper);
        quote(deadline.clause(), quoted, paper);
    }

    /** How many days are left out, if any are. */
    void writeRest(int rest, Paper paper) {
        if (rest > 0) {
            paper.row(INDENT, "", LABEL, Style.PLAIN, speech.counted("cli.moreDays.", rest), Style.FAINT);
        }
    }

    /** How many days have passed and are not told, if any are. */
    void writeHistory(int history, Paper paper) {
        if (history > 0) {
            paper.row(INDENT, "", 0, Style.PLAIN, speech.counted("cli.history.", history), Style.FAINT);
        }
    }

    /** Date, weekday, what, where it stands; a day that is past is marked. */
    void writeDay(DeadlineLine deadline, String words, String place, Paper paper) {
        LocalDate date = deadline.date();
        boolean past = date.isBefore(today);
        paper.row(
                INDENT,
                speech.shortDate(date) + " " + speech.shortWeekday(date),
                LABEL,
                past ? Style.WARNING : Style.BOLD,
                (past ? speech.say("tell.past") + " " : "") + words + tail(place, deadline.strength()));
    }

    private String tail(String place, Source.Strength strength) {
        Phrase tail = speech.phrase().with(place);
        if (strength != Source.Strength.SHALL) {
            tail.say("tell.strength." + strength.name());
        }
        return " (" + tail + ")";
    }

    private void quote(Citation clause, Set<Citation> quoted, Paper paper) {
        if (quoted.add(clause)) {
            String words = speech.quoted(Words.cut(Words.clean(clause.words()), QUOTE));
            paper.row(INDENT, "", LABEL, Style.PLAIN, words, Style.FAINT);
        }
    }
}
