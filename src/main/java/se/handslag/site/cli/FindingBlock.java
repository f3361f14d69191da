package se.handslag.site.cli;

import java.util.List;
import java.util.Locale;
import se.handslag.agreement.terms.Finding;
import se.handslag.kernel.Citation;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Words;

/** A finding as it is told: how grave, what, the calculation, the words of the clause, and better words. */
record FindingBlock(Speech speech) {

    private static final int LABEL = 10;
    private static final int QUOTE = 240;
    private static final int PLACES = 4;

    /** All findings of the document, and how many there are. */
    void writeAll(ReadDocument document, Paper paper) {
        paper.blank()
                .text(
                        Style.BOLD,
                        new FindingWords(speech).count(document.reading().findings()));
        for (Finding finding : document.reading().findings()) {
            paper.blank();
            write(finding, paper);
        }
    }

    /** "FEL", with what is wrong in brief. */
    String label(Finding finding) {
        return speech.say("tell.grade." + finding.kind().grade().name()).toUpperCase(Locale.ROOT);
    }

    static Style style(Finding finding) {
        return switch (finding.kind().grade()) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case NOTE -> Style.NOTE;
        };
    }

    private void write(Finding finding, Paper paper) {
        paper.row(0, label(finding), LABEL, style(finding), new FindingWords(speech).title(finding.kind()), Style.BOLD);
        paper.row(0, "", LABEL, Style.PLAIN, new FindingWords(speech).detail(finding));
        List<Citation> places = finding.places();
        for (Citation place : places.subList(0, Math.min(PLACES, places.size()))) {
            paper.row(0, "", LABEL, Style.PLAIN, place(place), Style.FAINT);
        }
        if (places.size() > PLACES) {
            paper.row(
                    0, "", LABEL, Style.PLAIN, speech.counted("cli.morePlaces.", places.size() - PLACES), Style.FAINT);
        }
        Finding.Proposal proposal = finding.proposal();
        if (proposal != null) {
            paper.row(
                    0,
                    "",
                    LABEL,
                    Style.PLAIN,
                    speech.say(
                            "cli.proposal",
                            quote(proposal.replaces()),
                            speech.quoted(proposal.wording()),
                            speech.page(proposal.replaces())));
        }
    }

    private String place(Citation place) {
        return quote(place) + " (" + speech.page(place) + ")";
    }

    private String quote(Citation place) {
        return speech.quoted(Words.cut(Words.clean(place.words()), QUOTE));
    }
}
