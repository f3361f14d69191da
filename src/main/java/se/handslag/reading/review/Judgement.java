package se.handslag.reading.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Term;

/**
 * What a person has said of one value.
 *
 * @param value which, by {@link ValueKey}
 * @param term as it was corrected or added; null for any other verdict
 * @param person null where a program said it by itself
 * @param revision counts what has been said of it, from 1
 */
public record Judgement(
        ValueKey value,
        Verdict verdict,
        @Nullable Term term,
        @Nullable UUID person,
        Instant at,
        int revision) {

    public Judgement {
        if ((verdict == Verdict.CORRECTED) != (term != null)) {
            throw new IllegalArgumentException("What was corrected is something, and nothing else is: " + verdict);
        }
    }
}
