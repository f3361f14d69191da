package se.handslag.identity;

import java.util.Locale;

/** As what a person acts for an organisation. */
public enum Role {
    /** Handläggare: prepares and follows the partnership at a board. */
    OFFICER,
    /** Ekonom: the money at a board. */
    ECONOMIST,
    /** Nämndsekreterare: the decisions and the diary of a board. */
    SECRETARY,
    /** Ordförande, of a board or an association. */
    CHAIR,
    /** Verksamhetsledare or samordnare: leads what an association does. */
    COORDINATOR,
    /** Handledare: leads people at an activity. */
    SUPERVISOR,
    /** Kassör: the money of an association. */
    TREASURER;

    /** As it is written in the database and in the keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that code. */
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
