package se.handslag.reading.binder;

import se.handslag.kernel.Message;

/**
 * A row that was not understood.
 *
 * @param row its number as the sheet shows it, from 1; in the tables of a text, counted from the first row
 * @param words what it says
 */
public record UnreadRow(int row, String words, Why why) {

    /** Why a row was not understood. */
    public enum Why {
        /** A sum with no words that say what it is for. */
        NO_LABEL("noLabel"),
        /** Words where a sum was looked for. */
        NO_SUM("noSum"),
        /** A share where a sum was looked for. */
        PERCENT("percent"),
        /** A day where a sum was looked for. */
        DATE("date"),
        /** A formula that gives nothing. */
        FAILED_FORMULA("failedFormula"),
        /** A year that no calendar column can hold. */
        NO_YEAR("noYear"),
        /** Neither a name nor a way to reach anybody. */
        NO_CONTACT("noContact"),
        /** A way to reach somebody, but not whom. */
        NO_NAME("noName");

        private final String code;

        Why(String code) {
            this.code = code;
        }

        /** What to tell the person, in the bundle of this package. */
        public Message message() {
            return Message.of("binder.row." + code);
        }
    }
}
