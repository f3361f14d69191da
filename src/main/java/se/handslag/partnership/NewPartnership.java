package se.handslag.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partnership as its dossier is opened, or as a new agreement changes it.
 *
 * @param name what people call it
 * @param participants in the order of the agreement
 * @param milestones what is known to have happened, and the days agreed
 */
public record NewPartnership(
        String name,
        @Nullable String diaryNumber,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Participant> participants,
        List<Milestone> milestones) {

    public NewPartnership {
        participants = List.copyOf(participants);
        milestones = List.copyOf(milestones);
    }
}
