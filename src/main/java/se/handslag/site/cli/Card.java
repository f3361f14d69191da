package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.Headline;
import se.handslag.site.telling.PartyMoney;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** The gist of one document among many: each thing on one line, cut where the line ends. */
record Card(Speech speech, LocalDate today) {

    private static final int INDENT = 2;
    private static final int LABEL = 13;
    private static final int FINDINGS = 3;

    void write(ReadDocument document, Paper paper) {
        Headline headline = new Headline(speech);
        paper.line(Style.BOLD, Words.cut(Words.clean(headline.title(document)), paper.width()));
        paper.line(Style.PLAIN, Words.cut(Words.clean(headline.about(document)), paper.width()));
        row("tell.head.parties", parties(document), paper);
        row("tell.head.period", headline.period(document), paper);
        row("tell.head.extension", headline.extension(document), paper);
        row("tell.head.notice", headline.notice(document), paper);
        String money = new PartyMoney(speech).yearly(document.reading());
        row("tell.head.cash", money.isEmpty() ? Optional.empty() : Optional.of(money), paper);
        document.nextDeadline(today)
                .ifPresent(next -> row("tell.head.next", Optional.of(speech.onDay(next.date(), next.text())), paper));
        paper.line(Style.PLAIN, " ".repeat(INDENT) + new FindingWords(speech).count(findings(document)));
        findings(document, paper);
    }

    private static Optional<String> parties(ReadDocument document) {
        StringJoiner names = new StringJoiner(", ");
        names.setEmptyValue("");
        for (PartyTerm.Party party : document.reading().terms().all(PartyTerm.Party.class)) {
            names.add(party.name());
        }
        return names.length() == 0 ? Optional.empty() : Optional.of(names.toString());
    }

    private void row(String key, Optional<String> words, Paper paper) {
        String line = words.orElseGet(() -> speech.say("tell.silent"));
        paper.row(INDENT, speech.say(key), LABEL, Style.PLAIN, line, words.isPresent() ? Style.PLAIN : Style.FAINT);
    }

    private void findings(ReadDocument document, Paper paper) {
        FindingBlock block = new FindingBlock(speech);
        FindingWords told = new FindingWords(speech);
        List<Finding> findings = findings(document);
        for (Finding finding : findings.subList(0, Math.min(FINDINGS, findings.size()))) {
            String words = told.title(finding.kind()) + ": " + told.detail(finding);
            paper.row(INDENT, block.label(finding), LABEL, FindingBlock.style(finding), words);
        }
        if (findings.size() > FINDINGS) {
            String more = speech.say("cli.moreFindings", findings.size() - FINDINGS);
            paper.row(INDENT, "", LABEL, Style.PLAIN, more, Style.FAINT);
        }
    }

    /** Whoever sits mostly signs too: worth a line in the whole report, but not on every card. */
    private static List<Finding> findings(ReadDocument document) {
        return document.reading().findings().stream()
                .filter(finding -> finding.kind() != FindingKind.SITS_AND_SIGNS)
                .toList();
    }
}
