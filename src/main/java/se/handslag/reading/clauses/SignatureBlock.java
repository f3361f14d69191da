package se.handslag.reading.clauses;

import java.util.List;
import se.handslag.kernel.Language;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Topic;

/** Finds where the text ends and the signatures begin. */
final class SignatureBlock {

    private static final SwiftPattern PLACE_AND_DAY = SwiftPattern.compile(
            "^(?:\\p{Lu}[\\p{L} -]{2,30}?,? )?(?:den )?(?:\\d{1,2} \\p{L}+ \\d{4}|20\\d\\d-[\\dxX_ -]{0,6}|20[Xx]{2}-[Xx]{2}-[Xx]{2}|_{2,}.*|\\.{4,}.*)$");
    private static final SwiftPattern FOR_A_PARTY =
            SwiftPattern.compile("^(?:för|on behalf of|for|signed for|undertecknas för) .{3,80}$");
    private static final SwiftPattern HEADS = SwiftPattern.compile(
            "^(?:underskrift\\p{L}*|namnteckning\\p{L}*|undertecknande\\p{L}*|signatur\\p{L}*|ort och datum.*|datum och underskrift.*|signatures?|signing|signed|namnförtydligande.*|parternas underskrift\\p{L}*|ort/datum.*|plats och datum.*):?$");

    private SignatureBlock() {}

    /** The index of the first passage of the signatures; the number of passages where there are none. */
    static int start(AgreementText text) {
        List<Block> blocks = text.blocks();
        int size = blocks.size();
        int earliest = size / 2;
        int start = size;
        for (int i = size - 1; i >= earliest; i--) {
            Block block = blocks.get(i);
            if (block.is(Block.Kind.HEADING) && block.topic() == Topic.SIGNATURES) {
                return i;
            }
            if (begins(block, text.language() == Language.SWEDISH)) {
                start = i;
            } else if (start < size && isText(block)) {
                break;
            }
        }
        return start;
    }

    private static boolean saysPlaceAndDay(Block block) {
        return block.is(Block.Kind.ROW)
                ? block.cells().stream()
                        .anyMatch(cell ->
                                PLACE_AND_DAY.matcher(cell.of(block.text())).matches())
                : PLACE_AND_DAY.matcher(block.text()).matches();
    }

    /** Whether the passage belongs to the agreement's own text, so that no signature stands before it. */
    private static boolean isText(Block block) {
        boolean sentence = block.text().length() > 90 && block.text().endsWith(".");
        boolean part = block.is(Block.Kind.HEADING)
                && block.topic() != null
                && block.text().length() < 60;
        return sentence || block.is(Block.Kind.ITEM) || block.text().length() > 160 || part;
    }

    private static boolean begins(Block block, boolean swedish) {
        if (block.text().length() > 110) {
            return false;
        }
        String first = block.is(Block.Kind.ROW) ? block.cells().get(0).of(block.lower()) : block.lower();
        if (block.is(Block.Kind.ITEM) || first.isEmpty()) {
            return false;
        }
        boolean forParty =
                FOR_A_PARTY.matcher(first).matches() && !first.endsWith(".") && !(swedish && first.startsWith("for "));
        return HEADS.matcher(first).matches() || forParty && first.indexOf(':') < 0 || saysPlaceAndDay(block);
    }
}
