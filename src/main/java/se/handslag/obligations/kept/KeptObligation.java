package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.obligations.DutyState;
import se.handslag.obligations.DutyStates;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.Owed;

/**
 * An obligation as it is kept.
 *
 * @param id of the row; it stays the same when another agreement says the same in other words
 * @param agreement the version of the agreement that brought the words it is now said in; null where no agreement did
 * @param obligation as it was derived from those words or written down, but for the day, if another one was decided
 * @param keptSince the day from which count has been kept of it
 * @param met when it was done and what shows that; null unless it is
 * @param decided what was decided otherwise than its words say; null where nothing was
 * @param carriedOver whether it was left undone under an agreement that is followed by another that does not say it
 * @param revision counts the changes, from 1
 */
public record KeptObligation(
        UUID id,
        @Nullable UUID agreement,
        Obligation obligation,
        Standing standing,
        LocalDate keptSince,
        @Nullable Done met,
        @Nullable Decided decided,
        boolean carriedOver,
        int revision) {

    /** As it is owed: open, or met. */
    public Owed owed() {
        return new Owed(obligation, met == null ? null : met.on(), carriedOver);
    }

    /** How it stands, where that is how all that are owed beside it stand. */
    public DutyState state(DutyStates all) {
        return standing == Standing.WAIVED ? DutyState.WAIVED : all.of(owed(), keptSince);
    }

    /** All of these, which are all that are owed beside each other, looked at as that day begins. */
    public static DutyStates states(Collection<KeptObligation> all, LocalDate today) {
        return DutyStates.of(all.stream().map(KeptObligation::owed).toList(), today);
    }

    /** Whether somebody is to do it, now or by a day that comes: it waits for nothing else, and has not gone by. */
    public boolean isToBeDone(DutyStates all) {
        return standing == Standing.OPEN
                && switch (state(all)) {
                    case OVERDUE, COMING, READY -> true;
                    case WAITING, PASSED, WAIVED, MET -> false;
                };
    }

    /** Whether its words leave it to the parties to decide otherwise, and it is not done. */
    public boolean canBeDecided() {
        return obligation.strength() == Source.Strength.UNTIL_DECIDED_OTHERWISE
                && (standing == Standing.OPEN || standing == Standing.WAIVED);
    }

    /** Whether whoever takes part may take it away again: it was written down beside the agreement, and is not done. */
    public boolean canBeTakenAway() {
        return obligation.clause().isEmpty() && standing == Standing.OPEN;
    }

    /** Whether somebody can still say that it is done. */
    public boolean canBeDone() {
        return standing == Standing.OPEN && !obligation.what().comesByItself();
    }
}
