package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.Money;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Amounts;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Rows of money that belong together, on their way to be columns. */
final class MoneyRows {

    private static final SwiftPattern MONEY_WORDS = SwiftPattern.compile(
            "budget|kostnad|intäkt|kronor|\\btkr\\b|\\bkr\\b|sek\\b|belopp|insats|finansier|resurs|kalkyl|bidrag|medel|ekonomi|cost|income|contribution|funding|bekostar|pengar|värde|täcker|utgifter|expenses");

    private static final SwiftPattern YEAR = SwiftPattern.compile("20\\d\\d");
    private static final SwiftPattern BUDGET_OF_YEAR = SwiftPattern.compile("budget[^\\n]{0,20}?(20\\d\\d)");

    private static final SwiftPattern NUMBERED = SwiftPattern.compile("^(?:[a-z]\\)|\\d{1,2}[.)]) +(?=\\p{Lu})");

    private static final int LONGEST_CAPTION = 260;

    private final Clauses clauses;
    private final List<Block> blocks;
    private final String caption;
    private final String totalLabels;
    private final TableParties parties;
    private final boolean oneFigureEach;
    private final TreeMap<Integer, List<MoneyTable.Entry>> columns = new TreeMap<>();
    private final List<MoneyTable> finished = new ArrayList<>();
    private TableHeads heads = TableHeads.none();

    /**
     * The rows of a table.
     *
     * @param start the place of the first of them in the document
     */
    MoneyRows(Clauses clauses, List<Block> blocks, int start) {
        this.clauses = clauses;
        this.blocks = blocks;
        this.caption = captionAbove(start);
        this.totalLabels = totalLabels(blocks);
        this.parties = new TableParties(clauses.parties());
        parties.above(start > 0 ? clauses.text().blocks().get(start - 1) : null);
        this.oneFigureEach =
                blocks.stream().map(MoneyRow::new).filter(MoneyRow::isNumeric).allMatch(row -> row.figures() == 1);
    }

    /** The columns of money that the rows hold; none where the figures are not money. */
    List<MoneyTable> columns() {
        for (Block block : blocks) {
            MoneyRow row = new MoneyRow(block);
            if (row.isNumeric()) {
                if (!oneFigureEach) {
                    heads = heads.aligned(block.cells().size());
                }
                addRow(row);
            } else if (row.isBare()) {
                addRow(row);
            } else if (block.is(Block.Kind.ROW)) {
                head(block);
            } else {
                subheading(block);
            }
        }
        finish();
        return finished;
    }

    private String captionAbove(int start) {
        StringBuilder above = new StringBuilder();
        for (int i = Math.max(0, start - 3); i < start; i++) {
            Block block = clauses.text().blocks().get(i);
            boolean rowsBetween = block.is(Block.Kind.ROW);
            if (!rowsBetween && (block.text().length() < 140 || i == start - 1)) {
                above.append(lastWords(block.lower())).append('\n');
            }
        }
        return above.toString();
    }

    /** The last sentences of a long passage, or as much of its last one as speaks of the table. */
    private static String lastWords(String lower) {
        int from = lower.length() - LONGEST_CAPTION;
        if (from <= 0) {
            return lower;
        }
        int sentence = lower.indexOf(". ", from);
        return sentence < 0 || sentence + 2 >= lower.length()
                ? "0 " + lower.substring(from)
                : lower.substring(sentence + 2);
    }

    private void head(Block block) {
        if (columns.values().stream()
                .anyMatch(entries ->
                        !entries.isEmpty() && entries.get(entries.size() - 1).isTotal())) {
            finish();
        }
        heads = new TableHeads(
                block.cells().stream().map(cell -> cell.of(block.text())).toList());
        if (heads.areOfOneColumn()) {
            parties.headed(heads.at(0));
        }
    }

    private void subheading(Block block) {
        String named = parties.label(block.text());
        boolean afterTotal = columns.values().stream()
                .anyMatch(entries -> !entries.isEmpty()
                        && entries.get(entries.size() - 1).isTotal()
                        && !entries.get(entries.size() - 1).isSubtotal());
        if (afterTotal && named != null) {
            finish();
            parties.begin(named);
        } else {
            parties.section(named);
        }
    }

    private void addRow(MoneyRow row) {
        Block block = row.block();
        if (row.isBare() && !block.is(Block.Kind.ROW)) {
            Span all = new Span(0, block.text().length());
            BigDecimal number = MoneyRow.figure(block.text());
            if (number != null && oneFigureEach) {
                add(1, "", null, number, block, all);
            }
            return;
        }
        if (!block.is(Block.Kind.ROW)) {
            MoneyRow.Price price = row.price();
            if (price != null) {
                add(1, price.label(), null, price.number(), block, price.cell());
            }
            return;
        }
        List<Span> cells = block.cells();
        int labelEnd = 0;
        StringBuilder label = new StringBuilder();
        while (labelEnd < cells.size()
                && (labelEnd == 0 || MoneyRow.figure(cells.get(labelEnd).of(block.text())) == null)) {
            String cell = cells.get(labelEnd).of(block.text());
            boolean empty = cell.isEmpty() || cell.equals("-") || cell.equals("–");
            if (!empty && (labelEnd == 0 || !MoneyRow.isYear(heads.at(labelEnd)))) {
                label.append(label.isEmpty() ? "" : " ").append(cell);
            }
            labelEnd++;
        }
        String giver = parties.giver(block, heads, label.toString());
        boolean sum = MoneyTable.isTotal(label.toString());
        for (int i = labelEnd; i < cells.size(); i++) {
            BigDecimal number = MoneyRow.figure(cells.get(i).of(block.text()));
            boolean anyColumn = oneFigureEach && !heads.areOver(cells);
            int column = anyColumn ? heads.words().size() : heads.columnOver(cells, i, sum);
            if (number != null && heads.isMoney(column)) {
                add(oneFigureEach ? 1 : column, label.toString(), giver, number, block, cells.get(i));
            }
        }
    }

    private void add(int column, String label, @Nullable String giver, BigDecimal number, Block block, Span cell) {
        Unit unit = unitOf(cell.of(block.lower()), column);
        Money money = Amounts.kronor(number.multiply(BigDecimal.valueOf(ToldUnit.kronor(unit))));
        if (money != null) {
            columns.computeIfAbsent(column, any -> new ArrayList<>())
                    .add(new MoneyTable.Entry(unnumbered(label), giver, number, money, block, cell, false));
        }
    }

    /** "a)  Samordnare" is "Samordnare". */
    private static String unnumbered(String label) {
        Matcher numbered = NUMBERED.finder(label);
        return numbered.find() ? label.substring(numbered.end()) : label;
    }

    private Unit unitOf(String cell, int column) {
        String around = caption + " " + heads.lower() + " " + Letters.lower(heads.at(column)) + totalLabels;
        return ToldUnit.of(cell, around);
    }

    private static String totalLabels(List<Block> blocks) {
        StringBuilder labels = new StringBuilder();
        for (Block block : blocks) {
            if (block.lower().startsWith("summa") || block.lower().startsWith("total")) {
                labels.append(' ').append(block.lower());
            }
        }
        return labels.toString();
    }

    private void finish() {
        boolean first = true;
        for (var column : columns.entrySet()) {
            List<MoneyTable.Entry> entries = MoneyTable.withSums(column.getValue());
            if (entries.size() >= 2 && isMoney(entries) && !isListOfYears(entries)) {
                String head = heads.at(column.getKey());
                String owner = columns.size() > 1 && clauses.parties().named(head) != null ? head : parties.owner();
                Unit unit =
                        unitOf(entries.get(0).cell().of(entries.get(0).block().lower()), column.getKey());
                finished.addAll(new MoneyTable(
                                owner, caption, head, heads.lower(), yearOf(head), unit, first, List.copyOf(entries))
                        .parts());
                first = false;
            }
        }
        columns.clear();
    }

    private @Nullable Integer yearOf(String head) {
        Matcher own = YEAR.finder(head);
        if (own.find()) {
            return Integer.valueOf(own.group());
        }
        Matcher above = BUDGET_OF_YEAR.finder(caption);
        return above.find() ? Integer.valueOf(above.group(1)) : null;
    }

    /** "2024: 480 000 kr", "2025: 495 000 kr" without a sum are amounts of years, not a budget. */
    private static boolean isListOfYears(List<MoneyTable.Entry> entries) {
        return entries.stream().allMatch(entry -> MoneyRow.isYear(entry.label()));
    }

    private boolean isMoney(List<MoneyTable.Entry> entries) {
        Block first = entries.get(0).block();
        boolean topic = first.topic() == Topic.ECONOMY || first.topic() == Topic.PAYMENT;
        boolean units = entries.stream()
                .anyMatch(entry -> Words.hasAny(entry.cell().of(entry.block().lower()), "kr", ":-", "sek"));
        boolean total = entries.stream().anyMatch(MoneyTable.Entry::isTotal);
        boolean large = entries.stream().anyMatch(entry -> entry.number().abs().compareTo(BigDecimal.valueOf(9)) > 0);
        boolean phones = entries.stream()
                .anyMatch(entry -> entry.cell().of(entry.block().text()).startsWith("0")
                        && !entry.amount().isZero());
        return large
                && !phones
                && (units
                        || topic && entries.size() > 1
                        || MONEY_WORDS.standsIn(caption + " " + heads.lower())
                        || total && entries.size() > 2);
    }
}
