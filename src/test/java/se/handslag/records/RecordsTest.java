package se.handslag.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import se.handslag.identity.SpaceKind;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.Statements;
import se.handslag.platform.TestServer;

/** What a document is registered under: by its keeper, in turn, and with a trail. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class RecordsTest {

    private static final DiaryNumber NUMBER = new DiaryNumber("KFN 2026/123");

    @Autowired
    Records records;

    @Autowired
    Clock clock;

    @Autowired
    Database database;

    @Autowired
    Statements statements;

    /** Each test has an organisation of its own. */
    private final Actor keeper = Actor.atHome(UUID.randomUUID(), UUID.randomUUID());

    private UUID version;
    private KeptDocument document;
    private Registration received;

    @BeforeEach
    void aDocumentIsKept() {
        version = as(
                keeper,
                () -> records.keep(
                                "avtal.txt",
                                FileFormat.PLAIN_TEXT,
                                UUID.randomUUID().toString().getBytes(UTF_8))
                        .version());
        document = as(keeper, () -> records.documentOf(version)).orElseThrow();
        received = new Registration(NUMBER, Standing.RECEIVED, LocalDate.now(clock));
    }

    @Test
    void nothingIsNotedOfADocumentUntilSomebodyDoes() {
        assertThat(document.registration()).isEqualTo(Registration.NONE);
        assertThat(document.revision()).isOne();
        assertThat(as(keeper, () -> records.document(document.id()))).contains(document);
    }

    @Test
    void whatIsNotedStandsAndCountsOneChange() {
        var noted = (Registered.Noted) register(1, received);

        assertThat(noted.document()).isEqualTo(new KeptDocument(document.id(), "avtal.txt", null, received, 2));
        assertThat(as(keeper, () -> records.documentOf(version))).contains(noted.document());
    }

    @Test
    void theTrailTellsWhoNotedWhat() throws SQLException {
        register(1, received);

        assertThat(trail())
                .containsExactly("changed by " + keeper.person()
                        + ": {\"revision\": 1, \"standing\": \"draft\", \"diary_number\": null, \"standing_since\": null} -> "
                        + "{\"revision\": 2, \"standing\": \"received\", \"diary_number\": \"KFN 2026/123\","
                        + " \"standing_since\": \"" + received.since() + "\"}");
    }

    @Test
    void theSameTwiceIsNothingWhateverWasSeen() throws SQLException {
        register(1, received);

        assertThat(register(1, received)).isInstanceOf(Registered.Noted.class);
        assertThat(as(keeper, () -> records.document(document.id()))
                        .orElseThrow()
                        .revision())
                .isEqualTo(2);
        assertThat(trail()).hasSize(1);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotSeen() {
        register(1, received);
        var other = new Registration(new DiaryNumber("SN 2026/9"), Standing.DRAFT, null);

        assertThat(register(1, other)).isInstanceOf(Registered.ChangedMeanwhile.class);
        assertThat(as(keeper, () -> records.document(document.id()))
                        .orElseThrow()
                        .registration())
                .isEqualTo(received);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        register(1, received);

        assertThat(register(2, new Registration(NUMBER, Standing.DRAFT, null)))
                .isInstanceOfSatisfying(
                        Registered.Refused.class,
                        refused -> assertThat(refused.problems()).containsOnlyKeys(TypedRegistration.STANDING));
        assertThat(as(keeper, () -> records.document(document.id()))
                        .orElseThrow()
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void thePartyThatWasLetInSeesWhatIsNotedAndCannotChangeIt() {
        var dossier = UUID.randomUUID();
        as(keeper, () -> {
            records.share(version, dossier);
            return dossier;
        });
        register(1, received);
        var guest = Actor.atHome(UUID.randomUUID(), UUID.randomUUID()).in(keeper.space(), dossier);

        assertThat(as(guest, () -> records.documentOf(version)))
                .hasValueSatisfying(seen -> assertThat(seen.registration()).isEqualTo(received));
        assertThat(as(guest, () -> records.register(document.id(), 2, Registration.NONE, SpaceKind.BOARD)))
                .isEqualTo(new Registered.Unknown());
    }

    @Test
    void anotherOrganisationFindsNoSuchDocument() {
        var stranger = Actor.atHome(UUID.randomUUID(), UUID.randomUUID());

        assertThat(as(stranger, () -> records.document(document.id()))).isEmpty();
        assertThat(as(stranger, () -> records.documentOf(version))).isEmpty();
        assertThat(as(stranger, () -> records.register(document.id(), 1, received, SpaceKind.BOARD)))
                .isEqualTo(new Registered.Unknown());
    }

    @Test
    void aDocumentIsFoundInOneLookAndRegisteredInTwo() {
        assertThat(sentBy(() -> as(keeper, () -> records.documentOf(version)))).hasSize(1);
        assertThat(sentBy(() -> register(1, received))).hasSize(2);
    }

    private Registered register(int seen, Registration wanted) {
        return as(keeper, () -> records.register(document.id(), seen, wanted, SpaceKind.BOARD));
    }

    private List<String> sentBy(Supplier<?> work) {
        statements.takeAll();
        var _ = work.get();
        return statements.takeAll().stream()
                .filter(statement -> !statement.contains("enter_space"))
                .toList();
    }

    /** What has been changed of the document after it was kept. */
    private List<String> trail() throws SQLException {
        var told = new ArrayList<String>();
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(
                        "select e.action || ' by ' || e.person_id || ': ' || v.before::text || ' -> ' || v.after::text"
                                + " from platform.audit_entry e join platform.audit_value v using (space_id, at, id)"
                                + " where e.row_id = '" + document.id() + "' and e.action = 'changed' order by e.at")) {
            while (answer.next()) {
                told.add(answer.getString(1));
            }
        }
        return told;
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(actor, work::get);
    }
}
