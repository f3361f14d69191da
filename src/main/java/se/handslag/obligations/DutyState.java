package se.handslag.obligations;

/** How something that is owed stands on a day. */
public enum DutyState {
    /** Its last day has passed, and nobody has said that it is done. */
    OVERDUE("overdue"),
    /** To be done by a day that has not passed. */
    COMING("coming"),
    /** It can be done: what it waited for has happened, or its first day has come and no last one is given. */
    READY("ready"),
    /** It waits for something that has not happened. */
    WAITING("waiting"),
    /**
     * Its day has passed and nobody is late: it came by itself, was only recommended, or was due before count was kept of it, so that
     * nobody here knows.
     */
    PASSED("passed"),
    /** It has been decided that it is not to be done. */
    WAIVED("waived"),
    /** Somebody has said that it is done. */
    MET("met");

    private final String code;

    DutyState(String code) {
        this.code = code;
    }

    /** Its name in exchanged data, which never changes. */
    public String code() {
        return code;
    }
}
