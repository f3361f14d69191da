package se.handslag.reading.binder;

import java.util.List;
import java.util.Optional;
import se.handslag.kernel.Message;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.document.Workbook;

/** What was found in a file. */
public sealed interface FileContent {

    /** What the file is. */
    BinderKind kind();

    /** The text that citations point into; empty where the file could not be opened. */
    Optional<DocumentText> text();

    /** An agreement, an amendment or a paper of a decision, as read. */
    record Paper(BinderKind kind, Reading reading) implements FileContent {
        @Override
        public Optional<DocumentText> text() {
            return Optional.of(reading.document());
        }
    }

    /**
     * A workbook with money in it.
     *
     * @param sheets those with columns of money, in order
     * @param contacts the people of its other sheets; empty where there are none
     * @param otherSheets the names of sheets with neither
     */
    record Budget(Workbook book, List<BudgetSheet> sheets, Optional<ContactList> contacts, List<String> otherSheets)
            implements FileContent {

        public Budget {
            sheets = List.copyOf(sheets);
            otherSheets = List.copyOf(otherSheets);
        }

        @Override
        public BinderKind kind() {
            return BinderKind.BUDGET;
        }

        @Override
        public Optional<DocumentText> text() {
            return Optional.of(book.text());
        }
    }

    /** A list of contacts. */
    record Contacts(DocumentText document, ContactList list) implements FileContent {
        @Override
        public BinderKind kind() {
            return BinderKind.CONTACTS;
        }

        @Override
        public Optional<DocumentText> text() {
            return Optional.of(document);
        }
    }

    /** Minutes of a meeting. */
    record MeetingMinutes(DocumentText document, Minutes minutes) implements FileContent {
        @Override
        public BinderKind kind() {
            return BinderKind.MINUTES;
        }

        @Override
        public Optional<DocumentText> text() {
            return Optional.of(document);
        }
    }

    /** A file that could be opened but is nothing that is read. */
    record NotRecognised(DocumentText document, Why why) implements FileContent {

        /** Why it is not understood. */
        public enum Why {
            /** Neither an agreement, minutes, a budget nor a list of contacts. */
            NOTHING_RECOGNISED("nothingRecognised"),
            /** A purchase, a grant or a refusal of a partnership. */
            ANOTHER_PAPER("anotherPaper");

            private final String code;

            Why(String code) {
                this.code = code;
            }

            /** What to tell the person, in the bundle of this package. */
            public Message message() {
                return Message.of("binder.why." + code);
            }
        }

        @Override
        public BinderKind kind() {
            return BinderKind.NOT_UNDERSTOOD;
        }

        @Override
        public Optional<DocumentText> text() {
            return Optional.of(document);
        }
    }

    /** A file that could not be opened; its message lies in the bundle of {@code reading.document}. */
    record Unopened(Refusal refusal) implements FileContent {
        @Override
        public BinderKind kind() {
            return BinderKind.NOT_UNDERSTOOD;
        }

        @Override
        public Optional<DocumentText> text() {
            return Optional.empty();
        }
    }

    /** A zip inside a zip, which is not unpacked. */
    record NestedZip() implements FileContent {
        @Override
        public BinderKind kind() {
            return BinderKind.NOT_UNDERSTOOD;
        }

        @Override
        public Optional<DocumentText> text() {
            return Optional.empty();
        }
    }

    /** Why the file is not understood, to be told with the bundles of this package and of {@code reading.document}. */
    default Optional<Message> whyNot() {
        return switch (this) {
            case Paper paper -> Optional.empty();
            case Budget budget -> Optional.empty();
            case Contacts contacts -> Optional.empty();
            case MeetingMinutes minutes -> Optional.empty();
            case NotRecognised other -> Optional.of(other.why().message());
            case Unopened unopened -> Optional.of(unopened.refusal().message());
            case NestedZip zip -> Optional.of(Message.of("binder.why.nestedZip"));
        };
    }
}
