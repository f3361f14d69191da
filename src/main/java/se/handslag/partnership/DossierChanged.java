package se.handslag.partnership;

import java.util.UUID;

/**
 * Something that the parties' own lists tell of a partnership has changed. It is heard after the change has been kept.
 *
 * @param space the host's, in which it changed
 */
public record DossierChanged(UUID space, UUID dossier) {}
