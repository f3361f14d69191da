package se.handslag.reading.kept;

import java.util.List;
import java.util.UUID;
import se.handslag.agreement.terms.Finding;
import se.handslag.reading.review.Matter;

/** How it went to confirm what was read. */
public sealed interface ConfirmOutcome {

    /**
     * It holds.
     *
     * @param fresh false when it held already: the same request came twice, or something of it was corrected
     */
    record Confirmed(UUID partnership, UUID agreement, boolean fresh) implements ConfirmOutcome {}

    /**
     * People have yet to speak of those matters, or to mend those errors or say why they may stand. Nothing is kept.
     *
     * @param open the matters that are not done
     */
    record NotReady(List<Matter> open, List<Finding> errors) implements ConfirmOutcome {

        public NotReady {
            open = List.copyOf(open);
            errors = List.copyOf(errors);
        }
    }

    /** A later agreement of the partnership has been confirmed; what this one says is corrected there. */
    record Superseded(UUID partnership) implements ConfirmOutcome {}

    /** There is no such reading here, or no such partnership. */
    record Unknown() implements ConfirmOutcome {}
}
