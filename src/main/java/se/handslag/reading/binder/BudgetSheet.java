package se.handslag.reading.binder;

import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.reading.document.PageText;
import se.handslag.reading.document.SheetRow;
import se.handslag.reading.document.Workbook;
import se.handslag.reading.document.WorkbookSheet;

/** A sheet with columns of money: its rows, what each column is likely to be, and its tables once that is settled. */
public final class BudgetSheet {

    private final Workbook book;
    private final WorkbookSheet sheet;
    private final SheetHead head;
    private final ColumnMapping proposed;

    private BudgetSheet(Workbook book, WorkbookSheet sheet, SheetHead head, ColumnMapping proposed) {
        this.book = book;
        this.sheet = sheet;
        this.head = head;
        this.proposed = proposed;
    }

    /** The sheet as a budget; empty where it has no column of money, or nothing that says what the money is for. */
    static Optional<BudgetSheet> of(Workbook book, WorkbookSheet sheet) {
        if (sheet.rows().size() < 2) {
            return Optional.empty();
        }
        SheetHead head = SheetHead.of(sheet);
        ColumnMapping mapping = ColumnProposal.of(
                sheet.rows().subList(head.firstRow(), sheet.rows().size()), head);
        boolean isBudget = !mapping.money().isEmpty()
                && (mapping.first(ColumnRole.LABEL).isPresent()
                        || mapping.first(ColumnRole.PARTY).isPresent());
        return isBudget ? Optional.of(new BudgetSheet(book, sheet, head, mapping)) : Optional.empty();
    }

    /** What the sheet is called. */
    public String name() {
        return sheet.name();
    }

    /** Its number among the sheets that are read, from 1: the page that its citations name. */
    public int number() {
        return sheet.number();
    }

    /** Its rows below the head, as they stand. */
    public List<SheetRow> rows() {
        return sheet.rows().subList(head.firstRow(), sheet.rows().size());
    }

    /** Whether there are more rows or columns than were read, and how many rows there are in all. */
    public boolean isCut() {
        return sheet.isCut();
    }

    /** How many rows with something in them the sheet has, also those that were not read. */
    public int rowsInAll() {
        return sheet.rowsInAll();
    }

    /** What the columns are likely to be. */
    public ColumnMapping proposed() {
        return proposed;
    }

    /** What tells this sort of sheet from others, for remembering what a person has said of its columns. */
    public SheetShape shape() {
        return SheetShape.of(head.heads());
    }

    /** What it says, with its columns taken for what the mapping says. */
    public BudgetRead read(ColumnMapping mapping) {
        PageText page = book.text().pages().get(sheet.number() - 1);
        return new SheetTables(book.hash(), page, sheet, head, mapping).read();
    }

    /** Its tables, with its columns taken for what the mapping says. */
    public List<BudgetTable> tables(ColumnMapping mapping) {
        return read(mapping).tables();
    }
}
