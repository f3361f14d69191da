package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Span;

/**
 * The heads of a table's columns, as the row of heads has them.
 *
 * @param words the words of each; empty where a column has none
 */
record TableHeads(List<String> words) {

    private static final SwiftPattern NOT_MONEY = SwiftPattern.compile(
            "antal|timmar|^tim\\b|tim/|veckor|^v\\.?$|procent|%|andel|deltagare|hours|weeks|number|kr/tim|á|à|pris|per tim|kvadrat|kvm|tillfällen|personer|omfattning|kr per");

    static TableHeads none() {
        return new TableHeads(List.of());
    }

    /** The head of the column; empty where it has none. */
    String at(int column) {
        return column < words.size() ? words.get(column) : "";
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All of them after each other, in lower case. */
    String lower() {
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /** A head whose first cell is empty has lost it with the blanks before the line. */
    TableHeads aligned(int cells) {
        if (words.size() > 1 && words.size() + 1 == cells && !words.get(0).isEmpty()) {
            List<String> aligned = new ArrayList<>(words);
            aligned.add(0, "");
            return new TableHeads(aligned);
        }
        return this;
    }

    /** Whether they are only a label's and one or no other. */
    boolean areOfOneColumn() {
        return words.size() >= 2 && filled() <= 2 && !words.get(0).isEmpty();
    }

    private int filled() {
        return (int) words.stream().filter(head -> !head.isEmpty()).count();
    }

    /** Whether the first column tells who gives. */
    boolean beginWithParty() {
        return !words.isEmpty()
                && Words.hasAny(
                        words.get(0).toLowerCase(Locale.ROOT),
                        "part",
                        "aktör",
                        "vem",
                        "organisation",
                        "who",
                        "bidragsgivare",
                        "finansiär");
    }

    /**
     * The column whose head is over the cell: by place, or by order where heads and cells are as many but set with other
     * gaps.
     */
    int columnOver(List<Span> cells, int cell, boolean oneFigureEach) {
        if (words.isEmpty() || words.size() == cells.size()) {
            return cell;
        }
        long filledCells = cells.stream().filter(each -> !each.isEmpty()).count();
        if (filledCells != filled()) {
            return oneFigureEach ? words.size() : cell;
        }
        int order = 0;
        for (int i = 0; i < cell; i++) {
            order += cells.get(i).isEmpty() ? 0 : 1;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isEmpty() && order-- == 0) {
                return i;
            }
        }
        return cell;
    }

    /** Whether the column holds money, and not hours, numbers or prices of one. */
    boolean isMoney(int column) {
        if (column >= words.size()) {
            return true;
        }
        String head = words.get(column).toLowerCase(Locale.ROOT);
        boolean kronor =
                Words.hasAny(head, "kr", "belopp", "summa", "värde", "kostnad", "budget", "sek", "amount", "value")
                        && !Words.hasAny(head, "kr/tim", "kr per", "kr/");
        return kronor || !NOT_MONEY.standsIn(head);
    }
}
