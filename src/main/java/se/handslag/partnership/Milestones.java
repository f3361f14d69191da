package se.handslag.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has happened to a partnership, and is agreed to happen, when something else comes to be agreed. */
final class Milestones {

    private Milestones() {}

    /**
     * The milestones after a later agreement, or a correction of one. What has been stands: also the first day of a partnership that
     * goes on without a break under a new agreement. Of its last day only what is agreed now.
     *
     * @param retold what turns out of what was known before
     * @param agreed what is said now
     */
    static List<Milestone> after(List<Milestone> before, Retold retold, List<Milestone> agreed, LocalDate today) {
        List<Milestone> said = Stream.concat(
                        before.stream()
                                .filter(milestone ->
                                        !retold.takenBack().contains(milestone) || agreed.contains(milestone)),
                        retold.restored().stream())
                .distinct()
                .toList();
        boolean goesOn = goesOn(said, agreed, today);
        List<Milestone> after = new ArrayList<>();
        said.stream()
                .filter(milestone -> switch (milestone.kind()) {
                    case STARTED -> goesOn;
                    case ENDED -> false;
                    default -> true;
                })
                .forEach(after::add);
        agreed.stream()
                .filter(milestone -> milestone.kind() != MilestoneKind.STARTED || !goesOn)
                .forEach(after::add);
        return after.stream().distinct().toList();
    }

    /** Whether it has begun before what is agreed now begins, and has not ended in between. */
    private static boolean goesOn(List<Milestone> before, List<Milestone> agreed, LocalDate today) {
        Optional<LocalDate> again = first(agreed, MilestoneKind.STARTED);
        return first(before, MilestoneKind.STARTED)
                .filter(begun -> !begun.isAfter(today))
                .filter(begun -> again.map(day -> begun.isBefore(day) && !hasEnded(before, day))
                        .orElse(true))
                .isPresent();
    }

    /** Whether a day at least lay between its last day and that one. */
    private static boolean hasEnded(List<Milestone> milestones, LocalDate day) {
        return first(milestones, MilestoneKind.ENDED)
                .filter(last -> last.plusDays(1).isBefore(day))
                .isPresent();
    }

    private static Optional<LocalDate> first(List<Milestone> milestones, MilestoneKind kind) {
        return milestones.stream()
                .filter(milestone -> milestone.kind() == kind)
                .map(Milestone::day)
                .min(LocalDate::compareTo);
    }
}
