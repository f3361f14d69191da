package se.handslag.reading.binder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.reading.Reading;

/**
 * All that was read in a binder.
 *
 * @param files every file that was sent or lay in a zip, in that order; a zip itself only where it could not be opened
 * @param agreements which paper is the agreement that holds, and how the others stand to it
 */
public record BinderReading(List<BinderFile> files, AgreementChoice agreements) {

    public BinderReading {
        files = List.copyOf(files);
    }

    /** What the main agreement says; empty where there is no agreement. */
    public Optional<Reading> mainReading() {
        return agreements.main().flatMap(BinderFile::paper).map(FileContent.Paper::reading);
    }

    /** The files of the kind, copies of others left out. */
    public List<BinderFile> all(BinderKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind && file.copyOf() == null)
                .toList();
    }

    /** The sheets with money, of all workbooks. */
    public List<BudgetSheet> budgets() {
        return all(BinderKind.BUDGET).stream()
                .flatMap(file -> ((FileContent.Budget) file.content()).sheets().stream())
                .toList();
    }

    /** The people of all lists of contacts, also those on a sheet beside a budget. */
    public List<ContactLine> contacts() {
        return files.stream()
                .filter(file -> file.copyOf() == null)
                .flatMap(file -> switch (file.content()) {
                    case FileContent.Contacts contacts -> Stream.of(contacts.list());
                    case FileContent.Budget budget -> budget.contacts().stream();
                    case FileContent.Paper paper -> Stream.<ContactList>empty();
                    case FileContent.MeetingMinutes minutes -> Stream.<ContactList>empty();
                    case FileContent.NotRecognised other -> Stream.<ContactList>empty();
                    case FileContent.Unopened unopened -> Stream.<ContactList>empty();
                    case FileContent.NestedZip zip -> Stream.<ContactList>empty();
                })
                .flatMap(list -> list.lines().stream())
                .toList();
    }

    /** All minutes. */
    public List<Minutes> minutes() {
        return all(BinderKind.MINUTES).stream()
                .map(file -> ((FileContent.MeetingMinutes) file.content()).minutes())
                .toList();
    }

    /** Files that are nothing that is read; {@link FileContent#whyNot} tells why. */
    public List<BinderFile> notUnderstood() {
        return all(BinderKind.NOT_UNDERSTOOD);
    }
}
