package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.ProposalTerm.Criterion;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Headings;
import se.handslag.reading.passages.Span;

/**
 * Reads the criteria for the form of cooperation, with the reasons that follow. Several criteria in a row share the reason
 * after the last.
 */
final class CriterionReader implements ClauseReader {

    private static final int SHORTEST = 15;
    private static final int FARTHEST = 60;

    private static final String[] OTHER_PARTS = {
        "vad ",
        "ekonomi",
        "budget",
        "finansiering",
        "uppföljning",
        "kostnad",
        "sammanfattning",
        "förslag",
        "beslut",
        "konsekvens",
        "barn",
        "alternativ",
        "bakgrund",
        "risk",
        "tid",
        "jäv",
        "handlingar"
    };

    @Override
    public List<Criterion> read(Clauses clauses) {
        List<Criterion> found = new ArrayList<>();
        if (clauses.kind() != DocumentKind.DECISION_PAPER) {
            return found;
        }
        List<Block> blocks = clauses.text().blocks();
        for (Block block : blocks) {
            if (found.isEmpty() && announces(block)) {
                readFrom(found, blocks, block.index() + 1, Math.min(blocks.size(), clauses.signaturesFrom()));
            }
        }
        return found;
    }

    /** A passage that says that criteria, or guidelines for the form, are gone through now. */
    private static boolean announces(Block block) {
        if (block.is(Block.Kind.ITEM) || block.is(Block.Kind.ROW)) {
            return false;
        }
        String lower = block.lower();
        return Words.hasWord(lower, "kriterier")
                || Words.hasWord(lower, "kriterierna")
                || Words.hasWord(lower, "criteria")
                || (lower.startsWith("bedömning enligt") && lower.contains("riktlinjer"));
    }

    private static void readFrom(List<Criterion> found, List<Block> blocks, int from, int end) {
        int last = Math.min(end, from + FARTHEST);
        int first = from;
        while (first < Math.min(last, from + 3) && !isCriterion(blocks.get(first))) {
            first++;
        }
        for (int i = first; i < last; i++) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.HEADING) && !isCriterion(block) || (i == first && !isCriterion(block))) {
                return;
            }
            Span words = Parts.wording(block.text());
            if (isCriterion(block) && words.to() - words.from() >= SHORTEST) {
                String reason = reason(blocks, i, end);
                if (reason == null && block.is(Block.Kind.HEADING)) {
                    return;
                }
                found.add(new Criterion(Parts.source(block, words), words.of(block.text()), reason));
            }
        }
    }

    private static boolean isCriterion(Block block) {
        if (!block.is(Block.Kind.HEADING)) {
            return block.is(Block.Kind.ITEM);
        }
        String words = Headings.words(block.text());
        for (String other : OTHER_PARTS) {
            if (words.startsWith(other)) {
                return false;
            }
        }
        return true;
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
