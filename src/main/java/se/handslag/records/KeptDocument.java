package se.handslag.records;

import java.util.UUID;

/**
 * A document that is kept, whatever versions there are of it.
 *
 * @param name as whoever sent it called it: it may hold anything
 * @param revision counts what has been noted of it, from 1
 */
public record KeptDocument(UUID id, String name, Registration registration, int revision) {}
