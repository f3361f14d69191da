package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Bodies;
import se.handslag.reading.lexicon.Months;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/**
 * The signatures as somebody reads them: where two parties sign side by side, first the one column from top to bottom, then
 * the other.
 */
final class SignatureColumns {

    private static final SwiftPattern BLANK_DAY = SwiftPattern.compile("(?:.* )?den(?:[ \\t]*/)?");
    private static final SwiftPattern MONTH_AND_YEAR =
            SwiftPattern.compile("(?:" + Months.SWEDISH_NAMES + ").*|/.*|20\\d\\d");

    private static final SwiftPattern PLACE_AND_DAY = SwiftPattern.compile(
            "(?:[\\p{L} -]{2,30}?,? )?(?:den )?(?:\\d{1,2} \\p{L}+ \\d{4}|20\\d\\d-[\\dx_]{0,2}|20xx-|_{2,})");

    private static final int LONGEST = 120;
    private static final int NAMES_AT_THE_END = 16;

    /** A line of a column; the span is its place in the passage. */
    record Cell(Block block, Span span) {
        String text() {
            return span.of(block.text());
        }

        String lower() {
            return span.of(block.lower());
        }
    }

    private SignatureColumns() {}

    /** The columns in the order in which they are read; empty where nothing is signed. */
    static List<List<Cell>> of(Clauses clauses) {
        List<List<Cell>> columns = new ArrayList<>();
        List<List<Cell>> open = new ArrayList<>();
        for (Block block : signing(clauses)) {
            List<Cell> cells = cells(block);
            if (open.size() != cells.size()) {
                columns.addAll(open);
                open = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    open.add(new ArrayList<>());
                }
            }
            for (int i = 0; i < cells.size(); i++) {
                open.get(i).add(cells.get(i));
            }
        }
        columns.addAll(open);
        return columns;
    }

    private static List<Cell> cells(Block block) {
        List<Cell> cells = new ArrayList<>();
        for (Span span : block.cells()) {
            if (span.isEmpty()) {
                continue;
            }
            Cell cell = new Cell(block, span);
            Cell before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (before != null
                    && BLANK_DAY.matcher(before.lower()).matches()
                    && MONTH_AND_YEAR.matcher(cell.lower()).matches()) {
                cells.set(
                        cells.size() - 1, new Cell(block, new Span(before.span().from(), span.to())));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The passages of the signatures; contacts and attachments may stand among them, and end where place and day are written. */
    private static List<Block> signing(Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        List<Block> found = new ArrayList<>();
        boolean aside = false;
        boolean begun = false;
        for (int i = start(clauses); i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isAttached(block) || (!begun && isContact(block))) {
                aside = true;
            } else if (isBeginning(block)) {
                aside = false;
                begun = true;
            }
            if (!aside && (block.text().length() <= LONGEST || block.is(Block.Kind.ROW))) {
                found.add(block);
            }
        }
        return found;
    }

    private static boolean isContact(Block block) {
        return !isBeginning(block)
                && (Parts.isUnder(block, "kontakt", "contact", "ombud")
                        || block.lower().startsWith("kontakt")
                        || block.lower().startsWith("contact"));
    }

    private static boolean isBeginning(Block block) {
        return block.text().length() <= LONGEST
                && !block.is(Block.Kind.ITEM)
                && (PLACE_AND_DAY.matcher(block.lower()).lookingAt()
                        || (block.is(Block.Kind.HEADING) && block.topic() == Topic.SIGNATURES));
    }

    /** A party's own heading right before the first line belongs to it. */
    private static int start(Clauses clauses) {
        int start = clauses.signaturesFrom();
        List<Block> blocks = clauses.text().blocks();
        if (start == blocks.size()) {
            int signed = signedLine(blocks);
            return signed < start ? signed : namesAtTheEnd(clauses);
        }
        while (start > 0 && namesParties(blocks.get(start - 1), clauses)) {
            start--;
        }
        return start;
    }

    private static boolean namesParties(Block block, Clauses clauses) {
        if (block.text().length() > LONGEST
                || block.is(Block.Kind.ITEM)
                || block.is(Block.Kind.PARAGRAPH)
                || block.lower().endsWith(":")
                || (block.is(Block.Kind.HEADING) && block.topic() == Topic.SIGNATURES)) {
            return false;
        }
        for (Cell cell : cells(block)) {
            boolean isParty = Bodies.isPublic(cell.text()) || clauses.parties().named(cell.text()) != null;
            if (!isParty || cell.text().length() > 60) {
                return false;
            }
        }
        return true;
    }

    /** "Signed in three copies at ... on ...": a line of its own in the latter half. */
    private static int signedLine(List<Block> blocks) {
        for (int i = blocks.size() / 2; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block.text().length() <= LONGEST
                    && (block.lower().startsWith("signed ")
                            || block.lower().startsWith("undertecknat i")
                            || block.lower().startsWith("done in "))) {
                return i;
            }
        }
        return blocks.size();
    }

    /** A paper that prepares a decision ends in the names and titles of those who stand for it, and no more. */
    private static int namesAtTheEnd(Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        int size = blocks.size();
        if (clauses.kind() != DocumentKind.DECISION_PAPER) {
            return size;
        }
        for (int i = Math.max(size / 2, size - NAMES_AT_THE_END); i + 1 < size; i++) {
            Block block = blocks.get(i);
            boolean isShort = block.is(Block.Kind.LINE) || block.is(Block.Kind.ROW);
            if (isShort && isOnlyNames(block) && blocks.get(i + 1).kind() == block.kind()) {
                return i;
            }
        }
        return size;
    }

    private static boolean isOnlyNames(Block block) {
        for (Cell cell : cells(block)) {
            List<Span> names = Persons.in(cell.text());
            if (names.size() != 1
                    || names.get(0).to() - names.get(0).from() != cell.text().length()) {
                return false;
            }
        }
        return true;
    }

    static boolean isAttached(Block block) {
        String lower = block.lower();
        return lower.startsWith("bilag")
                || lower.startsWith("appendi")
                || lower.startsWith("annex")
                || lower.startsWith("attachment")
                || (block.is(Block.Kind.HEADING) && block.topic() == Topic.ATTACHMENTS);
    }
}
