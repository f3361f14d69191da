package se.handslag.parties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kernel.DatePeriod;

/**
 * Whom to turn to in what. The function is what an agreement names; who holds it changes.
 *
 * @param organisation the organisation's id
 * @param dossier the partnership it is about; empty when it is about all of them
 * @param holders the latest first; no two at the same time
 */
public record Contact(UUID id, UUID organisation, String function, Optional<UUID> dossier, List<Holder> holders) {

    /** Keeps a list of its own. */
    public Contact {
        holders = List.copyOf(holders);
    }

    /** Who holds a function, and when. */
    public record Holder(Person person, DatePeriod period) {}

    /** Somebody, and how to reach them in their work. */
    public record Person(String name, Optional<String> mail, Optional<String> phone) {}
}
