package se.handslag.obligations.kept;

import java.util.UUID;

/**
 * Somebody has said how an obligation stands. It is heard after that has been kept.
 *
 * @param space the host's, in which it lies
 */
public record DutyMarked(UUID space, UUID dossier, UUID obligation) {}
