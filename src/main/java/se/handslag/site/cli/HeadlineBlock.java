package se.handslag.site.cli;

import java.util.List;
import se.handslag.site.telling.Headline;
import se.handslag.site.telling.PartyMoney;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;

/** The headline of a whole report. */
record HeadlineBlock(Speech speech) {

    private static final int LABEL = 14;

    void write(ReadDocument document, Paper paper) {
        Headline headline = new Headline(speech);
        paper.rule("═")
                .text(Style.BOLD, headline.title(document))
                .text(Style.PLAIN, headline.about(document))
                .blank();
        rows("tell.head.parties", headline.parties(document), paper);
        rows("tell.head.period", headline.period(document).stream().toList(), paper);
        rows("tell.head.extension", headline.extension(document).stream().toList(), paper);
        rows("tell.head.notice", headline.notice(document).stream().toList(), paper);
        rows("tell.head.money", new PartyMoney(speech).lines(document), paper);
    }

    private void rows(String key, List<String> rows, Paper paper) {
        String label = speech.say(key);
        if (rows.isEmpty()) {
            paper.row(0, label, LABEL, Style.BOLD, speech.say("tell.silent"), Style.FAINT);
        }
        for (String row : rows) {
            paper.row(0, label, LABEL, Style.BOLD, row);
            label = "";
        }
    }
}
