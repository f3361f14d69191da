package se.handslag.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** How far a partnership has come, told by its milestones and by nothing else. */
public enum Phase {
    /** On its way to be agreed. */
    PREPARED("prepared"),
    /** Agreed, and not begun. */
    AGREED("agreed"),
    /** Goes on. */
    RUNNING("running"),
    /** Goes on, and a party has given notice. */
    ENDING("ending"),
    /** Its last day has passed; something may be left to account for. */
    ENDED("ended"),
    /** Everything has been accounted for. */
    SETTLED("settled"),
    /** In the archive. */
    ARCHIVED("archived");

    private static final Comparator<Milestone> IN_ORDER =
            Comparator.comparing(Milestone::day).thenComparing(Milestone::kind);

    private final String code;

    Phase(String code) {
        this.code = code;
    }

    /** Its name in exchanged data, which never changes. */
    public String code() {
        return code;
    }

    /**
     * The phase as the day begins: the furthest that any milestone has brought it to, also when it was signed after it had begun. Only
     * what extends it brings it back, from its ending to its course. What lies ahead has not happened.
     */
    public static Phase of(List<Milestone> milestones, LocalDate today) {
        Phase phase = PREPARED;
        for (Milestone milestone : milestones.stream().sorted(IN_ORDER).toList()) {
            Phase next = after(milestone.kind());
            boolean goesOn = milestone.kind() == MilestoneKind.EXTENDED || next.compareTo(phase) > 0;
            if (goesOn && hasCome(milestone, today)) {
                phase = next;
            }
        }
        return phase;
    }

    /** The last day belongs to the partnership. */
    private static boolean hasCome(Milestone milestone, LocalDate today) {
        return milestone.kind() == MilestoneKind.ENDED
                ? milestone.day().isBefore(today)
                : !milestone.day().isAfter(today);
    }

    private static Phase after(MilestoneKind kind) {
        return switch (kind) {
            case PROPOSED, ASSESSED -> PREPARED;
            case DECIDED, SIGNED -> AGREED;
            case STARTED, EXTENDED -> RUNNING;
            case NOTICE_GIVEN -> ENDING;
            case ENDED -> ENDED;
            case SETTLED -> SETTLED;
            case ARCHIVED -> ARCHIVED;
        };
    }
}
