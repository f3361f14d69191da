package se.handslag.reading.kept;

import java.util.UUID;

/** What else begins to hold when a reading is confirmed, in the same transaction. */
public interface AlongWithReading {

    /**
     * The reading has become, or goes on being, an agreement of the dossier. Whoever acts is at home in it.
     *
     * @param dossier whose parties are named and let in already
     */
    void confirmed(UUID reading, UUID dossier);
}
