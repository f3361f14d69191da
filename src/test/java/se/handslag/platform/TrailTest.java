package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trail tells who did what, cannot be written by the application, and shows when somebody has meddled with it. */
class TrailTest {

    private static final UUID SPACE = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private final Database database = TestServer.copy();
    private Connection application;
    private Connection superuser;

    @BeforeEach
    void twoSealedBatches() throws SQLException {
        superuser = TestServer.superuserOf(database);
        application = database.connect(database.application());
        application.setAutoCommit(false);
        inSpace("insert into identity.space values ('%s', 'association', 'Kajen', null, true)".formatted(SPACE));
        inSpace("select platform.seal_audit()");
        for (var name : List.of("Kajutan", "Kajutans vänner")) {
            inSpace("update identity.space set name = '%s' where space_id = '%s'".formatted(name, SPACE));
        }
        inSpace("select platform.seal_audit()");
    }

    @AfterEach
    void close() throws SQLException {
        application.close();
        superuser.close();
    }

    @Test
    void eachChangeTellsWhoDidWhatAndOnlyWhatDiffers() throws SQLException {
        assertThat(rows("select action || ' ' || table_name || ' ' || (person_id = '" + PERSON
                        + "') from platform.audit_entry order by at"))
                .containsExactly(
                        "added identity.space true", "changed identity.space true", "changed identity.space true");
        assertThat(rows("select before::text || ' -> ' || after::text from platform.audit_value order by at offset 1"))
                .containsExactly(
                        "{\"name\": \"Kajen\"} -> {\"name\": \"Kajutan\"}",
                        "{\"name\": \"Kajutan\"} -> {\"name\": \"Kajutans vänner\"}");
    }

    @Test
    void whatChangesNothingLeavesNoTrail() throws SQLException {
        inSpace("update identity.space set name = name where space_id = '%s'".formatted(SPACE));

        assertThat(rows("select id::text from platform.audit_entry")).hasSize(3);
    }

    @Test
    void anUntouchedTrailIsWhole() throws SQLException {
        assertThat(faults()).isEmpty();
    }

    @Test
    void valuesCanBeErasedWithoutBreakingTheChain() throws SQLException {
        meddle("delete from platform.audit_value");

        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            entry changed       | update platform.audit_entry set person_id = gen_random_uuid() where seal_number = 2
            entry changed       | update platform.audit_entry set at = at - interval '1 day' where seal_number = 1
            entry changed       | update platform.audit_entry set action = 'removed' where seal_number = 1
            entry removed       | delete from platform.audit_entry where seal_number = 2 and at = (select max(at) from platform.audit_entry)
            entry added         | insert into platform.audit_entry select space_id, at, gen_random_uuid(), table_name, row_id, dossier_id, action, organisation_id, person_id, transaction_number, values_digest, 2 from platform.audit_entry limit 1
            entry removed       | delete from platform.audit_entry where seal_number = 2
            value changed       | update platform.audit_value set after = '{"name": "Skutan"}' where before is not null
            seal before missing | delete from platform.audit_seal where number = 1
            last seals missing  | delete from platform.audit_seal where number = 2
            chain broken        | update platform.audit_seal set hash = sha256('x') where number = 1
            """)
    void meddlingShows(String fault, String meddling) throws SQLException {
        meddle(meddling);

        assertThat(faults()).contains(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            delete from platform.audit_entry
            update platform.audit_entry set person_id = null
            delete from platform.audit_value
            insert into platform.audit_seal select * from platform.audit_seal
            update platform.audit_tip set number = 0
            alter table identity.space disable trigger record_change
            alter table identity.space no force row level security
            """)
    void theApplicationCannotMeddle(String meddling) {
        assertThatThrownBy(() -> inSpace(meddling))
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void whatIsUndoneLeavesNoTrail() throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute(enter());
            statement.execute("delete from identity.space where space_id = '%s'".formatted(SPACE));
            application.rollback();
        }

        assertThat(rows("select id::text from platform.audit_entry")).hasSize(3);
    }

    private void inSpace(String sql) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute(enter());
            statement.execute(sql);
            application.commit();
        } catch (SQLException e) {
            application.rollback();
            throw e;
        }
    }

    private static String enter() {
        return "select platform.enter_space('%s', '%s', '%s', null)".formatted(SPACE, SPACE, PERSON);
    }

    private void meddle(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private List<String> faults() throws SQLException {
        return rows("select fault from platform.broken_audit()");
    }

    private List<String> rows(String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = application.createStatement()) {
            statement.execute(enter());
            try (var answer = statement.executeQuery(sql)) {
                while (answer.next()) {
                    rows.add(answer.getString(1));
                }
            }
            application.rollback();
        }
        return rows;
    }
}
