package se.handslag.reading.kept.binders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.Contribution;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.MoneyTerm.BudgetTable;
import se.handslag.kernel.Currency;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;
import se.handslag.kernel.Money;
import se.handslag.reading.binder.BudgetColumn;
import se.handslag.reading.binder.BudgetRead;
import se.handslag.reading.binder.BudgetSheet;
import se.handslag.reading.binder.ColumnMapping;
import se.handslag.reading.binder.ColumnMapping.Choice;
import se.handslag.reading.binder.ContactLine;
import se.handslag.reading.binder.ContactList;
import se.handslag.reading.binder.FileContent;
import se.handslag.reading.binder.MappedColumn;
import se.handslag.reading.binder.Minutes;
import se.handslag.reading.binder.UnreadRow;
import se.handslag.reading.document.SheetCell;
import se.handslag.reading.kept.binders.FileFound.Column;
import se.handslag.reading.kept.binders.FileFound.Item;
import se.handslag.reading.kept.binders.FileFound.Line;
import se.handslag.reading.kept.binders.FileFound.Meeting;
import se.handslag.reading.kept.binders.FileFound.Paper;
import se.handslag.reading.kept.binders.FileFound.Person;
import se.handslag.reading.kept.binders.FileFound.Settled;
import se.handslag.reading.kept.binders.FileFound.Sheet;
import se.handslag.reading.kept.binders.FileFound.Sum;
import se.handslag.reading.kept.binders.FileFound.Table;
import se.handslag.reading.kept.binders.FileFound.Unread;

/** Turns what was read in a file into what is kept of it. */
final class FoundInFile {

    private static final int EXAMPLES = 3;

    private final Map<String, List<Choice>> answered;
    private final Settled as;

    /**
     * Knows what has been said of columns.
     *
     * @param answered by the shape of the sheet
     * @param as how that has come to be said
     */
    FoundInFile(Map<String, List<Choice>> answered, Settled as) {
        this.answered = answered;
        this.as = as;
    }

    FileFound of(FileContent content) {
        String why = content.whyNot().map(Message::key).orElse(null);
        return switch (content) {
            case FileContent.Paper paper -> found(paper(paper.reading().terms()), null);
            case FileContent.MeetingMinutes minutes -> found(null, meeting(minutes.minutes()));
            case FileContent.Budget budget -> {
                Optional<ContactList> contacts = budget.contacts();
                yield new FileFound(
                        null,
                        null,
                        budget.sheets().stream().map(this::sheet).toList(),
                        budget.otherSheets(),
                        contacts.map(FoundInFile::people).orElse(List.of()),
                        contacts.map(list -> unread(list.unread())).orElse(List.of()),
                        null);
            }
            case FileContent.Contacts contacts ->
                new FileFound(
                        null,
                        null,
                        List.of(),
                        List.of(),
                        people(contacts.list()),
                        unread(contacts.list().unread()),
                        null);
            case FileContent.NotRecognised _, FileContent.Unopened _, FileContent.NestedZip _ ->
                FileFound.not(Objects.requireNonNull(why));
        };
    }

    private static FileFound found(@Nullable Paper paper, @Nullable Meeting meeting) {
        return new FileFound(null, paper, List.of(), List.of(), List.of(), List.of(), meeting);
    }

    private static Paper paper(AgreementTerms terms) {
        MainTerms main = new MainTerms(terms);
        Optional<DatePeriod> days = main.period().flatMap(DurationTerm.Period::days);
        return new Paper(
                main.title().orElse(""),
                days.map(DatePeriod::first).orElse(null),
                days.flatMap(DatePeriod::last).orElse(null),
                sums(terms));
    }

    /** What its tables come to; where it has none, the parties' cash. */
    private static List<Sum> sums(AgreementTerms terms) {
        List<Sum> sums = new ArrayList<>();
        for (BudgetTable table : terms.all(BudgetTable.class)) {
            Cited<Money> stated = table.statedTotal();
            add(sums, table.year(), stated == null ? together(table) : stated.value());
        }
        if (sums.isEmpty()) {
            terms.all(Contribution.Cash.class).forEach(cash -> add(sums, cash.year(), cash.amount()));
        }
        return sums;
    }

    private static void add(List<Sum> sums, @Nullable Integer year, Money money) {
        Sum sum = new Sum(year, money.minor());
        if (money.currency() == Currency.SEK && !money.isZero() && !sums.contains(sum)) {
            sums.add(sum);
        }
    }

    private static Money together(BudgetTable table) {
        Money sum = Money.kronor(0);
        for (BudgetTable.Row row : table.rows()) {
            sum = row.amount().currency() == Currency.SEK ? sum.plus(row.amount()) : sum;
        }
        return sum;
    }

    private static Meeting meeting(Minutes minutes) {
        return new Meeting(
                minutes.date().map(Cited::value).orElse(null),
                minutes.items().stream()
                        .map(item -> new Item(item.number(), item.heading(), item.text()))
                        .toList(),
                minutes.present().stream().map(Cited::value).toList());
    }

    private Sheet sheet(BudgetSheet sheet) {
        String shape = sheet.shape().key();
        ColumnMapping proposed = sheet.proposed();
        List<Choice> choices = answered.get(shape);
        ColumnMapping mapping = choices == null ? proposed : proposed.decided(choices);
        Settled settled = choices != null ? as : proposed.isSure() ? Settled.SURE : Settled.ASK;
        BudgetRead read = sheet.read(mapping);
        return new Sheet(
                sheet.number(),
                sheet.name(),
                shape,
                sheet.rowsInAll(),
                sheet.isCut(),
                settled,
                mapping.columns().stream()
                        .map(column -> column(sheet, column, proposed))
                        .toList(),
                read.columns().stream().map(FoundInFile::table).toList(),
                unread(read.unread()));
    }

    /** With the doubts of the proposal, also when somebody has answered: they may want to answer otherwise. */
    private static Column column(BudgetSheet sheet, MappedColumn column, ColumnMapping proposed) {
        List<String> doubts = proposed.columns().stream()
                .filter(before -> before.column() == column.column())
                .flatMap(before -> before.doubts().stream())
                .map(doubt -> doubt.message().key())
                .toList();
        List<String> examples = sheet.rows().stream()
                .map(row -> row.at(column.column()))
                .filter(Objects::nonNull)
                .map(SheetCell::text)
                .limit(EXAMPLES)
                .toList();
        return new Column(
                column.column(),
                column.letters(),
                column.head(),
                column.role().code(),
                column.unit().name(),
                doubts,
                examples);
    }

    private static Table table(BudgetColumn column) {
        BudgetTable table = column.table();
        Cited<Money> stated = table.statedTotal();
        return new Table(
                column.column().head(),
                column.column().role().code(),
                table.year(),
                table.party(),
                table.rows().stream()
                        .map(row ->
                                new Line(row.label(), row.giver(), row.amount().minor()))
                        .toList(),
                together(table).minor(),
                stated == null ? null : stated.value().minor());
    }

    private static List<Person> people(ContactList list) {
        return list.lines().stream().map(FoundInFile::person).toList();
    }

    private static Person person(ContactLine line) {
        return new Person(line.name(), line.role(), line.organisation(), line.mail(), line.phone());
    }

    private static List<Unread> unread(List<UnreadRow> rows) {
        return rows.stream()
                .map(row ->
                        new Unread(row.row(), row.words(), row.why().message().key()))
                .toList();
    }
}
