package se.handslag.reading.binder;

/** What a file in a binder is. */
public enum BinderKind {
    AGREEMENT("agreement"),
    /** A supplement that changes or prolongs an agreement. */
    AMENDMENT("amendment"),
    /** A paper that prepares or records a decision. */
    DECISION_PAPER("decisionPaper"),
    MINUTES("minutes"),
    /** A workbook with columns of money. */
    BUDGET("budget"),
    /** A list of people and how to reach them. */
    CONTACTS("contacts"),
    NOT_UNDERSTOOD("notUnderstood");

    private final String code;

    BinderKind(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes, and in the keys of texts. */
    public String code() {
        return code;
    }
}
