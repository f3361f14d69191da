package se.handslag.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever owns the database may do what he likes with the trail: it is seen, and what it was done to is named. */
class TrailCheckTest {

    private static final UUID SPACE = UUID.randomUUID();
    private static final UUID NEIGHBOUR = UUID.randomUUID();

    /** In each space: three changes of one row in the first seal, two in the second, one that waits. */
    private static final List<Integer> SEALS = List.of(3, 2);

    @TempDir
    Path folder;

    private final Database database = TestServer.copy();
    private Connection superuser;

    @BeforeEach
    void twoTrailsOfTwoSealsEach() throws SQLException {
        superuser = TestServer.superuserOf(database);
        for (var space : List.of(SPACE, NEIGHBOUR)) {
            in(space, "insert into identity.space values ('%s', 'association', 'Kajen', null, true)".formatted(space));
            var number = 1;
            for (int changes : SEALS) {
                for (int change = number == 1 ? 1 : 0; change < changes; change++) {
                    rename(space, "Kajen " + number++);
                }
                in(space, "select platform.seal_audit()");
            }
            rename(space, "Kajen till sist");
        }
    }

    @AfterEach
    void close() throws SQLException {
        superuser.close();
    }

    @Test
    void whatNobodyHasTouchedIsWhole() throws SQLException {
        var check = TrailCheck.of(superuser, SealNotes.of(superuser));

        assertThat(check.faults()).isEmpty();
        assertThat(check.spaces()).isEqualTo(2);
        assertThat(check.entries()).isEqualTo(12);
        assertThat(check.seals()).isEqualTo(4);
        assertThat(check.unsealed()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            value changed | update platform.audit_value set after = '{"name": "Skutan"}' where ENTRY
            entry changed | update platform.audit_entry set person_id = gen_random_uuid() where ENTRY
            entry changed | update platform.audit_entry set action = 'looked' where ENTRY
            entry changed | update platform.audit_entry set row_id = gen_random_uuid(), table_name = 'identity.person' where ENTRY
            entry moved   | update platform.audit_entry set seal_number = 2 where ENTRY
            entry moved   | update platform.audit_entry set seal_number = null where ENTRY
            entry removed | delete from platform.audit_entry where ENTRY
            entry removed | with gone as (delete from platform.audit_value where ENTRY) delete from platform.audit_entry where ENTRY
            """)
    void theEntryIsNamedByTableRowDayAndSpace(String fault, String meddling) throws SQLException {
        var entry = uuid(
                "select id from platform.audit_entry where space_id = '%s' and seal_number = 1 order by at offset 1 limit 1"
                        .formatted(SPACE));
        var at = text("select at::text from platform.audit_entry where id = '%s'".formatted(entry));

        meddle(meddling.replace("ENTRY", "space_id = '%s' and id = '%s'".formatted(SPACE, entry)));

        assertThat(check().faults()).singleElement().satisfies(named -> {
            assertThat(named.fault()).isEqualTo(fault);
            assertThat(named.space()).isEqualTo(SPACE);
            assertThat(named.entry()).isEqualTo(entry);
            assertThat(named.table()).isEqualTo("identity.space");
            assertThat(named.row()).isEqualTo(SPACE);
            assertThat(text("select '%s'::timestamptz::text".formatted(named.at())))
                    .isEqualTo(at);
        });
    }

    @Test
    void twoEntriesThatChangePlacesAreBothNamed() throws SQLException {
        meddle("""
                update platform.audit_entry e set at = (select other.at from platform.audit_entry other
                    where other.space_id = e.space_id and other.seal_number = 1 and other.id <> e.id and other.action = 'changed')
                where e.space_id = '%s' and e.seal_number = 1 and e.action = 'changed'
                """.formatted(SPACE));

        assertThat(faults()).containsOnly("entry changed");
        assertThat(check().faults())
                .extracting(TrailCheck.Fault::entry)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void anEntryThatIsPutInAfterwardsIsNamed() throws SQLException {
        meddle(
                "insert into platform.audit_entry select space_id, at, gen_random_uuid(), table_name, row_id, dossier_id, action,"
                        + " organisation_id, person_id, transaction_number, values_digest, 2 from platform.audit_entry where space_id = '%s' limit 1"
                                .formatted(SPACE));

        assertThat(faults()).containsExactly("entry added");
    }

    @Test
    void aSealThatIsGoneIsToldWithAllItSealed() throws SQLException {
        meddle("delete from platform.audit_seal where space_id = '%s' and number = 1".formatted(SPACE));

        assertThat(faults()).containsOnly("seal missing", "seal before missing").hasSize(SEALS.getFirst() + 1);
    }

    @Test
    void aSealWhoseListIsWrittenAnewNoLongerFits() throws SQLException {
        meddle("update platform.audit_seal set roll_tables[1] = 'identity.person' where space_id = '%s' and number = 2"
                .formatted(SPACE));

        assertThat(faults()).contains("seal changed");
    }

    @Test
    void anEntryThatIsTakenOutOfItsSealAndTheSealMadeAnewBreaksTheNextSeal() throws SQLException {
        meddle("update platform.audit_seal set hash = sha256('anew') where space_id = '%s' and number = 1"
                .formatted(SPACE));

        assertThat(faults()).contains("seal changed", "chain broken");
    }

    @Test
    void twoSealsThatChangePlacesBreakTheChain() throws SQLException {
        meddle("update platform.audit_seal set number = 3 - number + 100 where space_id = '%s'".formatted(SPACE));
        meddle("update platform.audit_seal set number = number - 100 where space_id = '%s'".formatted(SPACE));

        assertThat(faults()).contains("chain broken", "entry moved", "last seals missing");
    }

    @Test
    void theLastSealsThatAreGoneAreMissedAndSoIsATipThatIsSetBack() throws SQLException {
        meddle("delete from platform.audit_seal where space_id = '%s' and number = 2".formatted(SPACE));
        assertThat(faults()).contains("last seals missing", "seal missing");

        meddle("update platform.audit_tip t set number = 1, hash = s.hash from platform.audit_seal s"
                + " where t.space_id = '%1$s' and s.space_id = '%1$s' and s.number = 1".formatted(SPACE));
        assertThat(faults()).containsOnly("seal missing").hasSize(SEALS.getLast());
    }

    @Test
    void aWholeEndThatIsCutOffWithAllThatPointsToItIsMissedByTheNoteOutsideTheDatabase() throws SQLException {
        var noted = SealNotes.of(superuser);

        cutOffTheEnd();

        assertThat(check().faults()).isEmpty();
        assertThat(TrailCheck.of(superuser, noted).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.fault()).isEqualTo("noted seal missing");
            assertThat(fault.space()).isEqualTo(SPACE);
            assertThat(fault.seal()).isEqualTo(2);
        });
    }

    @Test
    void aSpaceWhoseWholeTrailIsGoneIsMissedByTheNote() throws SQLException {
        var noted = SealNotes.of(superuser);
        for (var table : List.of("entry", "value", "seal", "tip")) {
            meddle("delete from platform.audit_%s where space_id = '%s'".formatted(table, SPACE));
        }

        assertThat(TrailCheck.of(superuser, noted).faults())
                .extracting(TrailCheck.Fault::space, TrailCheck.Fault::fault)
                .containsExactly(tuple(SPACE, "noted seal missing"));
    }

    @Test
    void anEntryThatWasNotSealedYetIsMissedByTheValuesItLeaves() throws SQLException {
        meddle("delete from platform.audit_entry where space_id = '%s' and seal_number is null".formatted(SPACE));

        assertThat(check().faults()).singleElement().satisfies(fault -> {
            assertThat(fault.fault()).isEqualTo("entry removed");
            assertThat(fault.at()).isNotNull();
        });
    }

    @Test
    void sealsFromBeforeTheyRememberedWhatTheySealedAreStillChecked() throws SQLException {
        meddle("""
                with old as (
                    select s.space_id, s.number, sha256(s.previous_hash || string_agg(platform.entry_digest(e), ''::bytea order by e.at, e.id)) as hash
                    from platform.audit_seal s join platform.audit_entry e on e.space_id = s.space_id and e.seal_number = s.number
                    where s.number = 1
                    group by s.space_id, s.number, s.previous_hash)
                update platform.audit_seal s set hash = old.hash, roll_ids = null, roll_moments = null, roll_tables = null, roll_rows = null,
                    roll_digests = null
                from old where old.space_id = s.space_id and old.number = s.number
                """);
        meddle("delete from platform.audit_entry where seal_number > 1 or seal_number is null");
        meddle(
                "delete from platform.audit_value v where not exists (select from platform.audit_entry e where e.id = v.id)");
        meddle("delete from platform.audit_seal where number = 2");
        meddle(
                "update platform.audit_tip t set number = 1, hash = s.hash from platform.audit_seal s where s.space_id = t.space_id");
        assertThat(check().faults()).isEmpty();

        meddle("update platform.audit_entry set person_id = gen_random_uuid() where space_id = '%s'".formatted(SPACE));

        assertThat(faults()).containsExactly("entries changed");
    }

    @Test
    void whatIsNotedIsReadAgainAsItWas() throws Exception {
        var notes = SealNotes.of(superuser);

        SealNotes.write(folder, notes);

        assertThat(SealNotes.in(folder)).isEqualTo(notes).hasSize(2);
        assertThat(SealNotes.in(folder.resolve("elsewhere"))).isEqualTo(Map.of());
    }

    private void cutOffTheEnd() throws SQLException {
        meddle("delete from platform.audit_value v using platform.audit_entry e where e.id = v.id and e.space_id = '%s'"
                        .formatted(SPACE)
                + " and (e.seal_number = 2 or e.seal_number is null)");
        meddle("delete from platform.audit_entry where space_id = '%s' and (seal_number = 2 or seal_number is null)"
                .formatted(SPACE));
        meddle("delete from platform.audit_seal where space_id = '%s' and number = 2".formatted(SPACE));
        meddle("update platform.audit_tip t set number = 1, hash = s.hash from platform.audit_seal s"
                + " where t.space_id = '%1$s' and s.space_id = '%1$s'".formatted(SPACE));
    }

    private TrailCheck check() throws SQLException {
        return TrailCheck.of(superuser);
    }

    private List<String> faults() throws SQLException {
        return check().faults().stream().map(TrailCheck.Fault::fault).toList();
    }

    private void rename(UUID space, String name) throws SQLException {
        in(space, "update identity.space set name = '%s' where space_id = '%s'".formatted(name, space));
    }

    private void in(UUID space, String sql) throws SQLException {
        try (var application = database.connect(database.application());
                var statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("select platform.enter_space('%1$s', '%1$s', null, null)".formatted(space));
            statement.execute(sql);
            application.commit();
        }
    }

    private void meddle(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    private UUID uuid(String sql) throws SQLException {
        return UUID.fromString(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
