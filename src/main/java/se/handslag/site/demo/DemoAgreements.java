package se.handslag.site.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** No keeper of the demo has as many. */
    private static final int MOST = 50;

    private final DemoDoor door;
    private final KeptReadings kept;
    private final Confirmation confirmation;
    private final Clock clock;

    DemoAgreements(DemoDoor door, KeptReadings kept, Confirmation confirmation, Clock clock) {
        this.door = door;
        this.kept = kept;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /**
     * An agreement and who has it in their room.
     *
     * @param reason why the keeper has confirmed it as it stands; empty where it has not been confirmed
     */
    private record Given(String file, String keeper, Optional<String> reason) {

        static Given of(String file, String keeper) {
            String[] parts = keeper.split(CONFIRMED);
            return new Given(
                    file, parts[0].strip(), parts.length > 1 ? Optional.of(parts[1].strip()) : Optional.empty());
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<SignedIn> cast = door.cast();
        if (cast.isEmpty()) {
            return;
        }
        DemoFile files = DemoFile.on(LocalDate.now(clock));
        Map<String, List<Given>> byKeeper = files.entries("agreements.txt")
                .flatMap(entry -> entry.stream().skip(1).map(keeper -> Given.of(entry.getFirst(), keeper)))
                .collect(Collectors.groupingBy(Given::keeper));
        byKeeper.forEach((keeper, all) -> cast.stream()
                .filter(member -> member.space().name().equals(keeper))
                .findFirst()
                .ifPresent(member -> ActorScope.run(member.atHome(), () -> readAll(all, files))));
    }

    /** Where all are there, none is read again: each start would wait for it. */
    private void readAll(List<Given> all, DemoFile files) {
        if (kept.latest(all.size()).size() < all.size()) {
            all.forEach(given -> read(given.file(), files.bytes(given.file()), given.reason()));
        }
    }

    private void read(String file, byte[] bytes, Optional<String> reason) {
        switch (new Documents().open(bytes, file)) {
            case DocumentText text -> {
                UUID reading = kept.keep(file, bytes, ReadDocuments.read(text, null));
                boolean isNew = kept.unconfirmed(MOST).stream()
                        .anyMatch(line -> line.id().equals(reading));
                reason.filter(any -> isNew).ifPresent(why -> confirm(reading, why));
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
