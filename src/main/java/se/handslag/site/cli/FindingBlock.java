package se.handslag.site.cli;

import java.util.List;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.FindingKind.Grade;
import se.handslag.kernel.Citation;

/** A finding as it is told: how grave, what, the calculation, the words of the clause, and better words. */
record FindingBlock(Speech speech) {

    private static final int LABEL = 10;
    private static final int QUOTE = 240;
    private static final int PLACES = 4;

    /** All findings of the document, and how many there are. */
    void writeAll(ReadDocument document, Paper paper) {
        paper.blank().text(Style.BOLD, count(document.reading().findings()));
        for (Finding finding : document.reading().findings()) {
            paper.blank();
            write(finding, paper);
        }
    }

    /** "2 fel, 1 varning, 3 notiser", or that there is nothing. */
    String count(List<Finding> findings) {
        Phrase phrase = speech.phrase();
        for (Grade grade : Grade.values()) {
            int count = (int) findings.stream()
                    .filter(finding -> finding.kind().grade() == grade)
                    .count();
            if (count > 0) {
                phrase.with(speech.counted("cli.count." + grade.name() + ".", count));
            }
        }
        String counted = phrase.toString();
        return counted.isEmpty() ? speech.say("cli.noFindings") : speech.say("cli.findings", counted);
    }

    /** "FEL", with what is wrong in brief. */
    String label(Finding finding) {
        return speech.say("cli.grade." + finding.kind().grade().name());
    }

    /** What is wrong, in brief. */
    String title(Finding finding) {
        return speech.say("finding." + finding.kind().code() + ".title");
    }

    static Style style(Finding finding) {
        return switch (finding.kind().grade()) {
            case ERROR -> Style.ERROR;
            case WARNING -> Style.WARNING;
            case NOTE -> Style.NOTE;
        };
    }

    private void write(Finding finding, Paper paper) {
        paper.row(0, label(finding), LABEL, style(finding), title(finding), Style.BOLD);
        paper.row(0, "", LABEL, Style.PLAIN, speech.texts().say(finding.detail()));
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
        return speech.quoted(Paper.cut(Paper.clean(place.words()), QUOTE));
    }
}
