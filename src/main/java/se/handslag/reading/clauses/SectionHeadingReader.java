package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DocumentTerm.SectionHeading;
import se.handslag.agreement.terms.Source;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Span;

/** Reads the headings, so that a missing one can be told. */
final class SectionHeadingReader implements ClauseReader {

    @Override
    public List<SectionHeading> read(Clauses clauses) {
        List<SectionHeading> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            if (block.is(Block.Kind.HEADING)) {
                Span words = Parts.wording(block.text());
                if (!words.isEmpty()) {
                    found.add(new SectionHeading(Source.plainly(block.cite(words)), words.of(block.text())));
                }
            }
        }
        return found;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Avtal\n\n3. Värdegrund\n\nVi möts som grannar.", SectionHeading.class, "text=Värdegrund"));
    }
}
