package se.handslag.obligations.kept;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/**
 * A standing promise as it is kept.
 *
 * @param agreement the version of the agreement that brought the words it is now said in
 * @param party whose promise it is, as the text names it; null where it binds all of them
 * @param clause the words that say it
 */
public record KeptCommitment(
        UUID id, UUID agreement, @Nullable String party, String text, Citation clause) {}
