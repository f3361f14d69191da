package se.handslag.site.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import se.handslag.reading.kept.Confirmation;
import se.handslag.reading.kept.Confirming;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.site.telling.ReadDocuments;

/** Lets each of the demo's parties read its agreement, once, as whoever comes first of its people would have done. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoAgreements implements ApplicationRunner {

    private static final String FOLDER = "/site/demo/";
    private static final String BETWEEN = ";";

    private final DemoDoor door;
    /** What follows the name of one that has confirmed it, before the reason why it may stand as it is. */
    private static final String CONFIRMED = "\\*";

    private final KeptReadings kept;
    private final Confirmation confirmation;

    DemoAgreements(DemoDoor door, KeptReadings kept, Confirmation confirmation) {
        this.door = door;
        this.kept = kept;
        this.confirmation = confirmation;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        List<SignedIn> cast = door.cast();
        if (cast.isEmpty()) {
            return;
        }
        for (String line : text("agreements.txt").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] parts = line.split(BETWEEN);
                for (int i = 1; i < parts.length; i++) {
                    String[] keeper = parts[i].split(CONFIRMED);
                    String organisation = keeper[0].strip();
                    Optional<String> reason = keeper.length > 1 ? Optional.of(keeper[1].strip()) : Optional.empty();
                    cast.stream()
                            .filter(member -> member.space().name().equals(organisation))
                            .findFirst()
                            .ifPresent(member -> read(parts[0], member, reason));
                }
            }
        }
    }

    private void read(String file, SignedIn member, Optional<String> reason) {
        ActorScope.run(member.atHome(), () -> {
            if (kept.latest(1).isEmpty()) {
                byte[] bytes = text(file).getBytes(UTF_8);
                switch (new Documents().open(bytes, file)) {
                    case DocumentText text -> {
                        UUID reading = kept.keep(file, bytes, ReadDocuments.read(text, null));
                        reason.ifPresent(why -> confirmation.confirm(
                                reading, new Confirming("", Optional.empty(), null, Map.of(), why, null)));
                    }
                    case Refusal refusal ->
                        throw new IllegalStateException("The demo's own agreement is refused: " + refusal);
                }
            }
        });
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(DemoAgreements.class.getResourceAsStream(FOLDER + file))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The demo's " + file + " cannot be read", e);
        }
    }
}
