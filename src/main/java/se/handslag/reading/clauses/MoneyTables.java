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
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Span;
import se.handslag.reading.passages.Topic;

/** Finds the tables of money in a document: rows with a label and figures, under a heading, with a unit told somewhere. */
final class MoneyTables {

    private static final int LONGEST_FIGURE = 12;
    private static final SwiftPattern FIGURE = SwiftPattern.compile(
            "^(?:sek |kr |ca |c:a )?([-+]? ?\\d[\\d .,']*?)\\s*(kr|kronor|tkr|mnkr|mkr|:-|,-|sek|ksek|kkr)?\\.?(?: ?\\(\\d\\)| \\d\\))?$");
    private static final SwiftPattern YEAR =
            SwiftPattern.compile("(?:år |budget |utfall )?(20\\d\\d)(?:[ -/].*)?(?: ?\\(.*\\))?");
    private static final SwiftPattern PRICE_LINE = SwiftPattern.compile(
            "^(.{3,100}?)[:,]? +(-?\\d{1,3}(?:[ .]\\d{3})*|-?\\d+) ?(kr|kronor|tkr|mnkr|:-|SEK)\\.?$");
    private static final SwiftPattern NOT_MONEY = SwiftPattern.compile(
            "antal|timmar|^tim\\b|tim/|veckor|^v\\.?$|procent|%|andel|deltagare|hours|weeks|number|kr/tim|á|à|pris|per tim|kvadrat|kvm|tillfällen|personer|omfattning|kr per");
    private static final SwiftPattern SOME_YEAR = SwiftPattern.compile("20\\d\\d");
    private static final SwiftPattern BUDGET_YEAR = SwiftPattern.compile("budget[^\\n]{0,20}?(20\\d\\d)");
    private static final SwiftPattern THOUSANDS =
            SwiftPattern.compile("\\btkr\\b|tusental|tusen kronor|\\bkkr\\b|ksek|\\btsek\\b|\\bt kr\\b|thousand");
    private static final SwiftPattern MILLIONS =
            SwiftPattern.compile("\\bmnkr\\b|\\bmkr\\b|miljoner kronor|\\bmsek\\b");
    private static final SwiftPattern MONEY_WORDS = SwiftPattern.compile(
            "budget|kostnad|intäkt|kronor|\\btkr\\b|\\bkr\\b|sek\\b|belopp|insats|finansier|resurs|kalkyl|bidrag|medel|ekonomi|cost|income|contribution|funding|bekostar|pengar|värde|täcker|utgifter|expenses");

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
                new Region(blocks.subList(start, end), start).read();
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
            if (isNumeric(block)) {
                end = i + 1;
            } else if (!(block.is(Block.Kind.ROW) || isSubheading(block)) || i - end >= 2) {
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

    /** Whether the passage is a row with a label and at least one figure. */
    private static boolean isNumeric(Block block) {
        if (!block.is(Block.Kind.ROW)) {
            return block.text().length() < 130
                    && !block.is(Block.Kind.HEADING)
                    && PRICE_LINE.matcher(block.text()).matches()
                    && !block.lower().contains(" per ")
                    && !block.text().contains(". ");
        }
        boolean label = false;
        boolean figure = false;
        List<Span> cells = block.cells();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).of(block.text());
            boolean isFigure = figure(text) != null;
            if (isFigure && i > 0) {
                figure = true;
            } else if (!text.isEmpty()) {
                label = true;
            }
        }
        return label && figure && !isYearHead(block);
    }

    private static boolean isYearHead(Block block) {
        int years = 0;
        List<Span> cells = block.cells();
        for (Span cell : cells) {
            String text = cell.of(block.lower());
            if (YEAR.matcher(text).matches()) {
                years++;
            } else if (figure(text) != null) {
                return false;
            }
        }
        return years > 1
                || (years == 1
                        && cells.size() == 2
                        && !cells.get(0).isEmpty()
                        && YEAR.matcher(cells.get(1).of(block.lower())).matches()
                        && block.lower().startsWith("post"));
    }

    /** The figure in a cell; null where the cell is no figure. */
    static @Nullable BigDecimal figure(String cell) {
        Matcher matcher = FIGURE.matcher(cell.trim().toLowerCase(java.util.Locale.ROOT));
        if (!matcher.matches() || digits(matcher.group(1)) > LONGEST_FIGURE) {
            return null;
        }
        String digits = matcher.group(1).replace("+", "").trim();
        boolean negative = digits.startsWith("-");
        BigDecimal value = Numbers.value(digits.replace("-", "").trim());
        return negative ? value.negate() : value;
    }

    private static int digits(String figure) {
        int digits = 0;
        for (int i = 0; i < figure.length(); i++) {
            if (Letters.isDigit(figure.charAt(i))) {
                digits++;
            }
        }
        return digits;
    }

    /** Rows that belong together, on their way to be columns. */
    private final class Region {

        private final List<Block> blocks;
        private final String caption;
        private final TreeMap<Integer, List<MoneyTable.Entry>> columns = new TreeMap<>();
        private List<String> heads = List.of();
        private @Nullable String party;
        private @Nullable String section;
        private @Nullable String rowParty;
        private boolean oneFigureEach;

        Region(List<Block> blocks, int start) {
            this.blocks = blocks;
            this.caption = captionAbove(start);
            this.party = partyAbove(start);
        }

        void read() {
            oneFigureEach = blocks.stream().filter(MoneyTables::isNumeric).allMatch(block -> figures(block) == 1);
            for (Block block : blocks) {
                if (isNumeric(block)) {
                    alignHeads(block);
                    addRow(block);
                } else if (block.is(Block.Kind.ROW)) {
                    head(block);
                } else {
                    subheading(block);
                }
            }
            finish();
        }

        private String captionAbove(int start) {
            StringBuilder above = new StringBuilder();
            for (int i = Math.max(0, start - 3); i < start; i++) {
                Block block = clauses.text().blocks().get(i);
                boolean rowsBetween = block.is(Block.Kind.ROW);
                if (!rowsBetween && (block.text().length() < 140 || i == start - 1)) {
                    String lower = block.lower();
                    above.append(lower.length() > 260 ? "0 " + lower.substring(lower.length() - 260) : lower)
                            .append('\n');
                }
            }
            return above.toString();
        }

        private @Nullable String partyAbove(int start) {
            Block above = start > 0 ? clauses.text().blocks().get(start - 1) : null;
            boolean short1 = above != null
                    && above.text().length() < 50
                    && !above.is(Block.Kind.ROW)
                    && !above.is(Block.Kind.PARAGRAPH);
            return short1 && above != null ? partyLabel(above.text()) : null;
        }

        private @Nullable String partyLabel(String text) {
            String lower = text.toLowerCase(java.util.Locale.ROOT);
            boolean caption = Words.hasAny(
                    lower, "budget", "kostnad", "intäkt", "per år", "tkr", "kronor", "ekonomi", "så används", "pengar");
            if (caption
                    || clauses.parties().named(text) == null
                            && !(Names.looksLikeOrganisation(text) && text.length() < 40)) {
                return null;
            }
            return Words.trimmed(text.replaceFirst("^[A-D][.)] ", ""));
        }

        private int figures(Block block) {
            int figures = 0;
            if (!block.is(Block.Kind.ROW)) {
                return 1;
            }
            List<Span> cells = block.cells();
            for (int i = 1; i < cells.size(); i++) {
                figures += figure(cells.get(i).of(block.text())) == null ? 0 : 1;
            }
            return figures;
        }

        private void head(Block block) {
            if (columns.values().stream()
                    .anyMatch(entries -> !entries.isEmpty()
                            && entries.get(entries.size() - 1).isTotal())) {
                finish();
            }
            heads = block.cells().stream().map(cell -> cell.of(block.text())).toList();
            if (heads.size() >= 2
                    && heads.size() - emptyHeads() <= 2
                    && !heads.get(0).isEmpty()) {
                String named = partyLabel(heads.get(0));
                party = named == null ? party : named;
            }
        }

        /** A head whose first cell is empty has lost it with the blanks before the line. */
        private void alignHeads(Block row) {
            if (!oneFigureEach
                    && heads.size() > 1
                    && heads.size() + 1 == row.cells().size()
                    && !heads.get(0).isEmpty()) {
                List<String> aligned = new ArrayList<>(heads);
                aligned.add(0, "");
                heads = aligned;
            }
        }

        private int emptyHeads() {
            return (int) heads.stream().filter(String::isEmpty).count();
        }

        private void subheading(Block block) {
            String named = partyLabel(block.text());
            boolean afterTotal = columns.values().stream()
                    .anyMatch(entries -> !entries.isEmpty()
                            && entries.get(entries.size() - 1).isTotal()
                            && !entries.get(entries.size() - 1).isSubtotal());
            if (afterTotal && named != null) {
                finish();
                party = named;
                section = null;
            } else {
                section = named;
            }
        }

        private void addRow(Block block) {
            if (!block.is(Block.Kind.ROW)) {
                addPriceLine(block);
                return;
            }
            List<Span> cells = block.cells();
            int labelEnd = 0;
            StringBuilder label = new StringBuilder();
            while (labelEnd < cells.size()
                    && (labelEnd == 0 || figure(cells.get(labelEnd).of(block.text())) == null)) {
                String cell = cells.get(labelEnd).of(block.text());
                boolean empty = cell.isEmpty() || cell.equals("-") || cell.equals("–");
                if (!empty && (labelEnd == 0 || !isPlaceholderColumn(labelEnd))) {
                    label.append(label.isEmpty() ? "" : " ").append(cell);
                }
                labelEnd++;
            }
            String giver = giver(cells, block, label.toString());
            for (int i = labelEnd; i < cells.size(); i++) {
                BigDecimal number = figure(cells.get(i).of(block.text()));
                if (number != null && isMoneyColumn(ordinalHead(cells, i))) {
                    add(oneFigureEach ? 1 : i, label.toString(), giver, number, block, cells.get(i));
                }
            }
        }

        private boolean isPlaceholderColumn(int column) {
            return column < heads.size()
                    && YEAR.matcher(heads.get(column).toLowerCase(java.util.Locale.ROOT))
                            .matches();
        }

        private @Nullable String giver(List<Span> cells, Block block, String label) {
            String first = cells.get(0).of(block.text());
            var named = first.isEmpty() ? null : clauses.parties().named(first);
            boolean partyColumn = !heads.isEmpty()
                    && Words.hasAny(
                            heads.get(0).toLowerCase(java.util.Locale.ROOT),
                            "part",
                            "aktör",
                            "vem",
                            "organisation",
                            "who",
                            "bidragsgivare",
                            "finansiär");
            if (named != null && (partyColumn || beginsWithParty(first))) {
                rowParty = named.name();
                return rowParty;
            }
            if (first.isEmpty() && partyColumn) {
                return rowParty;
            }
            return section != null && !label.isEmpty() ? nameOf(section) : null;
        }

        private boolean beginsWithParty(String text) {
            var mentions = clauses.parties().in(text.toLowerCase(java.util.Locale.ROOT));
            return !mentions.isEmpty() && mentions.get(0).from() <= 4;
        }

        private @Nullable String nameOf(String label) {
            var named = clauses.parties().named(label);
            return named == null ? null : named.name();
        }

        /** The head over a cell: by place, or by order where heads and cells are as many but set with other gaps. */
        private int ordinalHead(List<Span> cells, int column) {
            if (heads.isEmpty() || heads.size() == cells.size()) {
                return column;
            }
            long filled = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (filled != heads.size() - emptyHeads()) {
                return oneFigureEach ? heads.size() : column;
            }
            int order = 0;
            for (int i = 0; i < column; i++) {
                order += cells.get(i).isEmpty() ? 0 : 1;
            }
            for (int i = 0; i < heads.size(); i++) {
                if (!heads.get(i).isEmpty() && order-- == 0) {
                    return i;
                }
            }
            return column;
        }

        private boolean isMoneyColumn(int column) {
            if (column >= heads.size()) {
                return true;
            }
            String head = heads.get(column).toLowerCase(java.util.Locale.ROOT);
            boolean kronor =
                    Words.hasAny(head, "kr", "belopp", "summa", "värde", "kostnad", "budget", "sek", "amount", "value")
                            && !Words.hasAny(head, "kr/tim", "kr per", "kr/");
            return kronor || !NOT_MONEY.standsIn(head);
        }

        private void addPriceLine(Block block) {
            Matcher matcher = PRICE_LINE.matcher(block.text());
            if (matcher.matches()) {
                BigDecimal number = figure(matcher.group(2));
                if (number != null) {
                    add(1, matcher.group(1), null, number, block, new Span(matcher.start(2), matcher.end(3)));
                }
            }
        }

        private void add(int column, String label, @Nullable String giver, BigDecimal number, Block block, Span cell) {
            Unit unit = unitOf(cell.of(block.lower()), column);
            Money money = Amounts.kronor(number.multiply(BigDecimal.valueOf(factor(unit))));
            if (money != null) {
                columns.computeIfAbsent(column, any -> new ArrayList<>())
                        .add(new MoneyTable.Entry(label, giver, number, money, block, cell));
            }
        }

        private Unit unitOf(String cell, int column) {
            if (THOUSANDS.standsIn(cell)) {
                return Unit.THOUSANDS;
            }
            if (MILLIONS.standsIn(cell)) {
                return Unit.MILLIONS;
            }
            if (Words.hasAny(cell, "kr", ":-", "sek")) {
                return Unit.KRONOR;
            }
            String told = caption + " " + String.join(" ", heads).toLowerCase(java.util.Locale.ROOT) + " "
                    + (column < heads.size() ? heads.get(column).toLowerCase(java.util.Locale.ROOT) : "")
                    + totalLabel();
            if (THOUSANDS.standsIn(told) && isUnitTold(told)) {
                return Unit.THOUSANDS;
            }
            return MILLIONS.standsIn(told) && isUnitTold(told) ? Unit.MILLIONS : Unit.KRONOR;
        }

        private String totalLabel() {
            StringBuilder labels = new StringBuilder();
            for (Block block : blocks) {
                if (block.lower().startsWith("summa") || block.lower().startsWith("total")) {
                    labels.append(' ').append(block.lower());
                }
            }
            return labels.toString();
        }

        private static final SwiftPattern UNIT_TOLD = SwiftPattern.compile(
                "(?m)(?:^|[^\\d ]) *\\(?(?:tkr|tusental|tusen kronor|kkr|ksek|mnkr|mkr|t kr|miljoner)|(?:i|in|,) (?:tkr|tusental|mnkr|mkr|kkr|ksek|miljoner)");

        /** "Belopp i tkr" tells the unit; "500 tkr" in a sentence above tells an amount. */
        private boolean isUnitTold(String told) {
            return UNIT_TOLD.standsIn(told);
        }

        private static long factor(Unit unit) {
            return switch (unit) {
                case KRONOR -> 1;
                case THOUSANDS -> 1_000;
                case MILLIONS -> 1_000_000;
            };
        }

        private void finish() {
            boolean first = true;
            for (var column : columns.entrySet()) {
                List<MoneyTable.Entry> entries = column.getValue();
                if (entries.size() >= 2 && isMoney(entries) && !isListOfYears(entries)) {
                    String head = column.getKey() < heads.size() ? heads.get(column.getKey()) : "";
                    String owner = columns.size() > 1 && clauses.parties().named(head) != null ? head : party;
                    Unit unit = unitOf(
                            entries.get(0).cell().of(entries.get(0).block().lower()), column.getKey());
                    found.addAll(new MoneyTable(owner, caption, head, yearOf(head), unit, first, List.copyOf(entries))
                            .parts());
                    first = false;
                }
            }
            columns.clear();
        }

        private @Nullable Integer yearOf(String head) {
            Matcher own = SOME_YEAR.finder(head);
            if (own.find()) {
                return Integer.valueOf(own.group());
            }
            Matcher above = BUDGET_YEAR.finder(caption);
            return above.find() ? Integer.valueOf(above.group(1)) : null;
        }

        /** "2024: 480 000 kr", "2025: 495 000 kr" without a sum are amounts of years, not a budget. */
        private boolean isListOfYears(List<MoneyTable.Entry> entries) {
            return entries.stream()
                    .allMatch(entry -> YEAR.matcher(entry.label().toLowerCase(java.util.Locale.ROOT))
                            .matches());
        }

        private boolean isMoney(List<MoneyTable.Entry> entries) {
            Block first = entries.get(0).block();
            boolean topic = first.topic() == Topic.ECONOMY || first.topic() == Topic.PAYMENT;
            String told = caption + " " + String.join(" ", heads).toLowerCase(java.util.Locale.ROOT);
            boolean units = entries.stream()
                    .anyMatch(
                            entry -> Words.hasAny(entry.cell().of(entry.block().lower()), "kr", ":-", "sek"));
            boolean total = entries.stream().anyMatch(MoneyTable.Entry::isTotal);
            boolean large =
                    entries.stream().anyMatch(entry -> entry.number().abs().compareTo(BigDecimal.valueOf(9)) > 0);
            boolean phones = entries.stream()
                    .anyMatch(entry -> entry.cell().of(entry.block().text()).startsWith("0")
                            && !entry.amount().isZero());
            return large
                    && !phones
                    && (units
                            || topic && entries.size() > 1
                            || MONEY_WORDS.standsIn(told)
                            || total && entries.size() > 2);
        }
    }
}
