package se.handslag.obligations.kept;

import java.util.Locale;

/** How a kept obligation stands. */
public enum Standing {
    /** To be done, or overdue. */
    OPEN,
    /** Somebody has said that it is done. */
    MET,
    /** It has been decided that it is not to be done, which its text leaves open. */
    WAIVED,
    /** No longer promised by any agreement, or taken away by those who wrote it down, and never done. */
    WITHDRAWN;

    /** Its name in stored data, which never changes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
