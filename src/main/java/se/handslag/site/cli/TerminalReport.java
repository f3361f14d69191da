package se.handslag.site.cli;

import java.time.LocalDate;
import java.util.List;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.Speech;
import se.handslag.site.telling.Standing;

/**
 * What was read, for a person who reads it aloud: first what it is, then what is wrong with it, then everything it says
 * with the page where it says so, then the days to keep. It can be read without colours.
 */
final class TerminalReport {

    private final Speech speech;
    private final LocalDate today;
    private final int width;
    private final boolean colour;

    TerminalReport(Texts texts, LocalDate today, int width, boolean colour) {
        this.speech = new Speech(texts);
        this.today = today;
        this.width = width;
        this.colour = colour;
    }

    /** All there is to say of one document. */
    String full(ReadDocument document) {
        Paper paper = paper();
        new HeadlineBlock(speech).write(document, paper);
        new FindingBlock(speech).writeAll(document, paper);
        new TermSections(speech).write(document.reading(), paper);
        new DutyLines(speech, today).write(document, paper);
        return paper.blank().toString();
    }

    /** The gist of one document among many, in five to twelve lines. */
    String card(ReadDocument document) {
        Paper paper = paper();
        new Card(speech, today).write(document, paper);
        return paper.blank().toString();
    }

    /** The gist of each, in the order of the table over them. */
    List<String> cards(List<ReadDocument> documents) {
        return documents.stream().sorted(Standing.order(today)).map(this::card).toList();
    }

    /** What is to be seen over several documents, and what is wrong between them. */
    String summary(List<ReadDocument> documents, List<Message> across) {
        Paper paper = paper();
        new Summary(speech, today).write(documents, across, paper);
        return paper.toString();
    }

    private Paper paper() {
        return new Paper(width, colour);
    }
}
