package se.handslag.parties;

import java.util.Locale;
import java.util.UUID;

/** A part of a public organisation that has a name of its own. */
public record Body(UUID id, Kind kind, String name) {

    /** What kind of part. */
    public enum Kind {
        /** Elected, and an authority of its own. */
        BOARD,
        /** The staff that works for a board. */
        ADMINISTRATION;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
