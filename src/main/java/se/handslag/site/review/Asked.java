package se.handslag.site.review;

import java.util.Optional;
import se.handslag.reading.review.ValueKey;

/**
 * What whoever opens a review is about to do.
 *
 * @param next where they go on
 * @param changed of what somebody else has spoken meanwhile
 * @param added what they have just added
 * @param form what is being filled in
 * @param problem what could not be done, in words
 */
record Asked(
        Optional<ValueKey> next,
        Optional<ValueKey> changed,
        Optional<ValueKey> added,
        Optional<FormView> form,
        Optional<String> problem) {

    /** Something is filled in, and that has been said meanwhile. */
    static Asked filling(Optional<FormView> form, Optional<ValueKey> changed) {
        return new Asked(Optional.empty(), changed, Optional.empty(), form, Optional.empty());
    }
}
