package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change of what lies in a dossier is counted, once for each transaction, and by nobody but the database. */
class DossierRevisionTest {

    private static final UUID HOST = UUID.randomUUID();
    private static final UUID GUEST = UUID.randomUUID();
    private static final UUID DOSSIER = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final Database database = TestServer.copy();
    private Connection application;

    @BeforeEach
    void aDossierOfTwoChanges() throws SQLException {
        application = database.connect(database.application());
        application.setAutoCommit(false);
        at(HOST, null, partnership(DOSSIER), milestone(DOSSIER, "signed"), milestone(DOSSIER, "started"));
        at(HOST, null, milestone(DOSSIER, "ended"));
    }

    @AfterEach
    void close() throws SQLException {
        application.close();
    }

    @Test
    void howeverManyRowsATransactionChangesItIsOneChange() throws SQLException {
        assertThat(revision(HOST, null, DOSSIER)).isEqualTo(2);
    }

    @Test
    void whatIsTakenAwayIsAChangeAndWhatIsUndoneIsNone() throws SQLException {
        at(HOST, null, "delete from partnership.milestone where space_id = '%s' and kind = 'ended'".formatted(HOST));
        assertThat(revision(HOST, null, DOSSIER)).isEqualTo(3);

        assertThatThrownBy(() -> at(HOST, null, milestone(DOSSIER, "settled"), "select 1 / 0"))
                .isInstanceOf(SQLException.class);
        assertThat(revision(HOST, null, DOSSIER)).isEqualTo(3);
    }

    @Test
    void whatMovesToAnotherDossierIsAChangeOfBoth() throws SQLException {
        at(HOST, null, partnership(OTHER));

        at(
                HOST,
                null,
                "update partnership.milestone set dossier_id = '%s' where space_id = '%s' and kind = 'ended'"
                        .formatted(OTHER, HOST));

        assertThat(revision(HOST, null, DOSSIER)).isEqualTo(3);
        assertThat(revision(HOST, null, OTHER)).isEqualTo(2);
    }

    @Test
    void aGuestOfTheDossierSeesItAndNobodyElseDoes() throws SQLException {
        assertThat(revision(GUEST, DOSSIER, DOSSIER)).isEqualTo(2);
        assertThat(revision(GUEST, OTHER, DOSSIER)).isZero();
    }

    @Test
    void theApplicationCannotCount() {
        assertThatThrownBy(() -> at(HOST, null, "update platform.dossier_revision set revision = 9"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    private static String partnership(UUID id) {
        return "insert into partnership.partnership (space_id, id, dossier_id, name, revision) values ('%s', '%s', '%s', 'Kajen', 1)"
                .formatted(HOST, id, id);
    }

    private static String milestone(UUID dossier, String kind) {
        return "insert into partnership.milestone values ('%s', gen_random_uuid(), '%s', '%s', '2026-01-01')"
                .formatted(HOST, dossier, kind);
    }

    /** The revision that the organisation sees in the host's space; nought where it sees none. */
    private long revision(UUID organisation, UUID opened, UUID dossier) throws SQLException {
        enter(organisation, opened);
        try (var statement = application.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(max(revision), 0) from platform.dossier_revision where space_id = '%s' and id = '%s'"
                                .formatted(HOST, dossier))) {
            row.next();
            return row.getLong(1);
        } finally {
            application.rollback();
        }
    }

    private void at(UUID organisation, UUID opened, String... changes) throws SQLException {
        enter(organisation, opened);
        try (var statement = application.createStatement()) {
            for (var change : changes) {
                statement.execute(change);
            }
            application.commit();
        } finally {
            application.rollback();
        }
    }

    private void enter(UUID organisation, UUID opened) throws SQLException {
        try (var call = application.prepareStatement("select platform.enter_space(?, ?, null, ?)")) {
            call.setObject(1, HOST);
            call.setObject(2, organisation);
            call.setObject(3, opened);
            call.execute();
        }
    }
}
