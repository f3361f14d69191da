package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.platform.Keeping.Answer;
import se.handslag.platform.Keeping.Progress;
import se.handslag.platform.Keeping.Step;
import se.handslag.platform.Keeping.Why;

/** What is in a backup is what was kept, and what is restored is what is in the backup; what is broken is refused before anything is touched. */
class BackupTest {

    private static final Progress SILENT = (step, table, number, of) -> {};

    @TempDir
    Path folder;

    private final Database source = TestServer.copy();
    private final Database target = TestServer.copy();
    private Path file;

    @BeforeEach
    void manyThingsAreKept() throws SQLException {
        ManyThings.keepIn(source);
        file = folder.resolve("handslag.backup");
    }

    @Test
    void everyRowIsRestoredAsItWasAndTheTablesAreGuardedAsBefore() throws Exception {
        var backedUp = done(backup());
        var restored = done(restore(false));

        var kept = ManyThings.rows(source);
        assertThat(ManyThings.rows(target)).isEqualTo(kept);
        assertThat(restored.rows())
                .isEqualTo(backedUp.rows())
                .isEqualTo(kept.values().stream().mapToLong(List::size).sum());
        assertThat(restored.moment()).isEqualTo(backedUp.moment());
        assertThat(restored.trail().faults()).isEmpty();
        assertThat(restored.trail().seals()).isEqualTo(2);
        try (var superuser = TestServer.superuserOf(target)) {
            assertThat(new Catalogue(superuser).breaches()).isEmpty();
        }
        // Changes leave their trail again, and the program finds the tables up to date.
        ManyThings.keepIn(target, UUID.randomUUID());
        assertThat(ManyThings.rows(target).get("platform.audit_entry"))
                .hasSizeGreaterThan(kept.get("platform.audit_entry").size());
        assertThat(new Migrations(target).apply()).isEmpty();
    }

    @Test
    void whatIsWrittenMeanwhileIsNotHalfInIt() throws Exception {
        var before = ManyThings.rows(source);
        var once = new AtomicBoolean();

        done(keeping(source, (step, table, number, of) -> {
                    if (step == Step.READING && !once.getAndSet(true)) {
                        add(source);
                    }
                })
                .backup(file));

        assertThat(once).isTrue();
        done(restore(false));
        assertThat(ManyThings.rows(target)).isEqualTo(before).isNotEqualTo(ManyThings.rows(source));
    }

    @Test
    void onlyItsUserCanReadItNothingIsLeftBesideItAndNoFileIsOverwritten() throws Exception {
        done(backup());

        assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(folder).isDirectoryNotContaining("glob:**.partial");
        assertThat(backup()).isEqualTo(new Answer.Refused(Why.FILE_THERE, file.toString()));
        assertThat(keeping(source, SILENT).backup(folder.resolve("no/such/folder")))
                .isEqualTo(new Answer.Refused(
                        Why.FILE_NOT_WRITTEN, folder.resolve("no/such/folder").toString()));
    }

    @Test
    void whereSomethingIsKeptItIsReplacedOnlyWhenThatIsSaid() throws Exception {
        done(backup());
        ManyThings.keepIn(target);
        var kept = ManyThings.rows(target);

        assertThat(restore(false)).isEqualTo(new Answer.Refused(Why.NOT_EMPTY, target.url()));
        assertThat(ManyThings.rows(target)).isEqualTo(kept);

        done(restore(true));
        assertThat(ManyThings.rows(target)).isEqualTo(ManyThings.rows(source));
    }

    @Test
    void whatLiesBesideTheDatabaseAndMattersComesAlongAndWhatIsTheServersOwnDoesNot() throws Exception {
        Files.writeString(home("source").resolve("key-of-something"), "hemlig");
        Files.writeString(home("source").resolve("passwords"), "a\nb\nc");
        done(backup());

        done(restore(false));

        assertThat(home("target").resolve("key-of-something")).hasContent("hemlig");
        assertThat(Files.getPosixFilePermissions(home("target").resolve("key-of-something")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
        assertThat(home("target").resolve("passwords")).doesNotExist();
    }

    @Test
    void whatIsNotedOfSealsIsWhatWasRestored() throws Exception {
        done(backup());
        SealNotes.write(home("target"), Map.of(UUID.randomUUID(), new SealNotes.Note(9, "ff")));
        assertThat(done(keeping(target, SILENT).verifyTrail()).trail().faults()).hasSize(1);

        done(restore(false));

        assertThat(done(keeping(target, SILENT).verifyTrail()).trail().faults()).isEmpty();
        assertThat(SealNotes.in(home("target"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.9, 0.999})
    void aFileThatWasCutOffIsRefused(double part) throws Exception {
        done(backup());
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * part)));

        assertBroken();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables/identity.person|Sixten den|Torsten den",
                "tables/platform.audit_entry|added|changed",
                "folder/key|hemlig|hemskt",
                "manifest.json|\"rows\" : 2|\"rows\" : 3"
            })
    void aFileInWhichSomethingWasChangedIsRefusedThoughItIsAWholeZip(String change) throws Exception {
        Files.writeString(home("source").resolve("key"), "hemlig");
        done(backup());
        var words = change.split("\\|");

        rewrite(words[0], content -> {
            assertThat(content).contains(words[1]);
            return content.replaceFirst(words[1], words[2]);
        });

        assertBroken();
    }

    @Test
    void aFileThatLacksATableIsRefused() throws Exception {
        done(backup());

        rewrite("tables/identity.person", content -> null);

        assertBroken();
    }

    @Test
    void aByteThatTheDiskHasTurnedIsNoticed() throws Exception {
        done(backup());
        var whole = Files.readAllBytes(file);
        long place;
        try (var zip = new ZipFile(file.toFile())) {
            // In the middle of what is packed of the largest table.
            place = new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1)
                            .indexOf("tables/platform.audit_value")
                    + "tables/platform.audit_value".length()
                    + zip.getEntry("tables/platform.audit_value").getCompressedSize() / 2;
        }
        whole[(int) place] ^= 8;
        Files.write(file, whole);

        assertBroken();
    }

    @Test
    void aFileOfALaterProgramIsRefused() throws Exception {
        done(backup());
        rewriteContents(contents -> contents.replaceFirst(
                "\"module\" : \"agreement\",\\s+\"version\" : \"1\"",
                "\"module\" : \"agreement\", \"version\" : \"99\""));

        assertThat(restore(false)).isEqualTo(new Answer.Refused(Why.ANOTHER_VERSION, "agreement"));
        assertNothingTouched();

        rewriteContents(contents -> contents.replaceFirst("\"format\" : 1", "\"format\" : 2"));
        assertThat(restore(false)).isEqualTo(new Answer.Refused(Why.ANOTHER_VERSION, "unpacked"));
    }

    @Test
    void aFileOfAnEarlierProgramIsRestoredAndItsTablesBroughtUpToDate() throws Exception {
        var earlier = TestServer.copy();
        try (var owner = earlier.connect(earlier.owner())) {
            owner.setAutoCommit(false);
            try (var statement = owner.createStatement()) {
                for (var schema : KeptTables.modules(owner)) {
                    statement.execute("drop schema " + schema + " cascade");
                }
            }
            // Without the register, which came later, and what was added to the obligations.
            Migrations.within(earlier, owner)
                    .makeAsBy(new Migrations(target)
                            .known().stream()
                                    .filter(each -> !each.module().equals("parties"))
                                    .filter(each -> !each.module().equals("obligations")
                                            || each.version().equals("1"))
                                    .toList());
            owner.commit();
        }
        ManyThings.keepIn(earlier);
        done(keeping(earlier, SILENT).backup(file));

        done(restore(false));

        assertThat(ManyThings.rows(target).get("identity.space"))
                .isEqualTo(ManyThings.rows(earlier).get("identity.space"));
        assertThat(ManyThings.rows(target)).containsKeys("parties.organisation", "obligations.guest_duty");
        try (var superuser = TestServer.superuserOf(target)) {
            assertThat(new Catalogue(superuser).breaches()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRITING", "CHECKING", "CHECKING_TRAIL"})
    void aRestoreThatIsCutOffLeavesWhatWasThere(String moment) throws Exception {
        done(backup());
        ManyThings.keepIn(target);
        var kept = ManyThings.rows(target);

        assertThatThrownBy(() -> keeping(target, (step, table, number, of) -> {
                            if (step == Step.valueOf(moment) && number == of) {
                                cutOffEveryoneOf(target);
                            }
                        })
                        .restore(file, true))
                .isInstanceOf(IllegalStateException.class);

        assertThat(ManyThings.rows(target)).isEqualTo(kept);
        done(restore(true));
        assertThat(ManyThings.rows(target)).isEqualTo(ManyThings.rows(source));
    }

    @Test
    void whereTheProgramRunsNothingIsRestored() throws Exception {
        done(backup());
        try (var program = target.connect(target.application())) {
            assertThat(restore(true)).isEqualTo(new Answer.Refused(Why.PROGRAM_RUNS, target.url()));
            assertThat(program.isValid(1)).isTrue();
        }
        assertNothingTouched();
    }

    @Test
    void whereNothingWasEverKeptThereIsNothingToBackUp() {
        var nowhere = folder.resolve("nowhere");

        assertThat(new Keeping(ManyThings.settings(nowhere), SILENT).backup(file))
                .isEqualTo(new Answer.Refused(Why.NOTHING_KEPT, nowhere.toString()));
        assertThat(nowhere).doesNotExist();
    }

    /** A backup holds the rows of tables, and nothing else has anything to hold. */
    @Test
    void thereIsNothingInTheDatabaseButTables() throws SQLException {
        try (var superuser = TestServer.superuserOf(source);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(
                        "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind in ('S', 'm', 'f', 'p') and n.nspname not like 'pg\\_%'"
                                + " union all select oid::text from pg_largeobject_metadata")) {
            var others = new ArrayList<String>();
            while (answer.next()) {
                others.add(answer.getString(1));
            }
            assertThat(others).isEmpty();
        }
    }

    private void assertBroken() throws SQLException {
        assertThat(restore(false))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.FILE_BROKEN));
        assertNothingTouched();
    }

    private void assertNothingTouched() throws SQLException {
        assertThat(ManyThings.rows(target).values())
                .allSatisfy(rows -> assertThat(rows).isEmpty());
    }

    private Answer backup() {
        return keeping(source, SILENT).backup(file);
    }

    private Answer restore(boolean replace) {
        return keeping(target, SILENT).restore(file, replace);
    }

    private Keeping keeping(Database database, Progress progress) {
        return new Keeping(
                ManyThings.settings(home(database.equals(target) ? "target" : "source"), database), progress);
    }

    private Path home(String name) {
        try {
            return Files.createDirectories(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer.Done done(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return (Answer.Done) answer;
    }

    private static void add(Database database) {
        try {
            ManyThings.keepIn(database, UUID.randomUUID());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static void cutOffEveryoneOf(Database database) {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid, 10000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes the manifest and what it says of itself, as another program would have written both. */
    private void rewriteContents(UnaryOperator<String> change) throws IOException {
        rewrite("manifest.json", change);
    }

    /** Packs the file anew with one part changed, or without it. */
    private void rewrite(String part, UnaryOperator<String> change) throws IOException {
        var fresh = folder.resolve("fresh");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(fresh))) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var name = entries.nextElement().getName();
                var content = zip.getInputStream(zip.getEntry(name)).readAllBytes();
                if (name.equals(part)) {
                    var changed = change.apply(new String(content, UTF_8));
                    if (changed == null) {
                        continue;
                    }
                    content = changed.getBytes(UTF_8);
                }
                out.putNextEntry(new ZipEntry(name));
                out.write(content);
                out.closeEntry();
            }
        }
        Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
