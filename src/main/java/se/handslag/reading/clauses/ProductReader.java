package se.handslag.reading.clauses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.agreement.terms.MoneyTerm.Product;
import se.handslag.agreement.terms.MoneyTerm.Product.Factor;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.lexicon.Numbers;
import se.handslag.reading.passages.Block;
import se.handslag.reading.passages.Cue;
import se.handslag.reading.passages.Letters;
import se.handslag.reading.passages.Sentence;

/** Reads products that the text writes out: "44 v × 40 tim = 176 tim", "12 tillfällen à 4 500 kr … 54 000". */
final class ProductReader implements ClauseReader {

    private static final String NUMBER = "(?:sek |kr )?(\\d{1,3}(?:[ .]\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";
    private static final String UNIT =
            " ?(kr|kronor|tkr|mnkr|sek|:-|%|procent|[\\p{L}]{1,20})?(?: per \\p{L}+| i \\p{L}+)?";
    private static final String SIGN =
            "(?:×|\\*|\\bx\\b|(?<!\\p{L})[àá](?!\\p{L})|\\ba\\b(?= ?(?:sek )?\\d)|@|\\bat\\b(?= sek)|gånger(?= \\d))\\s*";
    private static final String TIMES = "\\s*" + SIGN;
    private static final SwiftPattern CHAIN =
            SwiftPattern.compile(NUMBER + UNIT + "((?:" + TIMES + NUMBER + UNIT + "){1,3})");
    private static final SwiftPattern NEXT = SwiftPattern.compile(SIGN + NUMBER + UNIT);
    private static final SwiftPattern RESULT = SwiftPattern.compile(
            "[^\\d.;]{0,14}?(?:=|ger|blir|vilket ger|motsvarar|det vill säga|dvs|tillhopa|totalt|summa|alltså|makes|equals|is)\\s*(?:totalt |sammanlagt |ca )?"
                    + NUMBER + UNIT);
    private static final SwiftPattern BEFORE_BRACKET = SwiftPattern.compile(NUMBER + UNIT + "\\s*\\($");
    private static final SwiftPattern REVERSED =
            SwiftPattern.compile("\\ba " + NUMBER + " ?(kr)?[^\\d]{0,12}?(\\d{1,4}) (\\p{L}+)$");
    private static final SwiftPattern STAFF =
            SwiftPattern.compile(NUMBER + " ?(?:st|pers\\p{L}*) " + NUMBER + " ?(tkr|kr) (\\d{1,3}) ?%");
    private static final int LONGEST_FACTOR = 80;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public List<Product> read(Clauses clauses) {
        List<Product> found = new ArrayList<>();
        for (Sentence sentence : clauses.sentencesWith(Cue.PRODUCT)) {
            if (!sentence.block().is(Block.Kind.ROW)) {
                inText(sentence, found);
            }
        }
        for (MoneyTable table : clauses.tables()) {
            for (MoneyTable.Entry entry : table.rows()) {
                inRow(entry, table.unit(), found);
            }
        }
        found.addAll(new TableProducts(clauses).read());
        found.addAll(new SpokenProducts(clauses).read());
        found.removeIf(product -> !isReckonable(product));
        return found;
    }

    private static boolean isReckonable(Product product) {
        BigDecimal result = product.factors().stream()
                .map(factor -> factor.number().abs().max(BigDecimal.ONE))
                .reduce(BigDecimal.ONE, BigDecimal::multiply);
        return Numbers.isReckonable(result)
                && Numbers.isReckonable(product.stated().number());
    }

    private static void inText(Sentence sentence, List<Product> found) {
        String lower = sentence.lower();
        Matcher matcher = CHAIN.matcher(lower);
        int from = 0;
        while (matcher.find(from)) {
            Chain chain = new Chain(sentence.block(), sentence.from(), lower, matcher);
            from = matcher.end();
            if (from < lower.length() && lower.charAt(from) == '/') {
                continue;
            }
            Matcher result = RESULT.matcher(lower, matcher.end(), lower.length());
            if (result.lookingAt() && !isFraction(lower, matcher.start())) {
                Factor stated = chain.factor(result, 1, 2);
                found.add(chain.product(stated, tolerance(result.group(1), result.group(2))));
                from = result.start(1);
                continue;
            }
            Matcher before =
                    BEFORE_BRACKET.matcher(lower, Math.max(0, matcher.start() - LONGEST_FACTOR), matcher.start());
            if (before.find() && chain.isPlain()) {
                found.add(chain.product(chain.factor(before, 1, 2), tolerance(before.group(1), before.group(2))));
            }
        }
    }

    private static boolean isFraction(String lower, int start) {
        return start > 0 && lower.charAt(start - 1) == '/';
    }

    /** How far a rounded result may be from the true one: half of the last figure's worth when it is stated in thousands. */
    private static BigDecimal tolerance(String written, @Nullable String unit) {
        if (unit != null && (unit.equals("tkr") || unit.equals("mnkr"))) {
            int decimals = written.contains(",") ? written.length() - written.indexOf(',') - 1 : 0;
            return HALF.movePointLeft(decimals);
        }
        return BigDecimal.ONE;
    }

    private static void inRow(MoneyTable.Entry entry, Unit unit, List<Product> found) {
        String label = Letters.lower(entry.label());
        int offset = entry.block().lower().indexOf(label);
        if (offset < 0) {
            return;
        }
        Matcher staff = STAFF.matcher(label);
        Matcher matcher = CHAIN.matcher(label);
        if (staff.find()) {
            found.add(unclear(entry, label, offset, staff, unit));
        } else if (matcher.find()) {
            inChain(entry, unit, new Chain(entry.block(), offset, label, matcher), label, matcher, found);
        } else {
            Matcher reversed = REVERSED.finder(Words.trimmed(label));
            if (reversed.find() && label.indexOf(reversed.group()) >= 0) {
                int at = label.indexOf(reversed.group());
                Factor price = new Factor(
                        Numbers.value(reversed.group(1)),
                        "kr",
                        entry.block()
                                .cite(
                                        offset + at + reversed.start(1) - reversed.start(),
                                        offset + at + reversed.end(1) - reversed.start()));
                Factor count = new Factor(
                        Numbers.value(reversed.group(3)),
                        reversed.group(4),
                        entry.block()
                                .cite(
                                        offset + at + reversed.start(3) - reversed.start(),
                                        offset + at + reversed.end(3) - reversed.start()));
                found.add(new Product(
                        Source.plainly(entry.block().cite()),
                        List.of(price, count),
                        stated(entry, unit),
                        rowTolerance(unit),
                        true));
            }
        }
    }

    private static void inChain(
            MoneyTable.Entry entry, Unit unit, Chain chain, String label, Matcher matcher, List<Product> found) {
        int offset = chain.offset;
        Matcher result = RESULT.matcher(label, matcher.end(), label.length());
        if (result.lookingAt()) {
            Factor stated = chain.factor(result, 1, 2);
            found.add(chain.product(stated, BigDecimal.ONE));
            Matcher rest = CHAIN.matcher(label, result.start(1), label.length());
            if (rest.lookingAt()) {
                Chain second = new Chain(entry.block(), offset, label, rest);
                found.add(second.product(stated(entry, unit), rowTolerance(unit)));
            }
            return;
        }
        if (chain.hasPrice()) {
            boolean yearly = label.contains("/12") || label.contains("procent") || label.contains("%");
            if (!yearly) {
                found.add(chain.product(stated(entry, unit), rowTolerance(unit)));
            }
        }
    }

    private static Product unclear(MoneyTable.Entry entry, String label, int offset, Matcher staff, Unit unit) {
        List<Factor> factors = List.of(
                new Factor(
                        Numbers.value(staff.group(1)),
                        "st",
                        entry.block().cite(offset + staff.start(1), offset + staff.end(1))),
                new Factor(
                        Numbers.value(staff.group(2)),
                        staff.group(3),
                        entry.block().cite(offset + staff.start(2), offset + staff.end(2))),
                new Factor(
                        Numbers.value(staff.group(4)),
                        "%",
                        entry.block().cite(offset + staff.start(4), offset + staff.end(4))));
        return new Product(
                Source.plainly(entry.block().cite()),
                factors,
                stated(entry, unit),
                rowTolerance(unit),
                label.isEmpty());
    }

    static Factor stated(MoneyTable.Entry entry, Unit unit) {
        return new Factor(entry.number().abs(), unitName(unit), entry.block().cite(entry.cell()));
    }

    static String unitName(Unit unit) {
        return switch (unit) {
            case KRONOR -> "kr";
            case THOUSANDS -> "tkr";
            case MILLIONS -> "mnkr";
        };
    }

    static BigDecimal rowTolerance(Unit unit) {
        return unit == Unit.KRONOR ? BigDecimal.ONE : HALF;
    }

    /** Numbers with "times" between them, as found in a text. */
    private static final class Chain {

        private final Block block;
        private final int offset;
        private final List<Factor> factors = new ArrayList<>();
        private final Citation citation;

        Chain(Block block, int offset, String lower, Matcher matcher) {
            this.block = block;
            this.offset = offset;
            this.citation = block.cite(offset + matcher.start(), offset + matcher.end());
            factors.add(factor(matcher, 1, 2));
            Matcher next = NEXT.matcher(lower, matcher.start(3), matcher.end(3));
            while (next.find()) {
                factors.add(factor(next, 1, 2));
            }
        }

        Factor factor(Matcher matcher, int number, int unit) {
            String named = matcher.group(unit);
            return new Factor(
                    Numbers.value(matcher.group(number)),
                    named == null ? "" : named.equals("procent") ? "%" : named,
                    block.cite(offset + matcher.start(number), offset + matcher.end(number)));
        }

        boolean hasPrice() {
            return factors.stream()
                            .anyMatch(factor -> factor.unit().startsWith("kr")
                                    || factor.unit().equals("tkr")
                                    || factor.unit().equals(":-")
                                    || factor.unit().equals("sek"))
                    || factors.size() == 2
                            && factors.get(1).number().compareTo(BigDecimal.valueOf(50)) > 0
                            && factors.get(1).unit().isEmpty();
        }

        boolean isPlain() {
            return factors.size() == 2;
        }

        Product product(Factor stated, BigDecimal about) {
            return new Product(Source.plainly(citation), List.copyOf(factors), stated, about, true);
        }
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example("Insatsen är värd 151 morgnar x 450 kr = 67 950 kr.", Product.class, "number=67950"),
                new Example(
                        "Budget 2024, tkr\n\nIdeell insats 44 v*40 tim = 176 tim*134 kr\t236\nLokal\t10\nSumma\t246",
                        Product.class,
                        "number=176"),
                new Example(
                        "Budget, kronor\n\nUtbildning, 12 tillfällen à 4 500 kr\t54 000\nFika\t1 000\nSumma\t55 000",
                        Product.class,
                        "number=4500"),
                new Example(
                        "15 faddrar lägger 4 timmar i veckan under 10 veckor, vilket ger 600 timmar.",
                        Product.class,
                        "number=600"));
    }
}
