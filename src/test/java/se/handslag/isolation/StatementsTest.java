package se.handslag.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoDoor;
import se.handslag.identity.People;
import se.handslag.identity.SignedIn;
import se.handslag.identity.Space;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Statements;
import se.handslag.platform.Trail;
import se.handslag.reading.binder.SentFile;
import se.handslag.reading.kept.binders.BinderReadings;
import se.handslag.reading.kept.binders.SentBinders;

/** How often a page asks the database, whoever asks and however much there is: performance that cannot be lost unnoticed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class StatementsTest {

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    @Autowired
    DemoDoor cast;

    @Autowired
    Trail trail;

    @Autowired
    People people;

    @Autowired
    SentBinders sent;

    @Autowired
    BinderReadings readings;

    @Test
    void aPageForAnybodyAsksNothing() throws Exception {
        var browser = HttpClient.newHttpClient();
        get(browser, "/hjalp");
        statements.takeAll();

        get(browser, "/");
        get(browser, "/hjalp");

        assertThat(statements.takeAll()).isEmpty();
    }

    @Test
    void theFirstPageOfAMemberAsksForTheSessionTheMandateAndWhatItShows() throws Exception {
        var browser = MemberBrowser.of(at("/"), cast.cast().getFirst());
        get(browser, "/mitt");
        statements.takeAll();

        get(browser, "/mitt");

        assertThat(statements.takeAll())
                .satisfiesExactlyInAnyOrder(
                        session -> assertThat(session).contains("FROM platform.session"),
                        mandate -> assertThat(mandate).contains("mandates_of"),
                        space -> assertThat(space).contains("enter_space"),
                        colleagues -> assertThat(colleagues).contains("\"identity\".\"mandate\""),
                        agreements -> assertThat(agreements).contains("from \"reading\".\"reading\""),
                        binders -> assertThat(binders).contains("from \"reading\".\"binder\""));
    }

    @Test
    void thePageOfABinderAsksOnceForAllOfItHoweverManyFilesItHas() throws Exception {
        var member = cast.cast().getFirst();
        var browser = MemberBrowser.of(at("/"), member);
        var small = binder(member, 2);
        var large = binder(member, 40);
        get(browser, "/mitt/parm/" + small);
        statements.takeAll();

        get(browser, "/mitt/parm/" + large);

        assertThat(statements.takeAll())
                .filteredOn(statement -> !statement.contains("platform.session"))
                .satisfiesExactlyInAnyOrder(
                        mandate -> assertThat(mandate).contains("mandates_of"),
                        space -> assertThat(space).contains("enter_space"),
                        binder -> assertThat(binder).contains("\"reading\".\"binder_file\""));
    }

    private UUID binder(SignedIn member, int files) {
        return ActorScope.call(member.atHome(), () -> {
            var id = sent.begin("pärm");
            for (int number = 1; number <= files; number++) {
                sent.add(
                        id,
                        new SentFile(
                                number + ".txt", UUID.randomUUID().toString().getBytes(UTF_8)));
            }
            sent.sent(id, false);
            readings.read(member.space().id(), id);
            return id;
        });
    }

    @Test
    void sealingAsksOnceForTheSpacesAndTwiceInEach() {
        trail.sealAll();
        statements.takeAll();
        assertThat(trail.sealAll()).isZero();
        assertThat(statements.takeAll()).satisfiesExactly(StatementsTest::isForTheSpaces);

        var spaces = List.of(UUID.randomUUID(), UUID.randomUUID());
        spaces.forEach(space ->
                ActorScope.run(Actor.program(space), () -> people.found(Space.association(space, "Kajen", true))));
        statements.takeAll();

        assertThat(trail.sealAll()).isEqualTo(spaces.size());

        assertThat(statements.takeAll())
                .satisfiesExactly(
                        StatementsTest::isForTheSpaces,
                        one -> assertThat(one).contains("enter_space"),
                        one -> assertThat(one).contains("seal_audit"),
                        other -> assertThat(other).contains("enter_space"),
                        other -> assertThat(other).contains("seal_audit"));
    }

    private static void isForTheSpaces(String statement) {
        assertThat(statement).contains("spaces_to_seal");
    }

    private void get(HttpClient browser, String path) throws Exception {
        var answer = browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
