package se.handslag.identity;

import java.util.UUID;
import se.handslag.platform.Actor;

/**
 * A person acting for an organisation, as proved by a session or a token and by a mandate that holds today.
 *
 * @param person the person's own space
 * @param name of the person
 */
public record SignedIn(UUID person, String name, Space space, Role role) {

    /** Who and for whom, as others are told it: "Selma Ek, Socialnämnden, Lunda kommun". */
    public String called() {
        return name + ", " + space.called();
    }

    /** Acting at home, in the space of the organisation. */
    public Actor atHome() {
        return Actor.atHome(space.id(), person);
    }
}
