package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;

/** The days to keep, and the promises without a day; the words behind them are quoted the first time. */
record DutyLines(Speech speech, LocalDate today) {

    private static final int INDENT = 2;
    private static final int LABEL = 17;
    private static final int QUOTE = 200;

    /** A meeting a month without end would fill page after page. */
    static final int MOST = 60;

    void write(Duties duties, Paper paper) {
        Set<Citation> quoted = new HashSet<>();
        if (!duties.deadlines().isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("cli.deadlines"));
        }
        List<DeadlineLine> deadlines = duties.deadlines();
        for (DeadlineLine deadline : deadlines.subList(0, Math.min(MOST, deadlines.size()))) {
            writeDay(deadline, "", paper);
            quote(deadline.clause(), quoted, paper);
        }
        writeRest(deadlines.size() - MOST, paper);
        if (!duties.promises().isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("cli.promises"));
        }
        for (PromiseLine promise : duties.promises()) {
            paper.row(INDENT, "–", 2, Style.PLAIN, promise.text() + tail(promise.clause(), promise.strength(), ""));
            quote(promise.clause(), quoted, paper);
        }
    }

    /** How many days are left out, if any are. */
    void writeRest(int rest, Paper paper) {
        if (rest > 0) {
            paper.row(INDENT, "", LABEL, Style.PLAIN, speech.counted("cli.moreDays.", rest), Style.FAINT);
        }
    }

    /** Date, weekday, what, where it stands; a day that is past is marked. */
    void writeDay(DeadlineLine deadline, String document, Paper paper) {
        LocalDate date = deadline.date();
        boolean past = date.isBefore(today);
        paper.row(
                INDENT,
                speech.shortDate(date) + " " + speech.shortWeekday(date),
                LABEL,
                past ? Style.WARNING : Style.BOLD,
                (past ? speech.say("cli.past") + " " : "")
                        + deadline.text()
                        + tail(deadline.clause(), deadline.strength(), document));
    }

    private String tail(Citation clause, Source.Strength strength, String document) {
        Phrase tail = speech.phrase().with(document).with(speech.page(clause));
        if (strength != Source.Strength.SHALL) {
            tail.say("cli.strength." + strength.name());
        }
        return " (" + tail + ")";
    }

    private void quote(Citation clause, Set<Citation> quoted, Paper paper) {
        if (quoted.add(clause)) {
            String words = speech.quoted(Paper.cut(Paper.clean(clause.words()), QUOTE));
            paper.row(INDENT, "", LABEL, Style.PLAIN, words, Style.FAINT);
        }
    }
}
