package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.obligations.Obligation;

/**
 * An obligation as it is kept.
 *
 * @param id of the row; it stays the same when another agreement says the same in other words
 * @param agreement the version of the agreement that brought the words it is now said in
 * @param obligation as it was derived from those words
 * @param metOn the day on which it was met; null unless it is
 * @param carriedOver whether it was left undone under an agreement that is followed by another that does not say it
 * @param revision counts the changes, from 1
 */
public record KeptObligation(
        UUID id,
        UUID agreement,
        Obligation obligation,
        Standing standing,
        @Nullable LocalDate metOn,
        boolean carriedOver,
        int revision) {}
