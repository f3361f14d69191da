package se.handslag.reading.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Term;

/**
 * A value and what has been said of it.
 *
 * @param term as it stands now: as it was read until somebody has corrected it
 * @param read as it was read; null where a person has added it
 * @param judgement what was said of it last; null when nobody has said anything
 */
public record ReviewedValue(
        ValueKey key,
        Term term,
        @Nullable Term read,
        @Nullable Judgement judgement) {

    public Verdict verdict() {
        return judgement == null ? Verdict.OPEN : judgement.verdict();
    }

    public boolean isOpen() {
        return verdict() == Verdict.OPEN;
    }

    /** Whether it is part of what the document says, as far as is known now. */
    public boolean isStated() {
        return verdict() != Verdict.NOT_STATED && !(read == null && isOpen());
    }

    /** 0 when nothing has been said of it. */
    public int revision() {
        return judgement == null ? 0 : judgement.revision();
    }

    public Optional<Matter> matter() {
        return Matter.of(term);
    }
}
