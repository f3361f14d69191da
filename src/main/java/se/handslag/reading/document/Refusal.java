package se.handslag.reading.document;

import se.handslag.kernel.Message;

/** A file that is not read, and what the person who chose it can do about it. */
public record Refusal(Reason reason) implements Opening, Unpacking, WorkbookOpening {

    /** Why a file is not read. */
    public enum Reason {
        /** A picture of a text: pages, but hardly a letter on them. */
        SCAN_WITHOUT_TEXT("scan"),
        /** A password stands before it. */
        LOCKED("locked"),
        /** It begins like a known format but cannot be read to its end. */
        BROKEN("broken"),
        /** None of the formats that are read. */
        OTHER_KIND("otherKind"),
        /** More than 20 MB. */
        TOO_LARGE("tooLarge"),
        /** More than 300 pages. */
        TOO_MANY_PAGES("tooManyPages"),
        /** More packed files in one than anybody keeps of a partnership. */
        TOO_MANY_FILES("tooManyFiles"),
        /** More than 64 MB when unpacked (100 MB where it packs many files), or packed so hard that it can only be meant to harm. */
        UNPACKS_TOO_LARGE("unpacksTooLarge"),
        /** XML that declares entities of its own or nests without end. */
        HOSTILE_XML("hostileXml"),
        /** Nothing in it. */
        EMPTY("empty");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The reason's name in exchanged data and in the keys of texts. */
        public String code() {
            return code;
        }
    }

    /** What to tell the person, in the bundle of this package. */
    public Message message() {
        return Message.of("refusal." + reason.code());
    }
}
