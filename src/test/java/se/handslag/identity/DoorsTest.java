package se.handslag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.handslag.HandslagApplication;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Who is let in as one of the made-up people: whoever sits at this machine and asked for it, and nobody else. */
class DoorsTest {

    private static final String DEMO = "--handslag.demo=true";

    private final Database database = TestServer.copy();

    @TempDir
    Path data;

    @Test
    void onThisMachineTheCastIsThereWithAToken() throws Exception {
        try (var program = start(DEMO)) {
            assertThat(get(program, "/logga-in").body()).contains("Amina Vallberg");
            assertThat(tokens()).hasSize(15).containsKey("amina.vallberg@natthamnen.example");
            // The address does not exist, but whoever asks does.
            assertThat(withToken(program).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void theTokensStayTheSameWhenTheProgramStartsAgain() throws Exception {
        start(DEMO).close();
        var first = tokens();
        start(DEMO).close();

        assertThat(tokens()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--handslag.demo=false",
                DEMO + " --server.address=0.0.0.0",
                DEMO + " --server.forward-headers-strategy=native"
            })
    void elsewhereTheDoorIsShutAlsoWhenTheCastIsAlreadyThere(String settings) throws Exception {
        start(DEMO).close();

        try (var program = start(settings.split(" "))) {
            assertThat(get(program, "/logga-in").body()).doesNotContain("Amina Vallberg");
            assertThat(withToken(program).statusCode()).isEqualTo(401);
            var person = DemoCast.read().companies().getFirst();
            var form = "person=" + person.members().getFirst().person() + "&organisation="
                    + person.space().id();
            var forced = HttpRequest.newBuilder(at(program, "/logga-in/prova"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            assertThat(send(forced).statusCode()).isBetween(400, 499);
        }
    }

    /** The session outlives the program, and the program may come back where others can reach it. */
    @Test
    void whoeverCameInIsOutWhenTheProgramStartsAgainElsewhere() throws Exception {
        var jar = new CookieManager();
        try (var client = HttpClient.newBuilder()
                .cookieHandler(jar)
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            try (var program = start(DEMO)) {
                var page = client.send(at(program, "/logga-in", "").build(), BodyHandlers.ofString());
                var company = DemoCast.read().companies().getFirst();
                var form = "person=" + company.members().getFirst().person() + "&organisation="
                        + company.space().id() + "&_csrf=" + proofIn(page.body());
                var come = client.send(at(program, "/logga-in/prova", form).build(), BodyHandlers.ofString());
                assertThat(come.body()).contains(company.members().getFirst().name());
                assertThat(client.send(at(program, "/mitt", "").build(), BodyHandlers.ofString())
                                .uri()
                                .getPath())
                        .isEqualTo("/mitt");
            }
            try (var program = start(DEMO, "--server.address=0.0.0.0")) {
                var again = client.send(at(program, "/mitt", "").build(), BodyHandlers.ofString());
                assertThat(again.uri().getPath()).isEqualTo("/logga-in");
            }
        }
    }

    @Test
    void nobodyMadeUpComesToWhereRealOrganisationsAre() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute(
                    "insert into identity.space values (gen_random_uuid(), 'association', 'Kajen', null, false)");
        }

        try (var program = start(DEMO)) {
            assertThat(get(program, "/logga-in").body()).doesNotContain("Amina Vallberg");
            assertThat(data.resolve("demo-tokens.json")).doesNotExist();
        }
    }

    @Test
    void aTokenThatIsNoneIsRefusedAlsoWhereNoneIsNeeded() throws Exception {
        try (var program = start(DEMO)) {
            for (var wrong : new String[] {"Bearer hs_guessed", "Basic YTpi", "Bearer", "Bearer " + "x".repeat(46)}) {
                var request = HttpRequest.newBuilder(at(program, "/api/readings"))
                        .header("Authorization", wrong)
                        .POST(BodyPublishers.ofString("x"))
                        .build();
                assertThat(send(request).statusCode()).isEqualTo(401);
            }
        }
    }

    @Test
    void behindAProxyTheCookieOfWhoComesByHttpsIsForHttpsAlone() throws Exception {
        try (var program = start("--server.forward-headers-strategy=native")) {
            var byHttps = HttpRequest.newBuilder(at(program, "/logga-in"))
                    .header("X-Forwarded-Proto", "https")
                    .build();

            assertThat(send(byHttps).headers().allValues("Set-Cookie"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        }
    }

    private ConfigurableApplicationContext start(String... settings) {
        var builder = new SpringApplicationBuilder(HandslagApplication.class)
                .properties(
                        "server.port=0",
                        "handslag.data=" + data,
                        "handslag.database.url=" + database.url(),
                        "handslag.database.owner=" + database.owner().role(),
                        "handslag.database.owner.password=" + database.owner().password(),
                        "handslag.database.application="
                                + database.application().role(),
                        "handslag.database.application.password="
                                + database.application().password());
        var all = new java.util.ArrayList<>(java.util.List.of(settings));
        all.add("--server.port=0");
        all.add("--handslag.data=" + data);
        all.add("--logging.level.se.handslag=error");
        return builder.run(all.toArray(String[]::new));
    }

    private Map<String, String> tokens() {
        return DemoTokens.in(data);
    }

    private HttpResponse<String> withToken(ConfigurableApplicationContext program) throws Exception {
        return send(HttpRequest.newBuilder(at(program, "/api/no-such-thing"))
                .header("Authorization", "Bearer " + tokens().get("amina.vallberg@natthamnen.example"))
                .build());
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext program, String path) throws Exception {
        return send(HttpRequest.newBuilder(at(program, path)).build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static HttpRequest.Builder at(ConfigurableApplicationContext program, String path, String form) {
        var request = HttpRequest.newBuilder(at(program, path));
        return form.isEmpty()
                ? request
                : request.header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
    }

    private static String proofIn(String page) {
        var proof = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(proof.find()).isTrue();
        return proof.group(1);
    }

    private static URI at(ConfigurableApplicationContext program, String path) {
        return URI.create("http://localhost:" + program.getEnvironment().getProperty("local.server.port") + path);
    }
}
