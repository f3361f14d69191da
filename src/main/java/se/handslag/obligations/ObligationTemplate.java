package se.handslag.obligations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cadence;
import se.handslag.agreement.terms.CooperationTerm;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.Message;

/**
 * A talk that is due again and again for each participant: nothing at all until somebody has a place, and then only for the
 * days of that placement that lie in the term.
 */
public final class ObligationTemplate {

    private final Clause<CooperationTerm.Talk> talk;
    private final @Nullable DatePeriod term;

    ObligationTemplate(Clause<CooperationTerm.Talk> talk, @Nullable DatePeriod term) {
        this.talk = talk;
        this.term = term;
    }

    /** What is due of each participant's placement. */
    public ObligationKind what() {
        return ObligationKind.TALK;
    }

    /** How often, for each participant. */
    public Cadence cadence() {
        return talk.term().cadence();
    }

    /** How binding the words are. */
    public Source.Strength strength() {
        return talk.source().strength();
    }

    /** The words that say it. */
    public Citation clause() {
        return talk.source().citation();
    }

    /**
     * The obligations of one placement. A placement goes by a mark of its own in their ids, so that two young people who
     * start on one day have a talk each.
     *
     * @param placement the placement's mark, without blanks and slashes; never a name or a number of a person
     * @param days the days of the placement; its end may be open
     * @param horizon the last day on which one may be due
     */
    public List<Obligation> forPlacement(String placement, DatePeriod days, LocalDate horizon) {
        Optional<DatePeriod> placed = term == null ? Optional.of(days) : term.overlapWith(days);
        Optional<Rhythm> rhythm = Rhythm.of(cadence());
        if (placed.isEmpty() || rhythm.isEmpty()) {
            return List.of();
        }
        List<Obligation> talks = new ArrayList<>();
        for (Occurrence time : rhythm.get().in(placed.get(), horizon)) {
            Message words = Message.of("obligations.span.ofPlacement", time.words());
            Occurrence own = new Occurrence(
                    placement + "." + time.label(),
                    time.days(),
                    time.number(),
                    time.perYear(),
                    time.whole(),
                    words,
                    time.onStatedDay());
            talks.add(CadenceRule.once(talk, cadence(), ObligationKind.TALK, own));
        }
        return List.copyOf(talks);
    }
}
