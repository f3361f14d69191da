package se.handslag.reading.kept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.Succession;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.SignedIn;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;

/** What the demo's people do with an agreement. */
record Desk(DemoDoor cast, KeptReadings readings, Reviews reviews, Confirmation confirmation) {

    static final String REASON = "Prövat av båda parter.";

    SignedIn one(String organisation) {
        return cast.cast().stream()
                .filter(member -> member.space().name().equals(organisation))
                .findFirst()
                .orElseThrow();
    }

    Actor at(String organisation) {
        return one(organisation).atHome();
    }

    <T> T as(String organisation, Supplier<T> work) {
        return as(at(organisation), work);
    }

    <T> T as(Actor actor, Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(actor, work::get);
    }

    UUID keep(Shelter shelter) {
        return as(Shelter.HOST, () -> readings.keep(Shelter.NAME, shelter.bytes(), shelter.reading()));
    }

    Reviewed found(UUID reading) {
        return as(Shelter.HOST, () -> reviews.find(reading).orElseThrow());
    }

    ConfirmOutcome confirm(UUID reading, Confirming confirming) {
        return as(Shelter.HOST, () -> confirmation.confirm(reading, confirming));
    }

    /** All that is open taken as it was read, every party let in. */
    ConfirmOutcome.Confirmed confirmed(UUID reading) {
        return (ConfirmOutcome.Confirmed) confirm(reading, all(null, null, null));
    }

    ConfirmOutcome.Confirmed confirmed(Shelter shelter) {
        return confirmed(keep(shelter));
    }

    /** A new partnership, by what people have said of each value. */
    static Confirming asReviewed(String name, Set<String> lettingIn) {
        return new Confirming(name, Optional.empty(), lettingIn, Map.of(), null, null);
    }

    static Confirming all(@Nullable UUID into, @Nullable Set<String> lettingIn, @Nullable String key) {
        return new Confirming(
                "",
                Optional.ofNullable(into).map(dossier -> new Confirming.Into(dossier, Succession.AMENDS)),
                lettingIn,
                Map.of(),
                REASON,
                key);
    }
}
