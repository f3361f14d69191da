package se.handslag.site.telling;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.obligations.DutyState;

/**
 * Something that is owed, in words.
 *
 * @param id of the obligation, as it is kept
 * @param seen its revision
 * @param day the last day to do it, or the first where no last is given; empty where it hangs on something else
 * @param what what is to be done, by whom and how much
 * @param who the party or group that is to do it, as the text writes it; empty where it is all of them or nobody is named
 * @param why why then, and what to know of it; empty where there is nothing to tell
 * @param words the words that say it
 * @param agreed whether those words are the agreement's
 * @param soon whether its day is near
 * @param vital whether missing it costs the agreement itself
 * @param choices what those who take part can say of it now
 * @param met that it is done; empty unless it is
 * @param decided what was decided otherwise than its words say, in words; empty where nothing was
 */
public record DutyRow(
        UUID id,
        int seen,
        DutyState state,
        Optional<LocalDate> day,
        String what,
        Optional<String> who,
        String why,
        String words,
        boolean agreed,
        boolean soon,
        boolean vital,
        Set<Choice> choices,
        Optional<Met> met,
        Optional<String> decided) {

    public DutyRow {
        choices = Set.copyOf(choices);
    }

    /** Something that can be said of it. */
    public enum Choice {
        /** It is done. */
        DONE,
        /** It is not done, though somebody has said so. */
        NOT_DONE,
        /** It was decided otherwise than its words say. */
        DECIDED,
        /** Nothing was decided otherwise, though somebody has said so. */
        NOT_DECIDED,
        /** It is not to be done: whoever noted it beside the agreement was mistaken. */
        TAKEN_AWAY;

        /** Whether more is to be said with it than it itself. */
        public boolean hasForm() {
            return this == DONE || this == DECIDED;
        }
    }

    /**
     * That it is done.
     *
     * @param on the day, in words
     * @param evidence what shows it, as people have written it; empty where they have not
     * @param by who said so; empty where nobody knows
     */
    public record Met(String on, String evidence, String by) {}

    /** Whether its last day has passed. */
    public boolean isLate() {
        return state == DutyState.OVERDUE;
    }

    /** Whether that can be said of it. */
    public boolean can(Choice choice) {
        return choices.contains(choice);
    }
}
