package se.handslag.reading.binder;

import java.util.stream.Stream;

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

    /**
     * The kind of that name.
     *
     * @throws java.util.NoSuchElementException when there is none such
     */
    public static BinderKind withCode(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
