package se.handslag.site.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.SignedIn;
import se.handslag.parties.Contact;
import se.handslag.parties.Parties;
import se.handslag.parties.Representatives;
import se.handslag.parties.Sector;
import se.handslag.platform.ActorScope;

/** Fills the registers of the demo's parties, as they are written in a file: once, however often it is done. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoParties implements ApplicationRunner {

    private final DemoDoor door;
    private final Parties parties;
    private final Representatives representatives;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoParties(
            DemoDoor door,
            Parties parties,
            Representatives representatives,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.parties = parties;
        this.representatives = representatives;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<SignedIn> cast = door.cast();
        if (!cast.isEmpty()) {
            DemoFile.on(LocalDate.now(clock)).entries("parties.txt").forEach(entry -> enter(entry, cast));
        }
    }

    private void enter(List<String> entry, List<SignedIn> cast) {
        cast.stream()
                .filter(member -> member.space().name().equals(entry.getFirst()))
                .findFirst()
                .ifPresent(member -> ActorScope.run(
                        member.atHome(), () -> transaction.executeWithoutResult(status -> enter(entry))));
    }

    private void enter(List<String> entry) {
        Sector sector = Sector.of(entry.get(1));
        UUID organisation = parties.register(sector, entry.get(2), null);
        if (!entry.get(3).isEmpty()) {
            parties.boardOf(organisation, entry.get(3));
        }
        representatives.nameSignatory(organisation, entry.get(4), entry.get(5), null);
        representatives.nameContact(
                organisation,
                entry.get(6),
                new Contact.Person(entry.get(7), Optional.empty(), Optional.empty()),
                null,
                LocalDate.parse(entry.get(8)));
    }
}
