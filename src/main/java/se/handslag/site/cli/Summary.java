package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.Message;
import se.handslag.site.telling.PartyMoney;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Standing;

/** What is to be seen over several documents: a table, the gravest findings, the coming year, and what collides. */
record Summary(Speech speech, LocalDate today) {

    private static final int INDENT = 2;

    void write(List<ReadDocument> documents, List<Message> across, Paper paper) {
        paper.rule("═")
                .text(Style.BOLD, speech.say("cli.summary", documents.size()))
                .blank();
        List<ReadDocument> inOrder =
                documents.stream().sorted(Standing.order(today)).toList();
        table(inOrder).write(paper);
        new Questions(speech, today).write(inOrder, paper);
        new FolderCalendar(speech, today).write(inOrder, paper);
        if (!across.isEmpty()) {
            paper.blank().text(Style.BOLD, speech.say("cli.across"));
            across.forEach(remark ->
                    paper.row(INDENT, "–", 2, Style.PLAIN, speech.texts().say(remark)));
        }
    }

    private Table table(List<ReadDocument> documents) {
        Table table = new Table(
                speech.say("cli.column.document"),
                speech.say("tell.head.parties"),
                speech.say("tell.head.cash"),
                speech.say("cli.column.end"),
                speech.say("tell.head.next"),
                speech.say("cli.column.errors"),
                speech.say("cli.column.warnings"));
        @Nullable Standing told = null;
        for (ReadDocument document : documents) {
            Standing standing = Standing.of(document, today);
            if (standing != told) {
                table.group(speech.say("tell.standing." + standing.name()));
                told = standing;
            }
            table.row(
                    document.name(),
                    parties(document),
                    new PartyMoney(speech).yearly(document.reading()),
                    document.main().period().map(period -> day(period.end())).orElse(""),
                    document.nextDeadline(today)
                            .map(next -> speech.shortDate(next.date()))
                            .orElse(""),
                    String.valueOf(document.count(Grade.ERROR)),
                    String.valueOf(document.count(Grade.WARNING)));
        }
        return table;
    }

    private static String parties(ReadDocument document) {
        return String.join(
                ", ",
                document.reading().terms().all(PartyTerm.Party.class).stream()
                        .map(PartyTerm.Party::name)
                        .toList());
    }

    private String day(@Nullable Cited<LocalDate> end) {
        return end == null ? "" : speech.shortDate(end.value());
    }
}
