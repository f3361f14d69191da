package se.handslag.reading.kept;

import java.util.List;
import se.handslag.reading.review.Acceptance;
import se.handslag.reading.review.Judgement;

/** What is said of a reading in one breath, and not yet kept. */
record SaidAtOnce(List<Judgement> judgements, List<Acceptance> acceptances) {

    static final SaidAtOnce NOTHING = new SaidAtOnce(List.of(), List.of());

    SaidAtOnce {
        judgements = List.copyOf(judgements);
        acceptances = List.copyOf(acceptances);
    }

    /** The reading as it stands when this has been said of it. */
    Reviewed of(Reviewed reviewed) {
        return equals(NOTHING) ? reviewed : reviewed.with(reviewed.review().after(judgements, acceptances));
    }
}
