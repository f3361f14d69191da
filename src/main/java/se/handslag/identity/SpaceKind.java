package se.handslag.identity;

import java.util.Locale;

/** What kind of organisation a space belongs to. */
public enum SpaceKind {
    /** A board of a municipality or region: an authority of its own. */
    BOARD,
    /** A civil-society organisation, however small. */
    ASSOCIATION;

    /** As it is written in the database and told to programs. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of that code. */
    public static SpaceKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
