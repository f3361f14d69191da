package se.handslag.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets whoever sits at this machine in as one of the made-up people, to try the program. It is open only where it was asked for, and
 * where the program listens to this machine alone; no real person is ever behind it.
 */
@Component
public class DemoDoor {

    private final Mandates mandates;
    private final DemoSetting setting;

    DemoDoor(Mandates mandates, DemoSetting setting) {
        this.mandates = mandates;
        this.setting = setting;
    }

    /** Whether anybody is let in here. */
    public boolean isOpen() {
        return setting.allows();
    }

    /** Those one can be, by organisation; nobody when the door is shut. */
    public List<SignedIn> cast() {
        return mandates.ofTheDemo();
    }

    /** The one of the cast that acts for that organisation, if there is one and the door is open. */
    public Optional<SignedIn> one(UUID person, UUID organisation) {
        return cast().stream()
                .filter(made ->
                        made.person().equals(person) && made.space().id().equals(organisation))
                .findFirst();
    }
}
