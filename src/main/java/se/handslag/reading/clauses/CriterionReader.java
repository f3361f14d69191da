package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.ProposalTerm.Criterion;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Headings;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/**
 * Reads the criteria for the form of cooperation, with the reasons that follow. Several criteria in a row share the reason
 * after the last.
 */
final class CriterionReader implements ClauseReader {

    private static final int SHORTEST = 15;
    private static final int FARTHEST = 60;

    @Override
    public List<Criterion> read(Clauses clauses) {
        List<Criterion> found = new ArrayList<>();
        if (clauses.kind() != DocumentKind.DECISION_PAPER) {
            return found;
        }
        int from = beginning(clauses);
        List<Block> blocks = clauses.text().blocks();
        int end = from < 0 ? 0 : Math.min(blocks.size(), Math.min(from + FARTHEST, clauses.signaturesFrom()));
        for (int i = Math.max(from, 0); i < end; i++) {
            Block block = blocks.get(i);
            if (ends(block, from, found)) {
                break;
            }
            Span words = Parts.wording(block.text());
            if (isCriterion(block) && words.to() - words.from() >= SHORTEST) {
                found.add(new Criterion(Parts.source(block, words), words.of(block.text()), reason(blocks, i, end)));
            }
        }
        return found;
    }

    /** The passage after the one that speaks of criteria and is followed by a first of them; −1 where none is. */
    private static int beginning(Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        for (Sentence sentence : clauses.text().sentencesWith(Cue.CRITERION)) {
            Block block = sentence.block();
            int next = block.index() + 1;
            for (int i = next; i < Math.min(blocks.size(), next + 3) && !block.is(Block.Kind.ITEM); i++) {
                if (isCriterion(blocks.get(i))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isCriterion(Block block) {
        return block.is(Block.Kind.ITEM) || (block.is(Block.Kind.HEADING) && Headings.numberLength(block.text()) > 0);
    }

    private static boolean ends(Block block, int from, List<Criterion> found) {
        return block.index() > from
                && !found.isEmpty()
                && block.is(Block.Kind.HEADING)
                && Headings.numberLength(block.text()) == 0;
    }

    private static @Nullable String reason(List<Block> blocks, int criterion, int end) {
        for (int i = criterion + 1; i < end; i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.PARAGRAPH)) {
                return block.text();
            }
            if (!isCriterion(block)) {
                return null;
            }
        }
        return null;
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example(
                """
                Tjänsteutlåtande

                Överenskommelse om idéburet offentligt partnerskap (IOP) kring kvarnen

                Bedömning

                Förslaget har prövats mot de kriterier som finns för IOP.

                - Partnerskapet drivs utan vinst för någon part

                Allt mjöl skänks bort till byns skola, och ingen av parterna tar ut något för egen del.
                """, Criterion.class, "text=Partnerskapet drivs utan vinst för någon part, reason=Allt mjöl"));
    }
}
