package se.handslag.obligations;

import se.handslag.kernel.Message;

/** What somebody is to do. On one and the same day they are done in the order in which they stand here. */
public enum ObligationKind {
    /** The amounts of the agreement follow prices from this day. */
    INDEXATION("indexation"),
    /** A party names those who sit for it in a group. */
    APPOINT_REPRESENTATIVES("appointRepresentatives"),
    /** The steering or cooperation group meets. */
    STEERING_MEETING("steeringMeeting"),
    /** A meeting that only an occasion brings about. */
    CALLED_MEETING("calledMeeting"),
    /** A talk of three: participant, association and referrer. */
    TALK("talk"),
    /** Somebody invites to a follow-up. */
    CALL_TO_FOLLOW_UP("callToFollowUp"),
    /** Somebody brings what the follow-up is to be built on. */
    BRING_MATERIAL("bringMaterial"),
    /** The parties look together at what was done. */
    FOLLOW_UP("followUp"),
    /** Something written is handed over. */
    REPORT("report"),
    /** The whole is judged. */
    EVALUATION("evaluation"),
    /** What none of these names: its own words tell what it is. */
    OTHER("other"),
    /** Money is paid. */
    PAYMENT("payment"),
    /** Somebody decides whether it goes on. */
    DECIDE_EXTENSION("decideExtension"),
    /** After this day notice no longer ends the agreement with its term. */
    LAST_DAY_OF_NOTICE("lastDayOfNotice"),
    /** The first term has run; the agreement goes on by itself unless somebody gave notice in time. */
    FIRST_TERM_ENDS("firstTermEnds"),
    /** The agreement ends. */
    END("end"),
    /** What is left is accounted for, and repaid where the text says so. */
    SETTLEMENT("settlement");

    private final String code;

    ObligationKind(String code) {
        this.code = code;
    }

    /** The kind's name in stored ids and exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /**
     * The one with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static ObligationKind of(String code) {
        for (ObligationKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of obligation: " + code);
    }

    /** Whether its day comes without anybody doing anything: nobody can be late with it. */
    public boolean comesByItself() {
        return switch (this) {
            case INDEXATION, LAST_DAY_OF_NOTICE, FIRST_TERM_ENDS, END -> true;
            case APPOINT_REPRESENTATIVES,
                    STEERING_MEETING,
                    CALLED_MEETING,
                    TALK,
                    CALL_TO_FOLLOW_UP,
                    BRING_MATERIAL,
                    FOLLOW_UP,
                    REPORT,
                    EVALUATION,
                    OTHER,
                    PAYMENT,
                    DECIDE_EXTENSION,
                    SETTLEMENT -> false;
        };
    }

    /** What it is called, in a word or two. */
    public Message title() {
        return Message.of("obligations.kind." + code);
    }
}
