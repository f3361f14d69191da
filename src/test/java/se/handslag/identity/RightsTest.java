package se.handslag.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.handslag.isolation.CastAtWork.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.handslag.isolation.MemberBrowser;
import se.handslag.isolation.WithTheCast;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Every address asks what whoever is signed in may do; who may not is told so, and nothing is changed. */
class RightsTest extends WithTheCast {

    private static final String OFFICER = "selma.fjallmark@norrvala.example";
    private static final String TOLD = "Det här ingår inte i ditt uppdrag";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    List<OpenPaths> open;

    @Autowired
    DemoDoor door;

    @Autowired
    People people;

    @Autowired
    Database database;

    @Autowired
    TransactionTemplate transaction;

    private Space board;
    private SignedIn auditor;

    /** An address, and what it asks for. */
    private record Door(RequestMethod method, String path, Right right) {}

    @BeforeEach
    void anAuditorIsAtTheBoard() {
        board = door.cast().stream()
                .filter(each -> each.name().equals("Selma Fjällmark"))
                .findFirst()
                .orElseThrow()
                .space();
        auditor = member("Rut Revander", Role.AUDITOR, null);
    }

    /** The cast is that of all tests. */
    @AfterEach
    void theGuestsAreGone() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("delete from identity.mandate where role in ('auditor', 'independent')");
        }
    }

    @Test
    void everyAddressThatIsNotForStrangersSaysWhatItAsksFor() {
        var silent = new ArrayList<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            if (handler.getMethodAnnotation(Needs.class) == null) {
                mapping.getPatternValues().stream()
                        .filter(path -> !isOpen(path))
                        .forEach(silent::add);
            }
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void whatTheRoleDoesNotLetOneDoIsToldAtEveryAddress() throws Exception {
        var browser = MemberBrowser.of(URI.create("http://localhost:" + port + "/"), auditor);
        var proof = page(work.opens(browser, "/mitt"))
                .selectFirst("input[name=_csrf]")
                .val();
        var closed = doors().filter(each -> !auditor.may(each.right())).toList();

        assertThat(closed).hasSizeGreaterThan(20);
        for (var each : closed) {
            var answer = each.path().startsWith("/api/") ? asksWithToken(auditor, each) : sends(browser, each, proof);
            assertThat(answer.statusCode()).as(each.toString()).isEqualTo(403);
            assertThat(answer.body()).as(each.toString()).contains(TOLD);
        }
    }

    @Test
    void whatTheRoleLetsOneDoIsNotStopped() throws Exception {
        var browser = MemberBrowser.of(URI.create("http://localhost:" + port + "/"), auditor);

        for (var path : List.of("/mitt", "/partnerskap", "/din-tur", "/partnerskap/" + partnership())) {
            assertThat(work.opens(browser, path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(page(work.opens(browser, "/partnerskap/" + partnership() + "/dagar"))
                        .select("main form"))
                .isEmpty();
    }

    @Test
    void anIndependentMemberSeesOnePartnershipAndNothingElse() throws Exception {
        var one = partnership();
        var list = work.looksAt(OFFICER, "/api/partnerships").at("/items");
        var another = list.get(1).at("/id").asString();
        var independent = member("Iris Oberg", Role.INDEPENDENT, UUID.fromString(one));
        var browser = MemberBrowser.of(URI.create("http://localhost:" + port + "/"), independent);

        assertThat(work.opens(browser, "/partnerskap/" + one).statusCode()).isEqualTo(200);
        assertThat(work.opens(browser, "/partnerskap/" + one + "/dagar").statusCode())
                .isEqualTo(200);
        assertThat(work.opens(browser, "/partnerskap/" + another).statusCode()).isEqualTo(404);
        for (var path : List.of("/partnerskap", "/din-tur", "/mitt", "/sok?q=partnerskap", "/din-tur/paminnelser")) {
            assertThat(page(work.opens(browser, path)).select("main").text())
                    .as(path)
                    .doesNotContain(list.get(1).at("/name").asString())
                    .doesNotContain("Selma Fjällmark");
        }
    }

    @Test
    void withoutAPromiseOfSilenceNobodyIsAnIndependentMember() {
        var person = UUID.randomUUID();

        assertThat(catchThrowable(() ->
                        inTheBoard(() -> people.entrust(person, "Iris Oberg", Role.INDEPENDENT, LocalDate.now(clock)))))
                .hasMessageContaining("mandate_of_an_independent");
    }

    private SignedIn member(String name, Role role, UUID dossier) {
        var person = UUID.nameUUIDFromBytes((name + role + dossier).getBytes(UTF_8));
        if (door.cast().stream().noneMatch(each -> each.person().equals(person))) {
            inTheBoard(() -> {
                if (dossier == null) {
                    people.entrust(person, name, role, LocalDate.now(clock));
                } else {
                    people.letIn(
                            person,
                            name,
                            new Seat.OneDossier(board.id(), dossier),
                            LocalDate.now(clock),
                            LocalDate.now(clock).plusYears(1),
                            LocalDate.now(clock));
                }
            });
        }
        return door.cast().stream()
                .filter(each -> each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void inTheBoard(Runnable work) {
        ActorScope.run(Actor.program(board.id()), () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private String partnership() throws Exception {
        return work.looksAt(OFFICER, "/api/partnerships").at("/items/0/id").asString();
    }

    private Stream<Door> doors() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getMethodAnnotation(Needs.class) != null)
                .flatMap(each -> each.getKey().getPatternValues().stream()
                        .filter(path -> !path.startsWith("/en/"))
                        .flatMap(path -> methods(each.getKey()).stream()
                                .map(method -> new Door(
                                        method,
                                        path.replaceAll(
                                                "\\{[^}]*}", UUID.randomUUID().toString()),
                                        each.getValue()
                                                .getMethodAnnotation(Needs.class)
                                                .value()))));
    }

    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods();
    }

    private HttpResponse<String> asksWithToken(SignedIn who, Door each) throws Exception {
        var token = ActorScope.<Token, RuntimeException>call(
                Actor.atHome(who.person(), who.person()),
                () -> transaction.execute(status ->
                        people.issueToken(who.space().id(), LocalDate.now(clock).plusDays(1))));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + each.path()))
                .header("Authorization", "Bearer " + token.written())
                .header("Content-Type", "application/json")
                .method(each.method().name(), BodyPublishers.ofString("{}"));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> sends(HttpClient browser, Door each, String proof) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + each.path() + "?_csrf=" + proof))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(each.method().name(), BodyPublishers.ofString("a=b"));
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private boolean isOpen(String path) {
        var asked = PathContainer.parsePath(path.replaceAll("\\{[^}]*}", "x"));
        return open.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(asked));
    }
}
