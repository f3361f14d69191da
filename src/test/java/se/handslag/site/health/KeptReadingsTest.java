package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoTokens;
import se.handslag.platform.DataFolder;
import se.handslag.platform.Database;
import se.handslag.platform.Statements;
import se.handslag.platform.TestServer;

/** A program that has shown for whom it acts: what it sends is kept there, and found again there and nowhere else. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class KeptReadingsTest {

    private static final Path AGREEMENT = Path.of("src/test/resources/agreements/block-children/source.txt");
    private static final String AMINA = "amina.vallberg@natthamnen.example";
    private static final String HER_TREASURER = "per-olof.lindmarker@natthamnen.example";
    private static final String ANOTHER = "dilan.akerby@kompassen.example";

    @LocalServerPort
    int port;

    @Autowired
    DataFolder folder;

    @Autowired
    Database database;

    @Autowired
    Statements statements;

    private Map<String, String> tokens;

    @BeforeEach
    void readTokens() {
        tokens = DemoTokens.in(folder.path());
    }

    @Test
    void whatIsSentWithATokenIsKeptAndToldAgainWordForWord() throws Exception {
        var sent = send(AMINA, Files.readAllBytes(AGREEMENT));

        assertThat(sent.statusCode()).isEqualTo(201);
        var place = sent.headers().firstValue("Location").orElseThrow();
        assertThat(place).matches("/api/readings/[0-9a-f-]{36}");
        var found = get(AMINA, place);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(found.headers().firstValue("ETag")).contains("\"1\"");
        var all = sent.body().substring(0, sent.body().lastIndexOf('}'));
        assertThat(found.body()).startsWith(all);
        assertThat(found.body().substring(all.length())).startsWith(", \"review\": {");
    }

    @Test
    void theSameFileTwiceIsOneReading() throws Exception {
        var first = send(AMINA, Files.readAllBytes(AGREEMENT));
        var second = send(AMINA, Files.readAllBytes(AGREEMENT));

        assertThat(second.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
    }

    @Test
    void whatIsTypedInIsBegunAndFilledInValueByValue() throws Exception {
        var begun = send(AMINA, "POST", "/api/readings", null, "{\"title\": \"Avtalet på papper\"}");
        assertThat(begun.statusCode()).isEqualTo(201);
        var place = begun.headers().firstValue("Location").orElseThrow();
        var tag = begun.headers().firstValue("ETag").orElseThrow();

        var party = """
                {"verdict": "corrected", "kind": "party", "fields": {"name": "Nattlampan", "sector": "civil"}}""";
        var filled = send(AMINA, "PATCH", place + "/values/a1", tag, party);

        assertThat(filled.statusCode()).isEqualTo(200);
        assertThat(filled.body()).contains("\"key\": \"a1\"").contains("Nattlampan");
        assertThat(get(AMINA, place).body()).contains("Nattlampan");
        assertThat(send(AMINA, "PATCH", place + "/values/a2", tag, party).statusCode())
                .isEqualTo(412);
    }

    @Test
    void whatHasNoNameOrNoKeeperIsNotBegun() throws Exception {
        assertThat(send(AMINA, "POST", "/api/readings", null, "{\"title\": \" \"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(AMINA, "POST", "/api/readings", null, "{}").statusCode())
                .isEqualTo(422);
        var stranger = send(null, "POST", "/api/readings", null, "{\"title\": \"Avtalet\"}");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void nobodyFindsWhatLiesInAnothersRoom() throws Exception {
        var sent = send(AMINA, Files.readAllBytes(AGREEMENT));
        var place = sent.headers().firstValue("Location").orElseThrow();

        assertThat(get(ANOTHER, place).statusCode()).isEqualTo(404);
        assertThat(get(null, place).statusCode()).isEqualTo(401);
        // He acts for two associations; his token speaks for the first of them, which is hers.
        assertThat(get(HER_TREASURER, place).statusCode()).isEqualTo(200);
    }

    @Test
    void whatAStrangerSendsIsAnsweredAndNotKept() throws Exception {
        var before = rows();
        var sent = send(
                null, "Överenskommelse mellan Storby kommun och Föreningen Kajen.".getBytes(StandardCharsets.UTF_8));

        assertThat(sent.statusCode()).isEqualTo(200);
        assertThat(sent.headers().firstValue("Location")).isEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsNotKept() throws Exception {
        var before = rows();

        assertThat(send(AMINA, new byte[] {1, 2, 3, 0, 0, (byte) 0xff}).statusCode())
                .isEqualTo(422);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void findingAReadingAsksForTheTokenTheSpaceAndTheReading() throws Exception {
        var place = send(AMINA, Files.readAllBytes(AGREEMENT))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        statements.takeAll();

        get(AMINA, place);

        assertThat(statements.takeAll())
                .satisfiesExactly(
                        token -> assertThat(token).contains("bearer_of"),
                        space -> assertThat(space).contains("enter_space"),
                        reading -> assertThat(reading).contains("\"reading\".\"reading\""));
    }

    private int rows() throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(
                        "select (select count(*) from reading.reading) + (select count(*) from records.version)")) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private HttpResponse<String> send(String who, byte[] file) throws Exception {
        var form = new ByteArrayOutputStream();
        form.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"avtal.txt\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return answer(
                who,
                HttpRequest.newBuilder(at("/api/readings"))
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofByteArray(form.toByteArray())));
    }

    private HttpResponse<String> send(String who, String method, String path, String tag, String json)
            throws Exception {
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json));
        if (tag != null) {
            request.header("If-Match", tag);
        }
        return answer(who, request);
    }

    private HttpResponse<String> get(String who, String path) throws Exception {
        return answer(who, HttpRequest.newBuilder(at(path)));
    }

    private HttpResponse<String> answer(String who, HttpRequest.Builder request) throws Exception {
        if (who != null) {
            request.header("Authorization", "Bearer " + tokens.get(who));
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
