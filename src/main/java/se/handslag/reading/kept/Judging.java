package se.handslag.reading.kept;

import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Term;
import se.handslag.reading.review.ValueKey;
import se.handslag.reading.review.Verdict;

/**
 * What a person wants to say of a value.
 *
 * @param term as they correct it or add it; null for any other verdict
 * @param seen how often something had been said of this value when they saw it, 0 or more
 */
public record Judging(
        ValueKey value, Verdict verdict, @Nullable Term term, int seen) {

    public Judging {
        if ((verdict == Verdict.CORRECTED) != (term != null)) {
            throw new IllegalArgumentException("What is corrected is something, and nothing else is: " + verdict);
        }
    }
}
