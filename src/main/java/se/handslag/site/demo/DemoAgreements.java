package se.handslag.site.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.SignedIn;
import se.handslag.platform.ActorScope;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.kept.ConfirmOutcome;
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.site.telling.ReadDocuments;

/** Lets each of the demo's parties read its agreement, once, as whoever comes first of its people would have done. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAgreements implements ApplicationRunner {

    /** What follows the name of one that has confirmed it, before the reason why it may stand as it is. */
    private static final String CONFIRMED = "\\*";

    private final DemoDoor door;
    private final KeptReadings kept;
    private final Confirmation confirmation;

    DemoAgreements(DemoDoor door, KeptReadings kept, Confirmation confirmation) {
        this.door = door;
        this.kept = kept;
        this.confirmation = confirmation;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<SignedIn> cast = door.cast();
        if (!cast.isEmpty()) {
            DemoFile.entries("agreements.txt")
                    .forEach(entry -> entry.stream().skip(1).forEach(keeper -> give(entry.getFirst(), keeper, cast)));
        }
    }

    private void give(String file, String keeper, List<SignedIn> cast) {
        String[] parts = keeper.split(CONFIRMED);
        Optional<String> reason = parts.length > 1 ? Optional.of(parts[1].strip()) : Optional.empty();
        cast.stream()
                .filter(member -> member.space().name().equals(parts[0].strip()))
                .findFirst()
                .ifPresent(member -> ActorScope.run(member.atHome(), () -> read(file, reason)));
    }

    private void read(String file, Optional<String> reason) {
        if (!kept.latest(1).isEmpty()) {
            return;
        }
        byte[] bytes = DemoFile.bytes(file);
        switch (new Documents().open(bytes, file)) {
            case DocumentText text -> {
                UUID reading = kept.keep(file, bytes, ReadDocuments.read(text, null));
                reason.ifPresent(why -> confirm(reading, why));
            }
            case Refusal refusal -> throw new IllegalStateException("The demo's own agreement is refused: " + refusal);
        }
    }

    private void confirm(UUID reading, String reason) {
        Confirming confirming = new Confirming("", Optional.empty(), null, Map.of(), reason, null);
        ConfirmOutcome outcome = confirmation.confirm(reading, confirming);
        if (!(outcome instanceof ConfirmOutcome.Confirmed)) {
            throw new IllegalStateException("The demo's own agreement is not confirmed: " + outcome);
        }
    }
}
