package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.agreement.terms.PurposeTerm.MissionArea;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;

/** Reads the fields of work: the items of a part about the assignment, and what somebody "får i uppdrag" to do. */
final class MissionAreaReader implements ClauseReader {

    private static final SwiftPattern ASSIGNED = SwiftPattern.compile("får (?:i )?uppdrag(?:et)? att ([^.;]{5,200})");
    private static final SwiftPattern PROMISES =
            SwiftPattern.compile("(?<!\\p{L})(?:ska|skall|åtar sig|ansvarar|shall|undertakes)(?!\\p{L})");

    @Override
    public List<MissionArea> read(Clauses clauses) {
        List<MissionArea> found = new ArrayList<>();
        for (Block block : clauses.text().blocks()) {
            if (block.index() >= clauses.signaturesFrom()) {
                break;
            }
            if (block.is(Block.Kind.ITEM) && isUnderMission(block)) {
                if (clauses.kind() != DocumentKind.DECISION_PAPER) {
                    addItem(found, block, clauses);
                }
            } else if (block.lower().contains("uppdrag")) {
                addAssigned(found, block);
            }
        }
        return found;
    }

    static boolean isUnderMission(Block block) {
        return Parts.isUnder(
                        block,
                        "uppdrag",
                        "insatser",
                        "verksamhet",
                        "aktivitet",
                        "insatsområden",
                        "activities",
                        "innehåll")
                && !Parts.isUnder(
                        block, "åtagande", "ansvar", "syfte", "mål", "uppföljning", "ekonomi", "budget", "värdegrund");
    }

    private static void addItem(List<MissionArea> found, Block block, Clauses clauses) {
        List<Sentence> sentences = clauses.text().sentencesOf(block);
        boolean money = sentences.stream().anyMatch(Parts::speaksOfMoney);
        Span words = Parts.wording(block.text());
        if (!money && !PROMISES.standsIn(block.lower()) && words.to() - words.from() > 3) {
            found.add(new MissionArea(Parts.source(block, words), words.of(block.text())));
        }
    }

    private static void addAssigned(List<MissionArea> found, Block block) {
        Matcher assigned = ASSIGNED.finder(block.lower());
        while (assigned.find()) {
            Span what = Span.trimmed(block.text(), assigned.start(1), assigned.end(1));
            found.add(new MissionArea(Parts.source(block, what), what.of(block.text())));
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Avtal\n\nFöreningens uppdrag\n\n1. Malkvällar\n2. Visning av dammen",
                        MissionArea.class,
                        "text=Malkvällar"),
                new Example(
                        "Föreningen får uppdraget att samordna alla som vill mala.",
                        MissionArea.class,
                        "text=samordna alla som vill mala"));
    }
}
