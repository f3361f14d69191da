package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;

/** The days to keep, and the promises without a day; the words behind them are quoted the first time. */
record DutyLines(Speech speech, LocalDate today) {

    private static final int INDENT = 2;
    private static final int LABEL = 17;
    private static final int QUOTE = 200;

    void write(Duties duties, Paper paper) {
        Set<Citation> quoted = new HashSet<>();
        if (!duties.deadlines().isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("cli.deadlines"));
        }
        for (DeadlineLine deadline : duties.deadlines()) {
            writeDay(deadline, "", paper);
            quote(deadline.clause(), quoted, paper);
        }
        if (!duties.promises().isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("cli.promises"));
        }
        for (PromiseLine promise : duties.promises()) {
            paper.row(INDENT, "–", 2, Style.PLAIN, promise.text() + tail(promise.clause(), promise.strength(), ""));
            quote(promise.clause(), quoted, paper);
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
