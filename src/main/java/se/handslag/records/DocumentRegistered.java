package se.handslag.records;

import java.util.UUID;

/**
 * Something else has been noted of what a document of a dossier is registered under. It is heard after that has been kept.
 *
 * @param space the keeper's, in which the document lies
 */
public record DocumentRegistered(UUID space, UUID dossier) {}
