package se.handslag.partnership;

/** What may happen to a partnership, in the order in which it mostly does. */
public enum MilestoneKind {
    /** Somebody has seen a need and asked for a partnership to meet it. */
    PROPOSED("proposed"),
    /** It has been judged whether a partnership is the right form. */
    ASSESSED("assessed"),
    /** The parties have decided to enter it. */
    DECIDED("decided"),
    /** It has been signed. */
    SIGNED("signed"),
    /** Its first day has come. */
    STARTED("started"),
    /** It goes on after what was its last day. */
    EXTENDED("extended"),
    /** A party has given notice. */
    NOTICE_GIVEN("noticeGiven"),
    /** Its last day has passed. */
    ENDED("ended"),
    /** What was left has been accounted for. */
    SETTLED("settled"),
    /** What must be kept is in the archive. */
    ARCHIVED("archived");

    private final String code;

    MilestoneKind(String code) {
        this.code = code;
    }

    /** Its name in stored and exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /**
     * The kind with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static MilestoneKind of(String code) {
        for (MilestoneKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of milestone: " + code);
    }
}
