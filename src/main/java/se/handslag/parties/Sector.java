package se.handslag.parties;

import java.util.Locale;

/** Which part of society an organisation belongs to. */
public enum Sector {
    /** A municipality, a region, or an authority of the state. */
    PUBLIC,
    /** An organisation of members or with a purpose of its own: an association, a foundation, a congregation. */
    CIVIL,
    /** A company that somebody owns for profit. */
    PRIVATE;

    /** As it is stored and sent: "public", "civil" or "private". */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The sector of that code.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Sector of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
