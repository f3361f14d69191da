package se.handslag.site.operator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

class OperatorCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Database database = TestServer.copy();

    @ParameterizedTest
    @CsvSource({
        "backup, Skriv vilken fil.",
        "restore --replace, Skriv vilken fil.",
        "backup --replace fil, '--replace'",
        "backup fil annan, 'annan'",
        "backup fil --data, --data ska det stå ett värde",
        "move, flytta till ''",
        "move --to hem, flytta till 'hem'",
        "move dit, 'dit'",
        "audit, ''",
        "audit remove, 'remove'",
        "dance, 'dance'"
    })
    void aCommandThatIsNotUnderstoodIsToldWithAllThatThereIs(String command, String told) {
        assertThat(run(database, command.split(" "))).isEqualTo(64);

        assertThat(err.toString(UTF_8)).contains(told).contains("handslag audit verify");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void aBackupIsToldAndSoIsWhatItHolds() throws Exception {
        keepSomething();

        assertThat(run(database, "backup", folder.resolve("fil").toString())).isZero();

        assertThat(out.toString(UTF_8))
                .contains("innehåller allt som fanns 20", "tillbakalästa och lika", "inte krypterad")
                .contains("Spåret är helt: 1 händelser i 1 rum under 1 sigill");
        assertThat(err.toString(UTF_8)).contains("Läser tabell 1 av");
    }

    @Test
    void whatIsRefusedIsToldAndChangesNothing() {
        assertThat(run(database, "restore", folder.resolve("fil").toString())).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("finns inte eller går inte att läsa");
    }

    @Test
    void aDatabaseThatIsNotThereIsToldAsTheProgramTellsItWhenItStarts() {
        var nowhere = new Database("jdbc:postgresql://127.0.0.1:1/nothing", database.owner(), database.application());

        assertThat(run(nowhere, "audit", "verify")).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("svarar inte");
    }

    @Test
    void aBrokenTrailIsToldByWhatWasDoneToWhichRowAndTheAnswerSaysSo() throws Exception {
        keepSomething();
        assertThat(run(database, "audit", "verify")).isZero();
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("delete from platform.audit_entry");
        }

        assertThat(run(database, "audit", "verify")).isEqualTo(1);

        assertThat(err.toString(UTF_8))
                .contains("Spåret är inte som det var: 1 ställen.")
                .containsPattern(
                        "en händelse har tagits bort: rum [0-9a-f-]{36}, tabell identity.space, rad [0-9a-f-]{36}, gjort 20..-");
    }

    @Test
    void theFolderThatIsNamedIsTheOneThatIsMeant() {
        var named = folder.resolve("annan").toString();

        assertThat(run(null, "backup", "fil", "--data=" + named)).isEqualTo(2);

        assertThat(err.toString(UTF_8)).contains("Ingenting bevaras i " + named);
    }

    @Test
    void everyFaultThatTheDatabaseCanNameHasWords() throws Exception {
        var texts = Texts.in(Language.SWEDISH, "site/start", "site/operator");
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(
                        "select distinct fault[1] from regexp_matches("
                                + "pg_get_functiondef('platform.audit_faults(uuid)'::regprocedure), 'SELECT ''([a-z ]+)''', 'g') as fault")) {
            var named = 0;
            while (answer.next()) {
                assertThat(texts.get("operator.fault." + answer.getString(1).replace(' ', '_')))
                        .isNotBlank();
                named++;
            }
            assertThat(named).isEqualTo(12);
        }
    }

    private void keepSomething() throws SQLException {
        try (var application = database.connect(database.application());
                var statement = application.createStatement()) {
            application.setAutoCommit(false);
            var space = java.util.UUID.randomUUID();
            statement.execute("select platform.enter_space('%1$s', '%1$s', null, null)".formatted(space));
            statement.execute(
                    "insert into identity.space values ('%s', 'association', 'Kajen', null, true)".formatted(space));
            statement.execute("select platform.seal_audit()");
            application.commit();
        }
    }

    private int run(Database named, String... arguments) {
        var environment = new StandardEnvironment();
        if (named != null) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test",
                            Map.of(
                                    "handslag.data", folder.toString(),
                                    "handslag.database.url", named.url(),
                                    "handslag.database.owner", named.owner().role(),
                                    "handslag.database.owner.password",
                                            named.owner().password(),
                                    "handslag.database.application",
                                            named.application().role(),
                                    "handslag.database.application.password",
                                            named.application().password())));
        }
        return new OperatorCommand(
                        new PrintStream(out, true, UTF_8),
                        new PrintStream(err, true, UTF_8),
                        false,
                        Texts.in(Language.SWEDISH, "site/start", "site/operator"),
                        environment)
                .run(List.of(arguments));
    }
}
