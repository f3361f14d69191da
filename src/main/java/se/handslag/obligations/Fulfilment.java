package se.handslag.obligations;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something has happened by which an obligation is met, as the module knows in which it happened: a meeting was held, a report was
 * accepted, an instalment was paid. That module publishes a record that implements this, after it has kept what happened.
 */
public interface Fulfilment {

    /** The host's, in which the dossier lies. */
    UUID space();

    /** The partnership in which it is owed. */
    UUID dossier();

    /** The id of its row. */
    UUID obligation();

    /** The day on which it happened. */
    LocalDate on();
}
