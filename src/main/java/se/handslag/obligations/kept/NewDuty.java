package se.handslag.obligations.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Message;
import se.handslag.obligations.Due;
import se.handslag.obligations.Obligation;
import se.handslag.obligations.ObligationId;
import se.handslag.obligations.ObligationKind;
import se.handslag.obligations.Origin;

/**
 * Something that is to be done beside the agreement.
 *
 * @param words what is to be done, in people's own words; never blank
 * @param who the party that is to do it, by name; null where it is all of them
 * @param day the last day to do it
 * @param decision where it was decided and when; null where somebody only wants it not to be forgotten
 */
public record NewDuty(
        ObligationKind what,
        String words,
        @Nullable String who,
        LocalDate day,
        @Nullable Decided decision) implements TypedDuty {

    /** Whether that obligation is what it makes, known by that id. */
    boolean hasMade(Obligation made, UUID id) {
        Obligation own = obligation(id);
        return own.id().equals(made.id())
                && Objects.equals(own.who(), made.who())
                && own.due().equals(made.due())
                && own.origin().equals(made.origin());
    }

    /** The obligation that it makes, known by that id. */
    Obligation obligation(UUID id) {
        Origin origin = decision == null
                ? new Origin.Person(words)
                : new Origin.Decision(words, decision.reference(), decision.on());
        Message reason = decision == null
                ? Message.of("obligations.why.noted")
                : Message.of("obligations.why.decided", decision.reference(), decision.on());
        return new Obligation(
                new ObligationId(decision == null ? "person" : "decision", id.toString(), what.code()),
                what,
                who,
                List.of(),
                new Due.OnDay(day),
                Source.Strength.SHALL,
                null,
                null,
                origin,
                reason,
                Set.of());
    }
}
