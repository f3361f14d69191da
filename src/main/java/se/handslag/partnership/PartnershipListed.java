package se.handslag.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.DatePeriod;
import se.handslag.parties.Sector;

/**
 * A partnership as a party's own list shows it.
 *
 * @param host the space in which the dossier lies
 */
public record PartnershipListed(
        UUID id,
        UUID host,
        String name,
        @Nullable String diaryNumber,
        List<ListedParty> parties,
        List<Milestone> milestones,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /**
     * A party, as far as a list tells it.
     *
     * @param board the board that has entered on behalf of a public body; null where none is named
     * @param space the party's own; null where it has none here
     */
    public record ListedParty(
            String name,
            Sector sector,
            @Nullable String board,
            @Nullable UUID space) implements Named {}

    public PartnershipListed {
        parties = List.copyOf(parties);
        milestones = List.copyOf(milestones);
    }

    /** The days that what is agreed holds; empty where its first is not known. */
    public Optional<DatePeriod> days() {
        return Optional.ofNullable(firstDay).map(first -> DatePeriod.fromTo(first, lastDay));
    }

    /** How far it has come as the day begins. */
    public Phase phase(LocalDate today) {
        return Phase.of(milestones, today);
    }
}
