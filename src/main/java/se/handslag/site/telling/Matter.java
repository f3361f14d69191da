package se.handslag.site.telling;

import se.handslag.obligations.ObligationKind;

/** What sort of day it is. Of several things on one day, that which stands first here is told first. */
public enum Matter {
    /** Missed, it costs the agreement itself. */
    VITAL,
    /** Something is handed over or looked at together. */
    REPORT,
    /** Money is paid. */
    PAYMENT,
    /** What is paid is raised. */
    INDEXATION,
    /** People meet as they always do, or do something else. */
    MEETING;

    public static Matter of(ObligationKind kind) {
        return switch (kind) {
            case DECIDE_EXTENSION, LAST_DAY_OF_NOTICE, FIRST_TERM_ENDS, END, EVALUATION -> VITAL;
            case REPORT, FOLLOW_UP, CALL_TO_FOLLOW_UP, BRING_MATERIAL, APPOINT_REPRESENTATIVES, SETTLEMENT -> REPORT;
            case PAYMENT -> PAYMENT;
            case INDEXATION -> INDEXATION;
            case STEERING_MEETING, CALLED_MEETING, TALK, OTHER -> MEETING;
        };
    }
}
