package se.handslag.identity;

import java.util.Locale;

/** What somebody may do for an organisation that they act for. Each address says which one it asks for ({@link Needs}). */
public enum Right {
    /** To see to one's own: the account, the calendar, the reminders, and to go out. */
    OWN,
    /** To see what the organisation keeps, and the partnerships that it takes part in. */
    LOOK,
    /** To bring in agreements and binders, and to review what was read in them. */
    BRING,
    /** To confirm what was read, so that it holds. */
    CONFIRM,
    /** To say what is done, to note what is to be done, and what was decided of it. */
    SAY,
    /** To note diary numbers and the days on which documents came. */
    REGISTER,
    /** To say who acts for the organisation. */
    PEOPLE,
    /** To see who did what with what the organisation keeps. */
    TRAIL,
    /** To change what is known of the organisation itself. */
    ORGANISATION,
    /** To take out all that the organisation keeps, and to leave. */
    LEAVE;

    /** As it is written in the keys of texts, and told to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
