package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.HandslagApplication;
import se.handslag.identity.Colleague;
import se.handslag.identity.People;
import se.handslag.identity.Role;
import se.handslag.identity.Space;

/**
 * The program on somebody else's PostgreSQL of the oldest version there is support for, made ready as the runbook says. It runs there
 * as on its own, and where its data would not be safe it does not start and changes nothing.
 */
class ExternalServerTest {

    private static final String READY = "handslag";
    private static final String EMPTY = "untouched";
    private static final String URL = "handslag.database.url";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    static Path folder;

    private static OldestServer server;
    private static ConfigurableApplicationContext program;

    @BeforeAll
    static void anOperatorMakesReadyAndStarts() throws Exception {
        server = OldestServer.start(folder);
        server.makeReadyAsTheRunbookSays();
        server.execute("postgres", "create database %s owner handslag_owner".formatted(EMPTY));
        var settings = settings(READY);
        settings.put("server.port", "0");
        // The program as it is, without what watches it in other tests.
        settings.put("spring.autoconfigure.exclude", GuardsOfTests.class.getName());
        program = new SpringApplicationBuilder(HandslagApplication.class).run(OldestServer.arguments(settings));
    }

    @AfterAll
    static void stop() throws Exception {
        if (program != null) {
            program.close();
        }
        server.close();
    }

    @Test
    void theProgramRunsOnTheServerItWasToldOf() throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                        + program.getEnvironment().getProperty("local.server.port") + "/"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(seen("show server_version")).singleElement().asString().startsWith("15.");
        assertThat(seen("select current_user")).containsExactly("handslag_application");
        assertThat(folder.resolve("data").resolve(READY)).isDirectoryNotContaining("glob:**/postgres*");
    }

    @Test
    void everyMigrationIsAppliedAndASecondStartLooksAtNone() throws Exception {
        var database = program.getBean(Database.class);
        var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");

        assertThat(scripts).isNotEmpty();
        for (var script : scripts) {
            var path = script.getURL().getPath().split("/");
            var applied = "%s.migrations where success and script = '%s'"
                    .formatted(path[path.length - 2], script.getFilename());
            assertThat(server.count(READY, applied)).isEqualTo(1);
        }
        assertThat(new Migrations(database).apply()).isEmpty();
    }

    @Test
    void anOrganisationSeesAndTouchesNothingOfAnothers() throws Exception {
        var board = UUID.randomUUID();
        var association = UUID.randomUUID();
        found(Space.board(board, "Fritidsnämnden", "Älvhamra kommun", false), "Berit Ek");
        found(Space.association(association, "Älvhamra idrottsförening", false), "Sven Alm");
        var names = "select person_name from identity.mandate";
        var seize = "update identity.mandate set role = 'chair' returning person_name";
        var plant = "insert into identity.space values ('%s', 'association', 'Grannen', null, false) returning name"
                .formatted(UUID.randomUUID());
        var intruder = Actor.program(association);

        assertThat(seen(names)).isEmpty();
        assertThat(ActorScope.call(intruder, () -> seen(names))).containsExactly("Sven Alm");
        assertThat(ActorScope.call(intruder, program.getBean(People.class)::colleagues))
                .extracting(Colleague::name)
                .containsExactly("Sven Alm");
        assertThat(ActorScope.call(intruder, () -> seen(seize))).containsExactly("Sven Alm");
        assertThatThrownBy(() -> ActorScope.call(intruder, () -> seen(plant)))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(ActorScope.call(
                        Actor.program(board), () -> seen("select person_name || role from identity.mandate")))
                .containsExactly("Berit Ekofficer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter role mighty superuser",
                "alter role mighty bypassrls",
                "alter role mighty createrole",
                "grant handslag_owner to mighty",
                "create role friend bypassrls; grant friend to mighty",
                "create table of_mighty (); alter table of_mighty owner to mighty"
            })
    void aMightyRoleIsRefusedAsTheApplications(String might) throws Exception {
        var settings = settings(EMPTY);
        settings.put("handslag.database.application", "mighty");
        settings.put("handslag.database.application.password", "mighty");
        server.execute(EMPTY, "create role mighty login password 'mighty'", might);
        try {
            assertRefused(settings, DatabaseRefusal.Why.TOO_MIGHTY, "mighty");
        } finally {
            server.execute(EMPTY, "drop owned by mighty", "drop role mighty", "drop role if exists friend");
        }
    }

    @Test
    void anOwnerThatMayMakeNoTablesIsRefused() throws Exception {
        server.execute(EMPTY, "create role weak login password 'weak'");
        var settings = settings(EMPTY);
        settings.put("handslag.database.owner", "weak");
        settings.put("handslag.database.owner.password", "weak");

        assertRefused(settings, DatabaseRefusal.Why.OWNER_TOO_WEAK, "weak");
    }

    @Test
    void anOlderServerIsRefused() throws Exception {
        var settings = settings(EMPTY);
        try (var old = new TellingAnotherVersion(server.port(), 14);
                var oldest = new TellingAnotherVersion(server.port(), 15)) {
            settings.put(URL, old.url(EMPTY));
            assertRefused(settings, DatabaseRefusal.Why.TOO_OLD, "14");

            assertThatNoException()
                    .isThrownBy(() -> ServerCheck.pass(new Database(
                            oldest.url(EMPTY),
                            new Login("handslag_owner", "password-of-the-owner"),
                            new Login("handslag_application", "password-of-the-application"))));
        }
    }

    @Test
    void aServerWithoutTheExtensionIsRefused() throws Exception {
        var offer = server.offerOf("pg_trgm");
        var away = Files.move(offer, folder.resolve("away"));
        try {
            assertRefused(settings(EMPTY), DatabaseRefusal.Why.EXTENSION_MISSING, "pg_trgm");
        } finally {
            Files.move(away, offer);
        }
    }

    @Test
    void aServerThatDoesNotKnowTheSwedishOrderIsRefused() throws Exception {
        server.execute(EMPTY, "alter collation pg_catalog.\"sv-x-icu\" rename to away");
        try {
            assertRefused(settings(EMPTY), DatabaseRefusal.Why.COLLATION_MISSING, "sv-x-icu");
        } finally {
            server.execute(EMPTY, "alter collation pg_catalog.away rename to \"sv-x-icu\"");
        }
    }

    @Test
    void oneRoleForBothIsRefused() throws Exception {
        var settings = settings(EMPTY);
        settings.put("handslag.database.application", "handslag_owner");

        assertRefused(settings, DatabaseRefusal.Why.ONE_ROLE, "handslag_owner");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "owner.password", "application", "application.password"})
    void aMissingSettingIsNamedAsItIsWrittenInTheEnvironment(String missing) throws Exception {
        var settings = settings(EMPTY);
        settings.remove("handslag.database." + missing);

        var inEnvironment = "HANDSLAG_DATABASE_" + missing.replace('.', '_').toUpperCase(Locale.ROOT);
        assertRefused(settings, DatabaseRefusal.Why.LOGIN_MISSING, inEnvironment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "application"})
    void aWrongPasswordIsToldAsNotLetIn(String whose) throws Exception {
        var settings = settings(EMPTY);
        settings.put("handslag.database." + whose + ".password", "guessed");

        assertRefused(settings, DatabaseRefusal.Why.NOT_REACHED, settings.get(URL));
    }

    @Test
    void anOwnerThatIsNotThereIsToldAsNotLetIn() throws Exception {
        var settings = settings(EMPTY);
        settings.put("handslag.database.owner", "handslag_onwer");

        assertRefused(settings, DatabaseRefusal.Why.NOT_REACHED, settings.get(URL));
    }

    @Test
    void aDatabaseThatIsNotThereIsToldWithItsAddress() throws Exception {
        var settings = settings("elsewhere");

        assertRefused(settings, DatabaseRefusal.Why.NOT_REACHED, settings.get(URL));
    }

    private static void assertRefused(Map<String, String> settings, DatabaseRefusal.Why why, String what)
            throws SQLException {
        var thrown = catchThrowable(() -> new SpringApplicationBuilder(DatabaseConfiguration.class)
                .web(WebApplicationType.NONE)
                .run(OldestServer.arguments(settings))
                .close());

        assertThat(Stream.iterate(thrown, Objects::nonNull, Throwable::getCause))
                .filteredOn(DatabaseRefusal.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(DatabaseRefusal.class, refusal -> {
                    assertThat(refusal.why()).isEqualTo(why);
                    assertThat(refusal.what()).isEqualTo(what);
                });
        assertThat(server.count(EMPTY, "pg_namespace where nspname = 'platform'"))
                .isZero();
    }

    /** As the operator sets them, with a data folder that nothing else uses. */
    private static Map<String, String> settings(String database) {
        return new TreeMap<>(Map.of(
                "handslag.data",
                folder.resolve("data").resolve(database).toString(),
                URL,
                server.url(database),
                "handslag.database.owner",
                "handslag_owner",
                "handslag.database.owner.password",
                "password-of-the-owner",
                "handslag.database.application",
                "handslag_application",
                "handslag.database.application.password",
                "password-of-the-application"));
    }

    private static void found(Space space, String person) {
        var people = program.getBean(People.class);
        ActorScope.run(Actor.program(space.id()), () -> {
            people.found(space);
            people.entrust(UUID.randomUUID(), person, Role.OFFICER, DAY);
        });
    }

    /** What the program itself gets, past everything that it might add to a question. */
    private static List<String> seen(String sql) {
        return new TransactionTemplate(program.getBean(PlatformTransactionManager.class))
                .execute(transaction -> program.getBean(JdbcClient.class)
                        .sql(sql)
                        .query(String.class)
                        .list());
    }
}
