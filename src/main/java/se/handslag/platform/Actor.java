package se.handslag.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, on whose behalf, and where. Everything the database shows or takes is judged by this.
 *
 * @param space the space that is entered: that of the acting organisation, or of the host of a dossier it takes part in
 * @param organisation the space of the organisation on whose behalf it is done
 * @param person who does it; null when the program does it by itself
 * @param dossier the dossier that is open; a guest in another's space sees only this. Null when at home
 */
public record Actor(
        UUID space,
        UUID organisation,
        @Nullable UUID person,
        @Nullable UUID dossier) {

    /** A guest is let in to one dossier, never to a whole space. */
    public Actor {
        if (!space.equals(organisation) && dossier == null) {
            throw new IllegalArgumentException("Only a dossier may be entered in another's space");
        }
    }

    /** A person at home in the space of their organisation. */
    public static Actor atHome(UUID organisation, UUID person) {
        return new Actor(organisation, organisation, person, null);
    }

    /** The program itself, doing what follows from something that has happened in that space. */
    public static Actor program(UUID space) {
        return new Actor(space, space, null, null);
    }

    /** The same person for the same organisation, in a dossier that lies in the given space. */
    public Actor in(UUID host, UUID openedDossier) {
        return new Actor(host, organisation, person, openedDossier);
    }
}
