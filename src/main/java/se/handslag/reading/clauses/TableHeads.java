package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;

/**
 * The heads of a table's columns, as the row of heads has them.
 *
 * @param words the words of each; empty where a column has none
 */
record TableHeads(List<String> words) {

    private static final SwiftPattern NOT_MONEY = SwiftPattern.compile(
            "antal|timmar|^tim\\b|tim/|veckor|^v\\.?$|procent|%|andel|deltagare|hours|weeks|number|kr/tim|á|à|pris|per tim|kvadrat|kvm|tillfällen|personer|omfattning|kr per");

    private static final SwiftPattern KRONOR = SwiftPattern.compile("kr\\b|kronor|sek\\b|belopp|amount");
    private static final SwiftPattern PRICE_OF_ONE = SwiftPattern.compile(
            "(?:(?:kr|kronor|sek|pris) ?(?:/|per) ?|pris per )(?!år|kalenderår|verksamhetsår|avtalsår|läsår|year)\\p{L}");

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
        return Letters.lower(String.join(" ", words));
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
                        Letters.lower(words.get(0)),
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
     * gaps. A sum with fewer cells than there are heads stands under the last of them.
     */
    int columnOver(List<Span> cells, int cell, boolean isSum) {
        if (words.isEmpty() || words.size() == cells.size() && (hasHeadOver(cells) || !areAsMany(cells))) {
            return cell;
        }
        if (!areAsMany(cells)) {
            return isSum && cells.size() < words.size() ? cell + words.size() - cells.size() : cell;
        }
        int order = filledBefore(cells, cell);
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).isEmpty() && order-- == 0) {
                return i;
            }
        }
        return cell;
    }

    /** Whether it can be told which head is over which cell. */
    boolean areOver(List<Span> cells) {
        return words.size() == cells.size() || !words.isEmpty() && areAsMany(cells);
    }

    private boolean hasHeadOver(List<Span> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() && words.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean areAsMany(List<Span> cells) {
        return filledBefore(cells, cells.size()) == filledAfterLabel();
    }

    private static int filledBefore(List<Span> cells, int end) {
        int filled = 0;
        for (int i = 1; i < end; i++) {
            filled += cells.get(i).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    private int filledAfterLabel() {
        return filled() - (words.get(0).isEmpty() ? 0 : 1);
    }

    /** Whether the column holds money, and not hours, numbers or prices of one. */
    boolean isMoney(int column) {
        if (column >= words.size()) {
            return true;
        }
        String head = Letters.lower(words.get(column));
        if (tellsKronor(head)) {
            return true;
        }
        boolean sum = Words.hasAny(head, "summa", "värde", "kostnad", "budget", "value");
        boolean othersTell = words.stream().skip(1).map(Letters::lower).anyMatch(TableHeads::tellsKronor);
        boolean plain = head.isEmpty()
                || !othersTell
                || MoneyRow.isYear(head)
                || Names.looksLikeOrganisation(words.get(column));
        return sum && !PRICE_OF_ONE.standsIn(head) || plain && !NOT_MONEY.standsIn(head);
    }

    private static boolean tellsKronor(String head) {
        return KRONOR.standsIn(head) && !PRICE_OF_ONE.standsIn(head);
    }
}
