package se.handslag.site.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Whoever watches over the program is told how it is, and nothing of whoever uses it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"handslag.measures.port=0", "spring.datasource.hikari.connection-timeout=1000"})
class MeasuresTest {

    @LocalServerPort
    int port;

    @Autowired
    MeasuresServer measures;

    @Autowired
    Database database;

    @Test
    void itSaysThatItLivesAndThatItIsReady() throws Exception {
        assertThat(get(port, "/health")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("alive\n");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        });
        assertThat(get(port, "/ready")).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("ready\n");
        });
    }

    @Test
    void tablesOfAnotherVersionAreToldAndTheProgramLivesOn() throws Exception {
        change("update platform.fingerprint set value = 'other ' || value");
        try {
            assertThat(get(port, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(port, "/ready").body()).isEqualTo("migrations\n");
            assertThat(get(port, "/health").statusCode()).isEqualTo(200);
        } finally {
            change("update platform.fingerprint set value = substr(value, 7)");
        }
        assertThat(get(port, "/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void aDatabaseThatLetsNobodyInIsToldAndTheProgramLivesOn() throws Exception {
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        var elsewhere = TestServer.copy();
        try {
            change(elsewhere, "alter database %s allow_connections false".formatted(name));
            change(
                    elsewhere,
                    "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = '%s'"
                            .formatted(name));

            assertThat(get(port, "/ready").statusCode()).isEqualTo(503);
            assertThat(get(port, "/ready").body()).isEqualTo("database\n");
            assertThat(get(port, "/health").statusCode()).isEqualTo(200);
        } finally {
            change(elsewhere, "alter database %s allow_connections true".formatted(name));
        }
        assertThat(get(port, "/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void figuresAreToldByKindsOfAddressesAndNeverByAddresses() throws Exception {
        get(port, "/hjalp");
        get(port, "/partnerskap/0198c0de-0000-7000-8000-00000000abcd?q=hemligt");
        get(port, "/finns-inte/Sixtusina");

        var told = get(measures.port(), "/metrics");

        assertThat(told.statusCode()).isEqualTo(200);
        assertThat(told.body())
                .contains("http_server_requests_seconds_count{method=\"GET\",status=\"200\",uri=\"/hjalp\"}")
                .contains("jvm_memory_used_bytes", "process_uptime_seconds", "handslag_database_connections")
                .doesNotContain("abcd", "hemligt", "Sixtusina");
    }

    @Test
    void theFiguresAreAtTheirOwnPortAlone() throws Exception {
        assertThat(get(port, "/metrics").statusCode()).isEqualTo(404);
        assertThat(get(measures.port(), "/").statusCode()).isEqualTo(404);
    }

    private void change(String sql) throws Exception {
        change(database, sql);
    }

    private static void change(Database where, String sql) throws Exception {
        try (var superuser = TestServer.superuserOf(where);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    private static HttpResponse<String> get(int port, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString());
    }
}
