package se.handslag.records;

import se.handslag.kernel.Message;

/** What somebody has typed where a diary number is asked for: one, or something else. */
public sealed interface TypedDiaryNumber permits DiaryNumber, TypedDiaryNumber.Refused {

    /** No diary number, and why. */
    record Refused(Reason reason) implements TypedDiaryNumber {

        /** What to tell the person, in the bundle of this package. */
        public Message message() {
            return Message.of("records.number." + reason.code());
        }
    }

    /** Why it is none. */
    enum Reason {
        /** Fewer than three characters. */
        TOO_SHORT("tooShort"),
        /** More than forty characters. */
        TOO_LONG("tooLong"),
        /** No digit in it. */
        NO_DIGIT("noDigit"),
        /** Something else than letters, digits, spaces and / - : . */
        OTHER_CHARACTERS("otherCharacters");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }
}
