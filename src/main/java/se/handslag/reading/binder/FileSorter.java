package se.handslag.reading.binder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.agreement.terms.DocumentKind;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.Reading;
import se.handslag.reading.binder.FileContent.NotRecognised;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.document.Workbook;
import se.handslag.reading.document.WorkbookOpening;
import se.handslag.reading.document.WorkbookSheet;
import se.handslag.reading.document.Workbooks;

/** Finds out what a single file is, and reads it as that. */
final class FileSorter {

    private final Documents documents = new Documents();
    private final Workbooks workbooks = new Workbooks();
    private final AgreementReader agreements = new AgreementReader();

    FileContent read(SentFile file) {
        WorkbookOpening table = Workbooks.isNamedSeparated(file.name())
                ? workbooks.openSeparated(file.bytes())
                : workbooks.open(file.bytes());
        return switch (table) {
            case Workbook book -> ofBook(book);
            case Refusal refusal
            when refusal.reason() != Refusal.Reason.OTHER_KIND -> new FileContent.Unopened(refusal);
            case Refusal otherKind -> ofText(file);
        };
    }

    /** A sheet of people has no money, though a number of phone may pass for a sum: that is looked for first. */
    private static FileContent ofBook(Workbook book) {
        List<WorkbookSheet> people = new ArrayList<>();
        List<BudgetSheet> budgets = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (WorkbookSheet sheet : book.sheets()) {
            if (ContactRows.read(book.text(), List.of(sheet)).isPresent()) {
                people.add(sheet);
            } else {
                BudgetSheet.of(book, sheet).ifPresentOrElse(budgets::add, () -> others.add(sheet.name()));
            }
        }
        Optional<ContactList> contacts = ContactRows.read(book.text(), people);
        if (!budgets.isEmpty()) {
            return new FileContent.Budget(book, budgets, contacts, others);
        }
        return contacts.<FileContent>map(list -> new FileContent.Contacts(book.text(), list))
                .orElseGet(() -> new NotRecognised(book.text(), NotRecognised.Why.NOTHING_RECOGNISED));
    }

    private FileContent ofText(SentFile file) {
        return switch (documents.open(file.bytes(), file.name())) {
            case Refusal refusal -> new FileContent.Unopened(refusal);
            case DocumentText text -> ofText(text, file.name());
        };
    }

    private FileContent ofText(DocumentText text, String fileName) {
        Reading reading = agreements.read(text);
        DocumentKind kind = reading.terms().kind();
        Optional<Minutes> minutes = MinutesReader.read(text, fileName, kind);
        if (minutes.isPresent()) {
            return new FileContent.MeetingMinutes(text, minutes.get());
        }
        return switch (kind) {
            case AGREEMENT -> new FileContent.Paper(BinderKind.AGREEMENT, reading);
            case AMENDMENT -> new FileContent.Paper(BinderKind.AMENDMENT, reading);
            case DECISION_PAPER -> new FileContent.Paper(BinderKind.DECISION_PAPER, reading);
            case PURCHASE, GRANT, OTHER ->
                ContactRows.read(text, TextTables.of(text))
                        .<FileContent>map(list -> new FileContent.Contacts(text, list))
                        .orElseGet(() -> new NotRecognised(
                                text,
                                kind == DocumentKind.OTHER
                                        ? NotRecognised.Why.NOTHING_RECOGNISED
                                        : NotRecognised.Why.ANOTHER_PAPER));
        };
    }
}
