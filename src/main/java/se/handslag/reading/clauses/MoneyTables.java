package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.passages.Block;

/** Finds the tables of money in a document: rows with a label and figures, under a heading, with a unit told somewhere. */
final class MoneyTables {

    private final Clauses clauses;
    private final List<MoneyTable> found = new ArrayList<>();

    private MoneyTables(Clauses clauses) {
        this.clauses = clauses;
    }

    static List<MoneyTable> in(Clauses clauses) {
        MoneyTables tables = new MoneyTables(clauses);
        tables.find();
        return tables.found;
    }

    private void find() {
        List<Block> blocks = clauses.text().blocks();
        int i = 0;
        while (i < Math.min(blocks.size(), clauses.signaturesFrom())) {
            if (isNumeric(blocks.get(i))) {
                int end = endOfRegion(blocks, i);
                int start = startOfRegion(blocks, i);
                found.addAll(new MoneyRows(clauses, blocks.subList(start, end), start).columns());
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Rows without figures right above are the table's head. */
    private static int startOfRegion(List<Block> blocks, int first) {
        int start = first;
        while (start > 0
                && first - start < 3
                && blocks.get(start - 1).is(Block.Kind.ROW)
                && !isNumeric(blocks.get(start - 1))) {
            start--;
        }
        return start;
    }

    private int endOfRegion(List<Block> blocks, int first) {
        int end = first;
        int i = first;
        while (i < Math.min(blocks.size(), clauses.signaturesFrom())) {
            Block block = blocks.get(i);
            boolean sum = i == end && i > first && new MoneyRow(block).isBare();
            if (isNumeric(block) || sum) {
                end = i + 1;
            } else if (!(block.is(Block.Kind.ROW) || isSubheading(block)) || i - end >= 2 || opensAnother(block)) {
                break;
            }
            i++;
        }
        return end;
    }

    private static boolean isSubheading(Block block) {
        return block.text().length() < 60
                && !block.text().endsWith(".")
                && (block.is(Block.Kind.LINE) || block.is(Block.Kind.HEADING));
    }

    /** "Kostnaderna beräknas så här:" leads to a table of its own. */
    private static boolean opensAnother(Block block) {
        return block.gapBefore()
                && !block.is(Block.Kind.ROW)
                && block.text().endsWith(":")
                && block.text().indexOf(' ') > 0;
    }

    private static boolean isNumeric(Block block) {
        return new MoneyRow(block).isNumeric();
    }
}
