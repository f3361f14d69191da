package se.handslag.identity;

import static se.handslag.identity.db.Routines.isOnlyDemo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.DataFolder;
import se.handslag.platform.PrivateFile;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the made-up organisations and people into a database that holds no real ones, and writes a token for each person beside it.
 * The tokens are written last: without them it was cut short, and is done again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoArrival implements ApplicationRunner {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);

    private final DemoDoor door;
    private final DataFolder folder;
    private final People people;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JsonMapper json;

    DemoArrival(
            DemoDoor door,
            DataFolder folder,
            People people,
            DSLContext sql,
            TransactionTemplate transaction,
            Clock clock,
            JsonMapper json) {
        this.door = door;
        this.folder = folder;
        this.people = people;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        Path tokens = folder.path().resolve("demo-tokens.json");
        boolean complete = Files.exists(tokens) && !door.cast().isEmpty();
        if (!door.isOpen() || complete || !nobodyRealIsHere()) {
            return;
        }
        Map<String, String> written = new TreeMap<>();
        for (DemoCast.Company company : DemoCast.read().companies()) {
            settle(company);
            for (DemoCast.Member member : company.members()) {
                written.computeIfAbsent(member.address(), address -> welcome(member, company.space()));
            }
        }
        PrivateFile.write(tokens, json.writerWithDefaultPrettyPrinter().writeValueAsString(written));
    }

    private boolean nobodyRealIsHere() {
        return Boolean.TRUE.equals(transaction.execute(status -> isOnlyDemo(sql.configuration())));
    }

    /** The organisation with its mandates, in one transaction: all of it is there, or nothing. */
    private void settle(DemoCast.Company company) {
        ActorScope.run(
                Actor.program(company.space().id()),
                () -> transaction.executeWithoutResult(status -> {
                    if (people.isFounded()) {
                        return;
                    }
                    people.found(company.space());
                    company.members()
                            .forEach(
                                    member -> people.entrust(member.person(), member.name(), member.role(), FIRST_DAY));
                }));
    }

    private String welcome(DemoCast.Member member, Space acting) {
        UUID person = member.person();
        return ActorScope.call(
                Actor.atHome(person, person),
                () -> transaction.execute(status -> {
                    if (!people.isWelcomed()) {
                        people.welcome(person, member.name(), member.address());
                    }
                    return people.issueToken(acting.id(), LocalDate.now(clock).plusYears(1))
                            .written();
                }));
    }
}
