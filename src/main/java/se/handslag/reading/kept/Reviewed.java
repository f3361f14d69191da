package se.handslag.reading.kept;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;

/**
 * A reading that is kept, and what has been said of it.
 *
 * @param version of the document, in records; null where the terms are typed in
 * @param title as the document calls itself; the file's name where it does not
 * @param dossier the partnership that came of it; null before it is confirmed
 * @param agreement the agreement that came of it; null before it is confirmed
 * @param revision counts the changes of the whole, from 1
 * @param document the text of the document; empty where there is none
 * @param reviewers those who have looked at it lately
 */
public record Reviewed(
        UUID id,
        @Nullable UUID version,
        String fileName,
        String title,
        @Nullable UUID dossier,
        @Nullable UUID agreement,
        int revision,
        DocumentText document,
        Review review,
        List<Reviewer> reviewers) {

    public Reviewed {
        reviewers = List.copyOf(reviewers);
    }

    /** Whether it was typed in: there is no document that says it. */
    public boolean isTyped() {
        return version == null;
    }

    /** The same with another review of it. */
    Reviewed with(Review other) {
        return new Reviewed(id, version, fileName, title, dossier, agreement, revision, document, other, reviewers);
    }

    /** What it says as far as is known now, and what the rules say of that. */
    public Reading reading() {
        return new Reading(document, review.terms(), review.findings());
    }

    /**
     * Somebody who looks at it.
     *
     * @param matter what they last said something of; empty when they only look, or it was none of the eight
     */
    public record Reviewer(UUID person, Optional<Matter> matter, Instant at) {}
}
