package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoTokens;
import se.handslag.platform.DataFolder;
import se.handslag.platform.Statements;
import tools.jackson.databind.json.JsonMapper;

/** What programs were answered is answered again at little cost, to those who may see it, for as long as it is true. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class PartnershipAnswersTest {

    private static final String BOARD = "selma.fjallmark@norrvala.example";
    private static final String ASSOCIATION = "elin.bergsjo@byalaget.example";
    private static final String STRANGER = "amina.vallberg@natthamnen.example";
    /** Whom the token speaks for, the door into the space, and whether anything has changed. */
    private static final int AGAIN = 3;

    @LocalServerPort
    int port;

    @Autowired
    DataFolder folder;

    @Autowired
    Statements statements;

    private Map<String, String> tokens;
    private String partnership;

    @BeforeEach
    void lookedAtOnce() throws Exception {
        tokens = DemoTokens.in(folder.path());
        var list = JsonMapper.shared()
                .readTree(get(BOARD, "/api/partnerships", null).body());
        partnership = "/api/partnerships/" + list.at("/items/0/id").asString();
        get(BOARD, partnership, null);
    }

    @Test
    void whatHasNotChangedIsNotLookedUpAgain() throws Exception {
        statements.takeAll();

        var again = get(BOARD, partnership, null);

        assertThat(statements.takeAll()).hasSize(AGAIN);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(again.body()).at("/obligations"))
                .isNotEmpty();
    }

    @Test
    void everyPartyIsAnsweredTheSameAndNobodyElseAnything() throws Exception {
        var board = get(BOARD, partnership, null);
        var association = get(ASSOCIATION, partnership, null);

        assertThat(association.body()).isEqualTo(board.body());
        assertThat(association.headers().firstValue("ETag"))
                .isEqualTo(board.headers().firstValue("ETag"));
        assertThat(get(STRANGER, partnership, null).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverHasSeenItIsToldThatItIsTheSame() throws Exception {
        var tag = get(BOARD, partnership, null).headers().firstValue("ETag").orElseThrow();

        assertThat(get(BOARD, partnership, tag).statusCode()).isEqualTo(304);
        assertThat(get(STRANGER, partnership, tag).statusCode()).isEqualTo(404);
    }

    @Test
    void aChangeIsSeenByTheNextWhoAsks() throws Exception {
        var before = get(ASSOCIATION, partnership, null);
        var document = JsonMapper.shared()
                .readTree(before.body())
                .at("/agreement/document/id")
                .asString();
        var seen = get(BOARD, "/api/documents/" + document, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        var number = "KS 2029/" + seen.replace("\"", "");

        var noted = HttpClient.newHttpClient()
                .send(
                        request(BOARD, "/api/documents/" + document)
                                .header("If-Match", seen)
                                .header("Content-Type", "application/json")
                                .method("PATCH", BodyPublishers.ofString("{\"diaryNumber\":\"" + number + "\"}"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(noted.statusCode()).isEqualTo(200);

        var after = get(
                ASSOCIATION, partnership, before.headers().firstValue("ETag").orElseThrow());
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains(number);
    }

    private HttpResponse<String> get(String who, String path, String seen) throws Exception {
        var request = request(who, path);
        if (seen != null) {
            request.header("If-None-Match", seen);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String who, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + tokens.get(who));
    }
}
