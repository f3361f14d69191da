package se.handslag.reading.binder;

import java.util.Optional;
import java.util.stream.Stream;

/** What a column of a budget sheet holds. */
public enum ColumnRole {
    /** What each row is about. */
    LABEL("label"),
    /** Who brings the row's money or work. */
    PARTY("party"),
    /** Money paid out. */
    CASH("cash"),
    /** Money, without a word on whether it is paid or given in kind. */
    AMOUNT("amount"),
    /** What is given in kind, as money. */
    IN_KIND("inKind"),
    /** The year that the row is about. */
    YEAR("year"),
    /** Nothing that is read: hours, comments, sums of other columns. */
    IGNORE("ignore");

    private final String code;

    ColumnRole(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes, and in the keys of texts. */
    public String code() {
        return code;
    }

    /** The role of that name; empty where there is none such. */
    public static Optional<ColumnRole> withCode(String code) {
        return Stream.of(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /** Whether its cells are sums of money. */
    public boolean isMoney() {
        return this == CASH || this == AMOUNT || this == IN_KIND;
    }
}
