package se.handslag.reading.kept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.Reading;

/**
 * A reading that is kept, as it stands.
 *
 * @param version the version of the document it was read in; null where the terms were typed in
 * @param fileName as the document came
 * @param revision counts the changes, from 1
 */
public record KeptReading(UUID id, @Nullable UUID version, String fileName, Reading reading, int revision) {}
