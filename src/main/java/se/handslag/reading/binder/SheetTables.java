package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.reading.document.PageText;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.document.SheetRow;
import se.handslag.reading.document.WorkbookSheet;
import se.handslag.reading.document.WorkbookSheet.MergedCells;

/** Walks down the rows of a sheet once, and puts each sum in the table of its column and year. Nothing is mended. */
final class SheetTables {

    /** A table that holds rows of no year in particular. */
    private static final int NO_YEAR = 0;

    private record Place(MappedColumn column, int year) {}

    private final String hash;
    private final PageText page;
    private final WorkbookSheet sheet;
    private final SheetHead head;
    private final ColumnMapping mapping;
    private final Map<Place, TableParts> tables = new LinkedHashMap<>();
    private final List<TotalRow> totals = new ArrayList<>();
    private final List<UnreadRow> unread = new ArrayList<>();
    private @Nullable String partyOfPart;

    SheetTables(String hash, PageText page, WorkbookSheet sheet, SheetHead head, ColumnMapping mapping) {
        this.hash = hash;
        this.page = page;
        this.sheet = sheet;
        this.head = head;
        this.mapping = mapping;
    }

    BudgetRead read() {
        sheet.rows().subList(head.firstRow(), sheet.rows().size()).forEach(this::row);
        List<BudgetColumn> columns = new ArrayList<>();
        for (MappedColumn column : mapping.money()) {
            tables.forEach((place, parts) -> {
                if (place.column().equals(column)) {
                    parts.parts().forEach(part -> columns.add(new BudgetColumn(column, table(place, part))));
                }
            });
        }
        return new BudgetRead(columns, totals, unread);
    }

    private void row(SheetRow row) {
        String label = words(row, ColumnRole.LABEL);
        Integer year = yearOf(row);
        UnreadRow.Why why = year == null ? UnreadRow.Why.NO_YEAR : null;
        boolean hasSum = false;
        for (MappedColumn column : mapping.money()) {
            SheetCell cell = row.at(column.column());
            switch (CellMoney.of(cell, column.unit())) {
                case CellMoney.Unstated nothing -> {
                    // A dash or an empty cell states nothing.
                }
                case CellMoney.Other other -> why = cell != null && repeatsHead(cell) ? why : other.why();
                case CellMoney.Sum sum -> {
                    hasSum = true;
                    if (cell != null && year != null && !take(row, cell, label, new Place(column, year), sum)) {
                        why = UnreadRow.Why.NO_LABEL;
                    }
                }
            }
        }
        if (!hasSum && why == null) {
            opensPart(row, label);
        }
        if (why != null && (hasSum || why != UnreadRow.Why.NO_YEAR)) {
            unread.add(new UnreadRow(row.number(), row.words(), why));
        }
    }

    /** Puts the sum where it belongs; false where nothing says what it is for. */
    private boolean take(SheetRow row, SheetCell cell, String label, Place place, CellMoney.Sum sum) {
        String party = words(row, ColumnRole.PARTY);
        String giver = party.isEmpty() ? partyOfPart : party;
        String what = label.isEmpty() ? party : label;
        TableParts.Entry entry = new TableParts.Entry(
                row, new BudgetTable.Row(what, giver, sum.money(), cite(cell.start(), cell.end())));
        TotalWords words = TotalWords.of(what);
        if (what.isEmpty()) {
            TableParts parts = tables.get(place);
            if (parts == null || !parts.addsUp(sum.money())) {
                return false;
            }
            words = TotalWords.TOTAL;
        }
        if (words == TotalWords.ROW) {
            tables.computeIfAbsent(place, any -> new TableParts()).row(entry);
            return true;
        }
        totals.add(new TotalRow(
                row.number(),
                place.column().column(),
                what,
                sum.money(),
                entry.term().citation()));
        if (words == TotalWords.TOTAL || words == TotalWords.GRAND_TOTAL) {
            close(place, entry, words == TotalWords.GRAND_TOTAL);
        }
        return true;
    }

    /** A sum without a year, in a sheet with a row for each year, closes the only year that there is. */
    private void close(Place place, TableParts.Entry total, boolean isGrand) {
        List<TableParts> ofColumn = tables.entrySet().stream()
                .filter(entry -> entry.getKey().column().equals(place.column()))
                .map(Map.Entry::getValue)
                .toList();
        TableParts own = tables.get(place);
        TableParts closed = own != null ? own : ofColumn.size() == 1 ? ofColumn.get(0) : null;
        if (closed != null) {
            closed.total(total, isGrand);
        }
    }

    /** "Kommunens insats" alone on a row: what follows is that party's. Any other title ends that. */
    private void opensPart(SheetRow row, String label) {
        if (row.cells().size() == 1) {
            partyOfPart = PartyWords.in(label.isEmpty() ? row.words() : label);
        }
    }

    private boolean repeatsHead(SheetCell cell) {
        int at = head.columns().indexOf(cell.column());
        return at >= 0 && head.heads().get(at).contains(cell.text());
    }

    /** The year of the row's own column for years: none in particular where it is empty, null where it is no year. */
    private @Nullable Integer yearOf(SheetRow row) {
        String words = words(row, ColumnRole.YEAR);
        if (words.isEmpty()) {
            return NO_YEAR;
        }
        return words.matches("20\\d\\d") ? Integer.valueOf(words) : null;
    }

    /** What the columns of the role say, those of merged cells too. */
    private String words(SheetRow row, ColumnRole role) {
        StringBuilder words = new StringBuilder();
        for (MappedColumn column : mapping.all(role)) {
            SheetCell cell = row.at(column.column());
            SheetCell told = cell == null ? ofMerged(row, column.column()) : cell;
            if (told != null) {
                words.append(words.isEmpty() ? "" : ", ").append(told.text());
            }
        }
        return words.toString();
    }

    private @Nullable SheetCell ofMerged(SheetRow row, int column) {
        for (MergedCells merged : sheet.merged()) {
            if (merged.holds(row.number(), column) && merged.firstColumn() == column) {
                return sheet.rows().stream()
                        .filter(first -> first.number() == merged.firstRow())
                        .findFirst()
                        .map(first -> first.at(column))
                        .orElse(null);
            }
        }
        return null;
    }

    private BudgetTable table(Place place, TableParts.Part part) {
        TableParts.Entry total = part.total();
        Integer year = place.year() == NO_YEAR ? place.column().year() : Integer.valueOf(place.year());
        return new BudgetTable(
                Source.plainly(stretch(part)),
                place.column().party(),
                year,
                place.column().unit(),
                part.rows().stream().map(TableParts.Entry::term).toList(),
                total == null
                        ? null
                        : new Cited<>(total.term().amount(), total.term().citation()));
    }

    /** From the table's first cell to its last; what stands over its columns lies in it where nothing else is between. */
    private Citation stretch(TableParts.Part part) {
        SheetRow first = part.rows().get(0).row();
        TableParts.Entry total = part.total();
        SheetRow last = total == null ? part.rows().getLast().row() : total.row();
        boolean isUnderHead =
                !head.headRows().isEmpty() && sheet.rows().get(head.firstRow()).number() == first.number();
        SheetRow top = isUnderHead ? sheet.rows().get(head.headRows().get(0)) : first;
        return cite(top.cells().get(0).start(), last.cells().getLast().end());
    }

    private Citation cite(int start, int end) {
        return new Citation(hash, page.number(), start, end, page.text().substring(start, end));
    }
}
