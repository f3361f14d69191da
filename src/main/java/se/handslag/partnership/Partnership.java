package se.handslag.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.DatePeriod;

/**
 * A partnership, through its life.
 *
 * @param id of the partnership and its dossier alike
 * @param host the space in which the dossier lies
 * @param firstDay of what is agreed; null where it is not said
 * @param lastDay of what is agreed; null where it goes on until further notice or is not said
 * @param revision counts the changes, from 1
 */
public record Partnership(
        UUID id,
        UUID host,
        String name,
        @Nullable String diaryNumber,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<Participant> participants,
        List<Milestone> milestones,
        int revision) {

    public Partnership {
        participants = List.copyOf(participants);
        milestones = List.copyOf(milestones);
    }

    /** The days that what is agreed holds; empty where its first is not known. */
    public Optional<DatePeriod> days() {
        return Optional.ofNullable(firstDay).map(first -> DatePeriod.fromTo(first, lastDay));
    }

    /** Those who have entered it, in the order of the agreement. */
    public List<Participant.Party> parties() {
        return participants.stream()
                .filter(Participant.Party.class::isInstance)
                .map(Participant.Party.class::cast)
                .toList();
    }

    /** The spaces of those parties that come to the dossier as guests. */
    public List<UUID> guests() {
        return parties().stream()
                .map(Participant.Party::space)
                .filter(Objects::nonNull)
                .filter(space -> !space.equals(host))
                .distinct()
                .toList();
    }

    /** How far it has come as the day begins. */
    public Phase phase(LocalDate today) {
        return Phase.of(milestones, today);
    }
}
