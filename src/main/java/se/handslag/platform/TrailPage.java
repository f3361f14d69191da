package se.handslag.platform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a trail as people read it, from the latest back: what was done in one go is one thing that happened.
 *
 * @param happened what happened, the latest first
 * @param more whether something happened before the last of these
 */
public record TrailPage(List<Happened> happened, boolean more) {

    /** What of the trail one wants to see. */
    public enum Kind {
        /** Something came. */
        ADDED,
        /** Something became another. */
        CHANGED,
        /** Something went. */
        REMOVED,
        /** Somebody of another organisation looked at something. */
        LOOKED,
        /** What was kept of a person's values went. */
        PURGED
    }

    /**
     * What was done in one go.
     *
     * @param at when
     * @param organisation for which organisation; null where no one acted for any
     * @param person by whom; null where the program did it by itself
     * @param dossier which partnership it is about; null where it is about none, or about several
     * @param things what was done to how many rows of which tables, in the order of the tables' names
     */
    public record Happened(
            Instant at,
            @Nullable UUID organisation,
            @Nullable UUID person,
            @Nullable UUID dossier,
            List<Thing> things) {

        /** The things are those of the moment. */
        public Happened {
            things = List.copyOf(things);
        }
    }

    /**
     * What was done to rows of one table.
     *
     * @param table with its schema
     */
    public record Thing(Kind kind, String table, int rows) {}

    /** The page stands still. */
    public TrailPage {
        happened = List.copyOf(happened);
    }
}
