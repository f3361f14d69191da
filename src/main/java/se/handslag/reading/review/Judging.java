package se.handslag.reading.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Term;

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

    /** That this is said by the person, at that moment. */
    public Judgement by(@Nullable UUID person, Instant at) {
        return new Judgement(value, verdict, term, person, at, seen + 1);
    }

    /** That the value is as it stands. */
    static Judging accepting(ReviewedValue value) {
        return new Judging(value.key(), Verdict.ACCEPTED, null, value.revision());
    }

    /** That the document says nothing of the matter. */
    static Judging silence(Review review, Matter matter) {
        ValueKey key = new ValueKey.Silent(matter);
        return new Judging(key, Verdict.NOT_STATED, null, review.revisionOf(key));
    }
}
