package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.Owed;

/**
 * An obligation as it is kept.
 *
 * @param id of the row; it stays the same when another agreement says the same in other words
 * @param agreement the version of the agreement that brought the words it is now said in
 * @param obligation as it was derived from those words
 * @param keptSince the day from which count has been kept of it
 * @param met when it was done and what shows that; null unless it is
 * @param carriedOver whether it was left undone under an agreement that is followed by another that does not say it
 * @param revision counts the changes, from 1
 */
public record KeptObligation(
        UUID id,
        UUID agreement,
        Obligation obligation,
        Standing standing,
        LocalDate keptSince,
        @Nullable Done met,
        boolean carriedOver,
        int revision) {

    /** As it is owed: open, or met. */
    public Owed owed() {
        return new Owed(obligation, met == null ? null : met.on(), carriedOver);
    }

    /** Whether somebody can still say that it is done. */
    public boolean canBeDone() {
        return standing == Standing.OPEN && !obligation.what().comesByItself();
    }
}
