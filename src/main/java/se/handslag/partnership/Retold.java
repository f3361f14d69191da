package se.handslag.partnership;

import java.util.List;

/**
 * What turns out of the course of a partnership when an agreement is corrected.
 *
 * @param takenBack what the agreement was thought to tell, and does not
 * @param restored what earlier agreements tell: it may have given way to what was misread
 */
public record Retold(List<Milestone> takenBack, List<Milestone> restored) {

    /** Nothing was misread. */
    public static final Retold NOTHING = new Retold(List.of(), List.of());

    public Retold {
        takenBack = List.copyOf(takenBack);
        restored = List.copyOf(restored);
    }
}
