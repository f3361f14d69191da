package se.handslag.agreement.forms;

/** What is written in a field, and how. */
public enum FieldKind {
    /** A line of words. */
    TEXT,
    /** Words on several lines; where it is a list, one on each line. */
    LONG_TEXT,
    /** A day: "2026-01-01". */
    DATE,
    /** Kronor, with öre after a comma: "933000", "125,50". */
    MONEY,
    /** A number, with decimals after a comma where it may have any: "12", "1760,5". */
    NUMBER,
    /** Per cent from 0 to 100, with at most two decimals: "75", "2,5". */
    PERCENT,
    /** One of the field's choices. */
    CHOICE,
    /** "yes" or "no"; nothing means no, as from a box that is not ticked. */
    YES_NO,
    /** Months of the year with commas between: "1,4,7". */
    MONTHS
}
