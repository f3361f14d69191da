package se.handslag.partnership;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.parties.Sector;

/** Who takes part in a partnership, named as in its agreement. */
public sealed interface Participant {

    String name();

    /** The organisation in the host's register of parties; null where it is in none. */
    @Nullable
    UUID organisation();

    /**
     * An organisation that has entered it.
     *
     * @param board the board that enters on behalf of a public body; null where none is named
     * @param space the party's own space, whose people may open the dossier; null where it has none here
     */
    record Party(
            String name,
            Sector sector,
            @Nullable String board,
            @Nullable UUID organisation,
            @Nullable UUID space) implements Participant, Named {}

    /** Somebody outside it who pays for it. */
    record Funder(String name, @Nullable UUID organisation) implements Participant {}
}
