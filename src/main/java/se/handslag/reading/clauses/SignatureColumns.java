package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/**
 * The signatures as somebody reads them: where two parties sign side by side, first the one column from top to bottom, then
 * the other.
 */
final class SignatureColumns {

    private static final Pattern BLANK_DAY = Pattern.compile("(?:.* )?den");
    private static final Pattern MONTH_AND_YEAR =
            Pattern.compile("(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december).*");

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
                cells.set(cells.size() - 1, new Cell(block, new Span(before.span().from(), span.to())));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The passages of the signatures, up to what is attached. */
    private static List<Block> signing(Clauses clauses) {
        List<Block> blocks = clauses.text().blocks();
        List<Block> found = new ArrayList<>();
        int start = start(clauses);
        for (int i = start; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (isAttached(block)) {
                break;
            }
            boolean ofContacts = block.topic() == Topic.CONTACTS && !block.is(Block.Kind.HEADING);
            if (!ofContacts && (block.text().length() <= LONGEST || block.is(Block.Kind.ROW))) {
                found.add(block);
            }
        }
        return found;
    }

    /** A party's own heading right before the first line belongs to it. */
    private static int start(Clauses clauses) {
        int start = clauses.signaturesFrom();
        List<Block> blocks = clauses.text().blocks();
        if (start == blocks.size()) {
            return namesAtTheEnd(clauses);
        }
        while (start > 0
                && blocks.get(start - 1).text().length() < 60
                && blocks.get(start - 1).is(Block.Kind.HEADING)
                && clauses.parties().named(blocks.get(start - 1).text()) != null) {
            start--;
        }
        return start;
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
            if (names.size() != 1 || names.get(0).to() - names.get(0).from() != cell.text().length()) {
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
