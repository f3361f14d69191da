package se.handslag.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to an organisation by a mandate that holds today.
 *
 * @param deputy whether they stand in for whoever has the role
 * @param only the one dossier that they see; null for those who see what the organisation sees
 */
public record Seat(Role role, boolean deputy, @Nullable OneDossier only) {

    /**
     * The one dossier that somebody sees who belongs to none of its parties.
     *
     * @param host in whose space it lies
     */
    public record OneDossier(UUID host, UUID dossier) {}

    /** In that role, and not for another. */
    public static Seat in(Role role) {
        return new Seat(role, false, null);
    }
}
