package se.handslag.records;

import java.util.UUID;

/**
 * A version of a document that is kept.
 *
 * @param fresh false when the same bytes were kept before
 */
public record Kept(UUID version, boolean fresh) {}
