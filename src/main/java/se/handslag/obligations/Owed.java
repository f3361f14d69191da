package se.handslag.obligations;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An obligation that is kept, and how it stands: still open, or met.
 *
 * @param metOn the day it was met; null while it is open
 * @param carriedOver whether it was left undone under an agreement that has been followed by another, and that other does not
 *     say it
 */
public record Owed(Obligation obligation, @Nullable LocalDate metOn, boolean carriedOver) {

    /** One that has just been promised. */
    public static Owed open(Obligation obligation) {
        return new Owed(obligation, null, false);
    }

    /** What it is known by. */
    public ObligationId id() {
        return obligation.id();
    }

    /** Whether somebody has done it. */
    public boolean isMet() {
        return metOn != null;
    }

    /** Whether its last day had passed when the day began; never of what has no day. */
    boolean wasDueBefore(LocalDate day) {
        Optional<LocalDate> last = obligation.day();
        return last.isPresent() && last.get().isBefore(day);
    }
}
