package se.handslag.records;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that is kept, whatever versions there are of it.
 *
 * @param name as whoever sent it called it: it may hold anything
 * @param dossier the one whose parties see it; null where its keeper alone does
 * @param revision counts what has been noted of it, from 1
 */
public record KeptDocument(UUID id, String name, @Nullable UUID dossier, Registration registration, int revision) {}
