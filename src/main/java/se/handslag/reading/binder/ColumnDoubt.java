package se.handslag.reading.binder;

import se.handslag.kernel.Message;

/** What a proposal for a column leaves for a person to decide. */
public enum ColumnDoubt {
    /** No word stands over the column. */
    NO_HEAD("noHead"),
    /** The words over the column are none that are known; only its cells tell. */
    UNKNOWN_HEAD("unknownHead"),
    /** Nothing says whether the figures are kronor or thousands. */
    UNIT_NOT_SAID("unitNotSaid"),
    /** Some of its cells are no sums of money. */
    MIXED_CELLS("mixedCells"),
    /** It tells what came of a budget, and is none itself. */
    OUTCOME("outcome"),
    /** Another currency than the Swedish. */
    OTHER_CURRENCY("otherCurrency");

    private final String code;

    ColumnDoubt(String code) {
        this.code = code;
    }

    /** What to ask, in the bundle of this package. */
    public Message message() {
        return Message.of("binder.doubt." + code);
    }
}
