package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable.Unit;
import se.handslag.kernel.SwiftPattern;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.document.SheetRow;
import se.handslag.reading.passages.Letters;

/** Proposes what each column of a sheet holds, from the words over it and from its cells. */
final class ColumnProposal {

    private static final SwiftPattern IN_KIND = SwiftPattern.compile(
            "natura|in kind|in-kind|inkind|ideell(?:t|a)? (?:tid|arbete|timmar)|värde av|värdet av|eget arbete|icke.?kontant|ej kontant");
    private static final SwiftPattern CASH =
            SwiftPattern.compile("kontant|i pengar|pengar|utbetal|cash|finansiella medel");
    private static final SwiftPattern PARTY = SwiftPattern.compile(
            "^(?:part|parter|aktör|vem|organisation|finansiär|bidragsgivare|givare|ansvarig part|avsändare|party)\\b");
    private static final SwiftPattern NOT_READ = SwiftPattern.compile(
            "antal|timmar|^tim\\b|tim/|veckor|procent|%|andel|á.?pris|à.?pris|a-pris|pris per|(?:kr|kronor|sek) ?(?:/|per) ?(?:tim|h\\b|st|natt|dygn|månad|mån|person)|timlön"
                    + "|kommentar|anmärkning|notering|förklaring|konto|ansvarig|^nr\\b|^id$|datum|tjänstegrad|omfattning|differens|avvikelse|förändring|källa|status");
    private static final SwiftPattern OUTCOME =
            SwiftPattern.compile("utfall|prognos|bokslut|förbrukat|actual|föregående");
    private static final SwiftPattern TOTAL =
            SwiftPattern.compile("^(?:summa|totalt?|sammanlagt|tillsammans|total)\\b");
    private static final SwiftPattern MONEY = SwiftPattern.compile(
            "\\b(?:t?kr|kkr|mkr|mnkr|sek|tsek|ksek|msek)\\b|kronor|belopp|budget|kostnad|intäkt|utgift|bidrag|insats|värde|summa|totalt|^år \\d|amount|cost");
    private static final SwiftPattern LABEL = SwiftPattern.compile(
            "^(?:post|poster|budgetpost|kostnadsslag|benämning|beskrivning|aktivitet|vad|rad|text|rubrik|typ av|kostnad|kostnader|intäkter|insats|specifikation|item|what|utgifter)\\b");
    private static final SwiftPattern YEAR =
            SwiftPattern.compile("^(?:år|kalenderår|budgetår|verksamhetsår|avtalsår|year)$");
    private static final SwiftPattern OTHER_MONEY = SwiftPattern.compile("\\b(?:eur|euro|usd|nok|dkk|gbp)\\b|€|\\$|£");
    private static final SwiftPattern THOUSANDS =
            SwiftPattern.compile("\\b(?:tkr|kkr|tsek|ksek|tusental|tusentals|tusen)\\b");
    private static final SwiftPattern MILLIONS = SwiftPattern.compile("\\b(?:mkr|mnkr|msek|miljoner)\\b");
    private static final SwiftPattern KRONOR = SwiftPattern.compile("\\b(?:kr|sek|kronor|svenska kronor)\\b");
    private static final Pattern ONE_YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /** So much or more is no number of thousands in a partnership's budget. */
    private static final long SURELY_KRONOR = 50_000;

    private final List<SheetRow> rows;
    private final SheetHead head;
    private final List<MappedColumn> columns = new ArrayList<>();
    private boolean hasLabel;

    private ColumnProposal(List<SheetRow> rows, SheetHead head) {
        this.rows = rows;
        this.head = head;
    }

    /** What the cells of a column are. */
    private record Cells(int filled, int sums, int words, int years, boolean anyLarge) {

        boolean areMostlySums() {
            return sums > 0 && sums * 2 >= filled;
        }

        boolean areYears() {
            return years > 0 && years * 10 >= filled * 9;
        }
    }

    static ColumnMapping of(List<SheetRow> rowsBelowHead, SheetHead head) {
        ColumnProposal proposal = new ColumnProposal(rowsBelowHead, head);
        for (int i = 0; i < head.columns().size(); i++) {
            proposal.columns.add(
                    proposal.column(head.columns().get(i), head.heads().get(i)));
        }
        return new ColumnMapping(proposal.withoutSumsOfOthers());
    }

    private MappedColumn column(int column, String written) {
        String words = Letters.lower(written).strip();
        Cells cells = cells(column);
        List<ColumnDoubt> doubts = new ArrayList<>();
        ColumnRole role = role(words, cells, doubts);
        if (role == ColumnRole.LABEL) {
            hasLabel = true;
        }
        Unit told = unitIn(words);
        Unit unit = told == null ? unitIn(head.caption()) : told;
        if (role.isMoney()) {
            if (unit == null && !cells.anyLarge()) {
                doubts.add(ColumnDoubt.UNIT_NOT_SAID);
            }
            if (cells.sums() < cells.filled()) {
                doubts.add(ColumnDoubt.MIXED_CELLS);
            }
        }
        Integer year = role.isMoney() ? yearIn(words) : null;
        String party = role.isMoney() ? PartyWords.in(written) : null;
        return new MappedColumn(column, written, role, unit == null ? Unit.KRONOR : unit, year, party, doubts);
    }

    private ColumnRole role(String words, Cells cells, List<ColumnDoubt> doubts) {
        if (YEAR.matcher(words).matches() || cells.areYears() && !MONEY.standsIn(words)) {
            return ColumnRole.YEAR;
        }
        if (!cells.areMostlySums()) {
            return ofWords(words, cells, doubts);
        }
        if (OTHER_MONEY.standsIn(words)) {
            doubts.add(ColumnDoubt.OTHER_CURRENCY);
            return ColumnRole.IGNORE;
        }
        if (OUTCOME.standsIn(words)) {
            doubts.add(ColumnDoubt.OUTCOME);
            return ColumnRole.IGNORE;
        }
        if (NOT_READ.standsIn(words)) {
            return ColumnRole.IGNORE;
        }
        if (IN_KIND.standsIn(words)) {
            return ColumnRole.IN_KIND;
        }
        if (CASH.standsIn(words)) {
            return ColumnRole.CASH;
        }
        if (words.isEmpty()) {
            doubts.add(ColumnDoubt.NO_HEAD);
        } else if (!MONEY.standsIn(words) && yearIn(words) == null && PartyWords.in(words) == null) {
            doubts.add(ColumnDoubt.UNKNOWN_HEAD);
        }
        return ColumnRole.AMOUNT;
    }

    private ColumnRole ofWords(String words, Cells cells, List<ColumnDoubt> doubts) {
        if (cells.words() == 0) {
            return ColumnRole.IGNORE;
        }
        if (PARTY.standsIn(words)) {
            return ColumnRole.PARTY;
        }
        if (!hasLabel && !NOT_READ.standsIn(words)) {
            if (words.isEmpty() && !head.headRows().isEmpty() || LABEL.standsIn(words)) {
                return ColumnRole.LABEL;
            }
            doubts.add(words.isEmpty() ? ColumnDoubt.NO_HEAD : ColumnDoubt.UNKNOWN_HEAD);
            return ColumnRole.LABEL;
        }
        return ColumnRole.IGNORE;
    }

    /** A column "Summa" beside others with money only adds them up. */
    private List<MappedColumn> withoutSumsOfOthers() {
        long others = columns.stream()
                .filter(column -> column.role().isMoney() && !isSumOfOthers(column))
                .count();
        List<MappedColumn> mapped = new ArrayList<>();
        for (MappedColumn column : columns) {
            boolean leftOut = others > 1 && column.role().isMoney() && isSumOfOthers(column);
            mapped.add(leftOut ? column.decided(ColumnRole.IGNORE, column.unit()) : column);
        }
        return mapped;
    }

    private static boolean isSumOfOthers(MappedColumn column) {
        String words = Letters.lower(column.head()).strip();
        return TOTAL.standsIn(words) && column.year() == null;
    }

    private Cells cells(int column) {
        int filled = 0;
        int sums = 0;
        int words = 0;
        int years = 0;
        boolean anyLarge = false;
        for (SheetRow row : rows) {
            SheetCell cell = row.at(column);
            if (cell == null || CellMoney.of(cell, Unit.KRONOR) instanceof CellMoney.Unstated) {
                continue;
            }
            filled++;
            if (SheetHead.isYear(cell)) {
                years++;
            }
            if (CellMoney.of(cell, Unit.KRONOR) instanceof CellMoney.Sum(var money)) {
                sums++;
                anyLarge |= money.abs().inUnits().longValue() >= SURELY_KRONOR;
            } else if (cell.content() instanceof SheetCell.Words) {
                words++;
            }
        }
        return new Cells(filled, sums, words, years, anyLarge);
    }

    private static @Nullable Unit unitIn(String words) {
        if (THOUSANDS.standsIn(words)) {
            return Unit.THOUSANDS;
        }
        if (MILLIONS.standsIn(words)) {
            return Unit.MILLIONS;
        }
        return KRONOR.standsIn(words) ? Unit.KRONOR : null;
    }

    /** The one year that the words name; null where they name none or several. */
    private static @Nullable Integer yearIn(String words) {
        Matcher matcher = ONE_YEAR.matcher(words);
        if (!matcher.find()) {
            return null;
        }
        Integer year = Integer.valueOf(matcher.group(1));
        return matcher.find() ? null : year;
    }
}
