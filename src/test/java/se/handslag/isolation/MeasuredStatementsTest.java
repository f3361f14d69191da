package se.handslag.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.identity.DemoTokens;
import se.handslag.platform.DataFolder;
import se.handslag.platform.Statements;

/**
 * The program is measured beside bare statements in {@code bench/storage}. They say something about the program only as long as they
 * are the ones it sends.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "handslag.demo=true")
class MeasuredStatementsTest {

    private static final String HOST = "maja.stahlgren@alvhamra.example";
    private static final Pattern ID = Pattern.compile("\"id\": ?\"([^\"]+)\"");

    private static final Pattern VALUE = Pattern.compile("'[^']*'|:\\w+|\\bcurrent_date\\b|\\bnull\\b|\\b\\d+\\b");
    private static final Pattern CAST = Pattern.compile("cast\\(\\? as \\w+\\)");

    @LocalServerPort
    int port;

    @Autowired
    Statements statements;

    @Autowired
    DataFolder folder;

    @Test
    void aPartnershipIsLookedAtWithTheStatementsThatAreMeasured() throws Exception {
        var path = "/api/partnerships/" + aPartnership();
        statements.takeAll();

        get(path);

        assertThat(sent()).isEqualTo(measured("get.sql"));
    }

    @Test
    void theListIsLookedAtWithTheStatementsThatAreMeasured() throws Exception {
        var path = "/api/partnerships?q=natt&course=running&sort=name";
        get(path);
        statements.takeAll();

        get(path);

        assertThat(sent()).isEqualTo(measured("list.sql"));
    }

    /** All but the question whom the token speaks for, which is asked before. */
    private List<String> sent() {
        var sent = statements.takeAll();
        assertThat(sent.getFirst()).contains("bearer_of");
        return sent.stream().skip(1).map(MeasuredStatementsTest::withoutValues).toList();
    }

    private static List<String> measured(String file) throws IOException {
        return Stream.of(Files.readString(Path.of("bench/storage", file)).split(";\n"))
                .filter(statement -> !statement.matches("begin|commit"))
                .map(MeasuredStatementsTest::withoutValues)
                .toList();
    }

    /** Each value a question mark, whether it is written out, named, or told to be of a kind. */
    private static String withoutValues(String statement) {
        return CAST.matcher(VALUE.matcher(statement).replaceAll("?")).replaceAll("?");
    }

    private String aPartnership() throws Exception {
        var id = ID.matcher(get("/api/partnerships"));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String get(String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header(
                            "Authorization",
                            "Bearer " + DemoTokens.in(folder.path()).get(HOST))
                    .build();
            var answer = client.send(asked, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
