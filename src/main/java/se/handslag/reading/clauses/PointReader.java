package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.ProposalTerm.Point;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Span;

/** Reads the points of a proposal for decision. */
final class PointReader implements ClauseReader {

    private static final SwiftPattern DECIDES = SwiftPattern.compile(
            "(?:föreslås besluta|beslutar|besluta|föreslås|decides|resolves)(?: enligt [^:]{3,80})?(?:(?: att)?:| att| to)? ?");

    private static final SwiftPattern NEXT = SwiftPattern.compile("(?<!\\p{L})(?:(?:och|samt) )?att {2,4}");

    @Override
    public List<Point> read(Clauses clauses) {
        List<Point> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            if (!Parts.isUnder(
                            block,
                            "förslag till beslut",
                            "beslutsförslag",
                            "proposal for decision",
                            "proposed decision")
                    || block.is(Block.Kind.HEADING)) {
                continue;
            }
            Span whole = Parts.wording(block.text());
            boolean att = block.lower().startsWith("att ", whole.from());
            Span words = att ? new Span(whole.from() + 4, whole.to()) : whole;
            boolean leadIn = block.lower().endsWith(":") || block.lower().endsWith(" att");
            if (block.is(Block.Kind.ITEM) || att) {
                found.add(new Point(Parts.source(block, words), words.of(block.text())));
            } else if (!leadIn) {
                Matcher decides = DECIDES.finder(block.lower());
                if (decides.find() && decides.end() < words.to()) {
                    addEach(found, block, decides.end(), words.to());
                }
            }
        }
        return found;
    }

    /** Points written on in one passage are set apart by a wide "att". */
    private static void addEach(List<Point> found, Block block, int from, int to) {
        Matcher next = NEXT.matcher(block.lower(), from, to);
        int start = from;
        boolean more = true;
        while (more) {
            more = next.find();
            Span words = Parts.wording(block.text().substring(start, more ? next.start() : to));
            if (!words.isEmpty()) {
                Span point = new Span(start + words.from(), start + words.to());
                found.add(new Point(Parts.source(block, point), point.of(block.text())));
            }
            start = more ? next.end() : to;
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Tjänsteutlåtande\n\nFörslag till beslut\n\nKulturnämnden beslutar att:\n- godkänna avtalet om kvarnen\n- delegera till kulturchefen att skriva under",
                        Point.class,
                        "text=godkänna avtalet om kvarnen"),
                new Example(
                        "Tjänsteutlåtande\n\nFörslag till beslut\n\nKulturnämnden beslutar att godkänna avtalet om kvarnen.",
                        Point.class,
                        "text=godkänna avtalet om kvarnen"));
    }
}
