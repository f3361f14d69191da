package se.handslag.partnership;

import java.util.UUID;

/**
 * A party takes no part in a dossier any more.
 *
 * @param space the party's own
 */
public record DossierLeft(UUID space, UUID dossier) {}
