package se.handslag.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The room of one organisation. What lies in it is for that organisation alone, but for the dossiers it shares.
 *
 * @param name of the board or the association
 * @param body the municipality or region of a board; null for an association
 * @param demo made up, for trying the program
 */
public record Space(
        UUID id, SpaceKind kind, String name, @Nullable String body, boolean demo) {

    /** A board has a municipality or region above it, and an association has none. */
    public Space {
        if ((kind == SpaceKind.BOARD) != (body != null)) {
            throw new IllegalArgumentException("A board belongs to a body, an association to none: " + name);
        }
    }

    /** A board of that municipality or region. */
    public static Space board(UUID id, String name, String body, boolean demo) {
        return new Space(id, SpaceKind.BOARD, name, body, demo);
    }

    /** An association. */
    public static Space association(UUID id, String name, boolean demo) {
        return new Space(id, SpaceKind.ASSOCIATION, name, null, demo);
    }

    /** Its full name, such as "Socialnämnden, Älvhamra kommun". */
    public String called() {
        return body == null ? name : name + ", " + body;
    }
}
