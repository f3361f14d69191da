package se.handslag.reading.kept;

import java.util.UUID;
import se.handslag.reading.Reading;

/**
 * A reading that is kept, as it stands.
 *
 * @param version the version of the document it was read in
 * @param fileName as the document came
 * @param revision counts the changes, from 1
 */
public record KeptReading(UUID id, UUID version, String fileName, Reading reading, int revision) {}
