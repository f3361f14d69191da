package se.handslag.agreement.terms;

/** What sort of paper a document is. */
public enum DocumentKind {
    /** A partnership agreement. */
    AGREEMENT(true),
    /** A supplement that changes or prolongs one. */
    AMENDMENT(true),
    /** A paper that prepares or records a decision about one. */
    DECISION_PAPER(true),
    /** A contract by which a public body buys something. */
    PURCHASE(false),
    /** A grant, its terms, or a decision on it. */
    GRANT(false),
    /** Something else. */
    OTHER(false);

    private final boolean partnership;

    DocumentKind(boolean partnership) {
        this.partnership = partnership;
    }

    /** Whether it is, amends or is about a partnership between public and civil sector. */
    public boolean isPartnership() {
        return partnership;
    }
}
