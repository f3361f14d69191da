package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.PurposeTerm.Value;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads the values that the parties share: each item and each sentence of the part about them. */
final class ValueReader implements ClauseReader {

    @Override
    public List<Value> read(Clauses clauses) {
        List<Value> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (block.is(Block.Kind.HEADING) || block.is(Block.Kind.ROW) || !isAboutValues(block)) {
                continue;
            }
            for (Sentence sentence : clauses.text().sentencesOf(block)) {
                Span words = Parts.wording(sentence.text());
                if (!sentence.text().endsWith(":") && words.to() - words.from() > 3) {
                    found.add(new Value(Parts.source(sentence, words), words.of(sentence.text())));
                }
            }
        }
        return found;
    }

    private static boolean isAboutValues(Block block) {
        if (Parts.isUnder(block, "utvärdering")) {
            return false;
        }
        return Parts.isUnder(
                        block,
                        "värdegrund",
                        "värdering",
                        "principer",
                        "vad vi tror på",
                        "det vi tror på",
                        "gemensam grund",
                        "shared values",
                        "our values",
                        "principles")
                || Parts.afterLabel(block, "värdegrund", "värderingar", "shared values") != null;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtal\n\nVärdegrund\n\n- Kvarnen är öppen för alla\n- Vi hjälps åt",
                        Value.class,
                        "text=Kvarnen är öppen för alla"),
                new Example(
                        "Agreement\n\nShared values\n\nWe meet people as neighbours, and tell bad news early.",
                        Value.class,
                        "text=We meet people"));
    }
}
