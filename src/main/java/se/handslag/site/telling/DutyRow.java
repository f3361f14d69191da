package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.obligations.DutyState;

/**
 * Something that is owed, in words.
 *
 * @param id of the obligation, as it is kept
 * @param seen its revision
 * @param day the last day to do it, or the first where no last is given; empty where it hangs on something else
 * @param what what is to be done, by whom and how much
 * @param why why then, and what to know of it; empty where there is nothing to tell
 * @param clause the words that say it
 * @param soon whether its day is near
 * @param vital whether missing it costs the agreement itself
 * @param canBeDone whether somebody can say that it is done
 * @param done when it was done, in words; empty unless it is
 * @param evidence what shows that, as people have written it; empty where they have not
 */
public record DutyRow(
        UUID id,
        int seen,
        DutyState state,
        Optional<LocalDate> day,
        String what,
        String why,
        String clause,
        boolean soon,
        boolean vital,
        boolean canBeDone,
        Optional<String> done,
        String evidence) {

    /** Whether its last day has passed. */
    public boolean isLate() {
        return state == DutyState.OVERDUE;
    }
}
