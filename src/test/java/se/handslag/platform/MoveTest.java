package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;
import se.handslag.platform.Keeping.Answer;
import se.handslag.platform.Keeping.Progress;
import se.handslag.platform.Keeping.Step;
import se.handslag.platform.Keeping.Why;

/** From the program's own server to somebody else's of the oldest version there is support for, and back. */
class MoveTest {

    private static final Progress SILENT = (step, table, number, of) -> {};

    @TempDir
    static Path folder;

    private static OldestServer server;
    private static Path home;
    private static Map<String, java.util.List<String>> kept;
    private static int databases;

    private Database elsewhere;

    @BeforeAll
    static void thingsAreKeptAtHome() throws Exception {
        server = OldestServer.start(Files.createDirectories(folder.resolve("server")));
        server.makeReadyAsTheRunbookSays();
        home = folder.resolve("home");
        ManyThings.keepAtHome(home);
        kept = ManyThings.rowsAtHome(home);
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void anEmptyDatabaseElsewhere() throws SQLException {
        var name = "elsewhere_" + ++databases;
        server.execute("postgres", "create database %s owner handslag_owner".formatted(name));
        elsewhere = new Database(
                server.url(name),
                new Login("handslag_owner", "password-of-the-owner"),
                new Login("handslag_application", "password-of-the-application"));
    }

    @Test
    void everythingIsThereAndNothingIsLostAtHomeAndItComesBackAsItWas() throws Exception {
        var moved = done(away(SILENT).moveTo(elsewhere.url(), false));

        assertThat(moved.rows())
                .isEqualTo(
                        kept.values().stream().mapToLong(java.util.List::size).sum());
        assertThat(moved.trail().faults()).isEmpty();
        assertThat(ManyThings.rows(elsewhere)).isEqualTo(kept);
        assertThat(ManyThings.rowsAtHome(home)).isEqualTo(kept);
        assertThat(new Migrations(elsewhere).apply()).isEmpty();

        var other = folder.resolve("another-home");
        var back = done(new Keeping(ManyThings.settings(other, elsewhere), SILENT).moveHome(false));

        assertThat(back.rows()).isEqualTo(moved.rows());
        assertThat(ManyThings.rowsAtHome(other)).isEqualTo(kept);
    }

    @Test
    void rowSecurityGuardsThereAsAtHome() throws Exception {
        done(away(SILENT).moveTo(elsewhere.url(), false));

        try (var superuser = DriverManager.getConnection(elsewhere.url(), "postgres", "superuser")) {
            assertThat(new Catalogue(superuser).breaches()).isEmpty();
        }
        try (var application = elsewhere.connect(elsewhere.application());
                var statement = application.createStatement();
                var seen = statement.executeQuery("select count(*) from identity.space")) {
            seen.next();
            assertThat(seen.getInt(1)).isZero();
            assertThatThrownBy(() -> statement.execute("delete from platform.audit_entry"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aMoveThatIsCutOffLeavesATargetThatNothingStartsOnAndIsMadeWholeByAnother() throws Exception {
        assertThatThrownBy(() -> away((step, table, number, of) -> {
                            if (step == Step.WRITING && number == of / 2) {
                                cutOff();
                            }
                        })
                        .moveTo(elsewhere.url(), false))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ManyThings.rowsAtHome(home)).isEqualTo(kept);
        try (var ahead = DatabaseAhead.begin(ManyThings.settings(folder.resolve("started"), elsewhere))) {
            assertThatThrownBy(ahead::database)
                    .isInstanceOfSatisfying(
                            DatabaseRefusal.class,
                            refusal -> assertThat(refusal.why()).isEqualTo(DatabaseRefusal.Why.UNFINISHED));
        }
        var unfinished = new Answer.Refused(Why.UNFINISHED, elsewhere.url());
        var fromThere = new Keeping(ManyThings.settings(folder.resolve("started"), elsewhere), SILENT);
        assertThat(fromThere.backup(folder.resolve("of-half"))).isEqualTo(unfinished);
        assertThat(fromThere.verifyTrail()).isEqualTo(unfinished);
        assertThat(fromThere.moveHome(false)).isEqualTo(unfinished);

        done(away(SILENT).moveTo(elsewhere.url(), false));

        assertThat(ManyThings.rows(elsewhere)).isEqualTo(kept);
        try (var ahead = DatabaseAhead.begin(ManyThings.settings(folder.resolve("started"), elsewhere))) {
            assertThat(ahead.database()).isEqualTo(elsewhere);
        }
    }

    @Test
    void whereSomethingIsKeptItIsReplacedOnlyWhenThatIsSaid() throws Exception {
        new Migrations(elsewhere).apply();
        ManyThings.keepIn(elsewhere);
        var there = ManyThings.rows(elsewhere);

        assertThat(away(SILENT).moveTo(elsewhere.url(), false))
                .isEqualTo(new Answer.Refused(Why.NOT_EMPTY, elsewhere.url()));
        assertThat(ManyThings.rows(elsewhere)).isEqualTo(there);
        try (var ahead = DatabaseAhead.begin(ManyThings.settings(folder.resolve("started"), elsewhere))) {
            assertThat(ahead.database()).isEqualTo(elsewhere);
        }

        done(away(SILENT).moveTo(elsewhere.url(), true));
        assertThat(ManyThings.rows(elsewhere)).isEqualTo(kept);
    }

    @Test
    void whileTheProgramRunsHereOrThereNothingIsMoved() throws Exception {
        try (var program = DataFolder.take(home)) {
            assertThat(away(SILENT).moveTo(elsewhere.url(), false))
                    .isEqualTo(new Answer.Unfit(
                            DatabaseRefusal.Why.DATA_IN_USE, program.path().toString()));
        }
        new Migrations(elsewhere).apply();
        try (var program = elsewhere.connect(elsewhere.application())) {
            var runs = new Answer.Refused(Why.PROGRAM_RUNS, elsewhere.url());
            assertThat(away(SILENT).moveTo(elsewhere.url(), false)).isEqualTo(runs);
            assertThat(new Keeping(ManyThings.settings(folder.resolve("empty-home"), elsewhere), SILENT)
                            .moveHome(false))
                    .isEqualTo(runs);
            assertThat(program.isValid(1)).isTrue();
        }
    }

    @Test
    void aServerThatWouldNotBeSafeGetsNothing() throws Exception {
        server.execute("postgres", "create role mighty superuser login password 'mighty'");
        var mighty = new Database(elsewhere.url(), elsewhere.owner(), new Login("mighty", "mighty"));

        assertThat(new Keeping(withLogins(mighty), SILENT).moveTo(elsewhere.url(), false))
                .isEqualTo(new Answer.Unfit(DatabaseRefusal.Why.TOO_MIGHTY, "mighty"));
        assertThat(new Keeping(ManyThings.settings(home), SILENT).moveTo(elsewhere.url(), false))
                .isEqualTo(new Answer.Unfit(DatabaseRefusal.Why.LOGIN_MISSING, "HANDSLAG_DATABASE_OWNER"));
    }

    @Test
    void homeIsNowhereElseWhenNoServerIsNamed() {
        assertThat(new Keeping(ManyThings.settings(home), SILENT).moveHome(false))
                .isEqualTo(new Answer.Refused(Why.SAME_PLACE, home.toString()));
    }

    private Keeping away(Progress progress) {
        return new Keeping(withLogins(elsewhere), progress);
    }

    /** The logins of the server there, while the program itself still keeps everything at home. */
    private static Environment withLogins(Database database) {
        var settings = new HashMap<String, Object>();
        settings.put("handslag.data", home.toString());
        settings.put("handslag.database.owner", database.owner().role());
        settings.put("handslag.database.owner.password", database.owner().password());
        settings.put("handslag.database.application", database.application().role());
        settings.put(
                "handslag.database.application.password", database.application().password());
        return ManyThings.settings(settings);
    }

    private void cutOff() {
        try {
            server.execute(
                    elsewhere.url().substring(elsewhere.url().lastIndexOf('/') + 1),
                    "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer.Done done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }
}
