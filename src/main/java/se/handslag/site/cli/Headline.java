package se.handslag.site.cli;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.agreement.terms.Term;

/** What one wants to know of a document before anything else. */
record Headline(Speech speech) {

    private static final int LABEL = 14;

    /** The title, or that there is none. */
    String title(ReadDocument document) {
        return document.reading()
                .terms()
                .first(DocumentTerm.Title.class)
                .map(DocumentTerm.Title::text)
                .orElseGet(() -> speech.say("cli.untitled"));
    }

    /** What kind of paper it is, the file, its pages, its diary number. */
    String about(ReadDocument document) {
        AgreementTerms terms = document.reading().terms();
        StringJoiner about = new StringJoiner(" · ");
        about.add(speech.say("cli.kind." + terms.kind().name()));
        about.add(document.name());
        about.add(speech.counted(
                "cli.pages.", document.reading().document().pages().size()));
        terms.first(DocumentTerm.DiaryNumber.class)
                .ifPresent(diary -> about.add(speech.say("cli.diary", diary.number())));
        return about.toString();
    }

    void write(ReadDocument document, Paper paper) {
        AgreementTerms terms = document.reading().terms();
        paper.rule("═")
                .text(Style.BOLD, title(document))
                .text(Style.PLAIN, about(document))
                .blank();
        PartyLines partyLines = new PartyLines(speech);
        List<String> parties = terms.all(PartyTerm.Party.class).stream()
                .map(party -> withPage(partyLines.brief(party), party, document))
                .toList();
        rows("cli.head.parties", parties, paper);
        rows("cli.head.period", period(document).stream().toList(), paper);
        rows("cli.head.extension", extension(document).stream().toList(), paper);
        rows("cli.head.notice", notice(document).stream().toList(), paper);
        rows("cli.head.money", new PartyMoney(speech).lines(document), paper);
    }

    private void rows(String key, List<String> rows, Paper paper) {
        String label = speech.say(key);
        if (rows.isEmpty()) {
            paper.row(0, label, LABEL, Style.BOLD, speech.say("cli.silent"), Style.FAINT);
        }
        for (String row : rows) {
            paper.row(0, label, LABEL, Style.BOLD, row);
            label = "";
        }
    }

    /** First and last day and the length; empty where nothing is said. */
    Optional<String> period(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main().period().map(period -> withPage(lines.period(period), period, document));
    }

    /** How it may go on; empty where nothing is said. */
    Optional<String> extension(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main().extension().map(extension -> withPage(lines.extension(extension), extension, document));
    }

    /** The months of notice and on what ground; empty where nothing is said. */
    Optional<String> notice(ReadDocument document) {
        DurationLines lines = new DurationLines(speech);
        return document.main().notice().map(notice -> withPage(lines.ending(notice), notice, document));
    }

    private String withPage(Object words, Term term, ReadDocument document) {
        return document.isOnePage()
                ? words.toString()
                : words + " (" + speech.page(term.source().citation()) + ")";
    }
}
