package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.PurposeTerm.Purpose;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Headings;
import se.handslag.reading.passages.Sentence;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Reads why the partnership is. The purpose of a follow-up, or of another agreement, is another matter. */
final class PurposeReader implements ClauseReader {

    private static final int MOST = 8;

    private static final SwiftPattern OF_THE_PARTNERSHIP = SwiftPattern.compile(
            "syftet med (?:denna |den här |vår |detta |det |ett )?(?:överenskommelse|iop|idébur|partnerskap|avtal|samverkan|projekt|insats)"
                    + "|(?:överenskommelsen|partnerskapet|avtalet|iop(?::t|:n)?|samverkan|projektet) (?:har till syfte|har som syfte|syftar till|ska syfta)"
                    + "|syftet är att"
                    + "|(?:purpose|aim) of (?:this |the )?(?:agreement|partnership|cooperation)"
                    + "|(?:agreement|partnership) (?:aims to|has the purpose)");
    private static final String[] NOT_OURS = {
        "övergripande överenskommelse", "uppföljningen", "syftet med uppfölj", "for the purpose"
    };

    @Override
    public List<Purpose> read(Clauses clauses) {
        List<Purpose> found = new ArrayList<>();
        for (Sentence sentence : clauses.text().sentences()) {
            Block block = sentence.block();
            if (block.index() >= clauses.signaturesFrom() || found.size() == MOST) {
                break;
            }
            if (!block.is(Block.Kind.HEADING) && !block.is(Block.Kind.ROW) && isPurpose(sentence)) {
                add(found, sentence);
            }
        }
        return found;
    }

    private static boolean isPurpose(Sentence sentence) {
        if (sentence.has(Cue.GOAL)
                && Words.hasAny(sentence.lower(), "syft", "purpose", "aim")
                && OF_THE_PARTNERSHIP.standsIn(sentence.lower())
                && !Words.hasAny(sentence.lower(), NOT_OURS)) {
            return true;
        }
        Block block = sentence.block();
        boolean labelled =
                block.topic() == Topic.PURPOSE && Parts.afterLabel(block, "syfte", "purpose", "ändamål") != null;
        return labelled
                || (isUnderPurpose(block)
                        && !sentence.text().endsWith(":")
                        && !sentence.lower().endsWith(" ska")
                        && !Words.hasAny(sentence.lower(), NOT_OURS)
                        && !(block.is(Block.Kind.ITEM) && Parts.isUnder(block, "mål", "goal")));
    }

    /** A part that is only partly about the purpose, as "Bakgrund och syfte", is no ground to believe each sentence of it. */
    private static boolean isUnderPurpose(Block block) {
        Block heading = block.heading();
        if (heading == null || !Words.hasAny(heading.lower(), "syfte", "ändamål", "purpose")) {
            return false;
        }
        String words = Headings.words(heading.text());
        return words.startsWith("syfte") || words.startsWith("ändamål") || words.startsWith("purpose");
    }

    private static void add(List<Purpose> found, Sentence sentence) {
        Span words = Parts.wording(sentence.text());
        if (words.to() - words.from() > 10) {
            found.add(new Purpose(Parts.source(sentence, words), words.of(sentence.text())));
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Syftet med denna överenskommelse är att kvarnen ska mala igen.",
                        Purpose.class,
                        "text=Syftet med denna överenskommelse är att kvarnen ska mala igen"),
                new Example(
                        "Avtal\n\n2. Syfte\n\nKvarnen ska få liv igen och byn en mötesplats.",
                        Purpose.class,
                        "text=Kvarnen ska få liv"),
                new Example(
                        "The purpose of the partnership is to mend the mill.", Purpose.class, "text=The purpose of"));
    }
}
