package se.handslag.parties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kernel.OrganisationNumber;

/**
 * An organisation in the register.
 *
 * @param number empty when nobody has told it, or there is none
 * @param bodies boards first, then administrations, each by name
 */
public record Organisation(
        UUID id, Sector sector, String name, Optional<OrganisationNumber> number, List<Body> bodies) {

    /** Keeps a list of its own. */
    public Organisation {
        bodies = List.copyOf(bodies);
    }
}
