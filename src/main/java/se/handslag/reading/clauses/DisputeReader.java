package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DurationTerm.Dispute;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads how disputes are settled. */
final class DisputeReader implements ClauseReader {

    @Override
    public List<Dispute> read(Clauses clauses) {
        List<Dispute> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentencesWith(Cue.DISPUTE)) {
            Span words = Parts.wording(sentence.text());
            if (sentence.block().index() < clauses.signaturesFrom() && isSentence(sentence)) {
                found.add(new Dispute(Parts.source(sentence, words), words.of(sentence.text())));
            }
        }
        return found;
    }

    /** A short sentence in a line of its own may look like a heading, but has its stop and its verb. */
    private static boolean isSentence(Sentence sentence) {
        return !sentence.block().is(Block.Kind.HEADING)
                || (sentence.text().endsWith(".") && sentence.lower().split(" ").length > 3);
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Tvist löses genom samtal mellan parterna.",
                        Dispute.class,
                        "text=Tvist löses genom samtal mellan parterna"),
                new Example(
                        "Disputes are settled by talks between the partners.",
                        Dispute.class,
                        "text=Disputes are settled by talks between the partners"));
    }
}
