package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.handslag.platform.Contents.AppliedMigration;

/**
 * Brings every module's tables up to date. Each module has its own folder of migrations, {@code db/migration/<module>}, its own
 * schema and its own history; {@code platform} goes first, and since no foreign key crosses a schema, the others in any order.
 */
final class Migrations {

    private static final String PATTERN = "classpath*:db/migration/*/*.sql";
    private static final String HISTORY = "migrations";
    private static final String FIRST = "platform";

    private final Database database;
    private final DataSource owner;

    /** On connections of its own. */
    Migrations(Database database) {
        this(database, database.source(database.owner()));
    }

    private Migrations(Database database, DataSource owner) {
        this.database = database;
        this.owner = owner;
    }

    /** Within the transaction of that connection of the owner's, which is neither committed nor undone here. */
    static Migrations within(Database database, Connection connection) {
        return new Migrations(database, new SingleConnectionDataSource(WithoutEnd.of(connection), true));
    }

    /** The modules that there are migrations of, {@code platform} first. */
    static List<String> modules() throws IOException {
        return scriptsByModule().keySet().stream()
                .sorted(Comparator.comparing(module -> !module.equals(FIRST)))
                .toList();
    }

    /** Every migration that there is, whether it has been applied or not. */
    List<AppliedMigration> known() throws IOException {
        List<AppliedMigration> known = new ArrayList<>();
        for (String module : modules()) {
            for (MigrationInfo each :
                    flyway(module, MigrationVersion.LATEST).info().all()) {
                Integer checksum = each.getChecksum();
                if (each.getVersion() != null && checksum != null) {
                    known.add(new AppliedMigration(module, each.getVersion().getVersion(), checksum));
                }
            }
        }
        return known;
    }

    /**
     * Makes the tables as they were made by those, and no later ones, where there are none.
     *
     * @throws KeepingRefusal when they are not the first so many of those that there are here: another program made them
     */
    void makeAsBy(List<AppliedMigration> applied) throws IOException {
        List<AppliedMigration> known = known();
        for (String module :
                applied.stream().map(AppliedMigration::module).distinct().toList()) {
            List<AppliedMigration> wanted = of(module, applied);
            if (!wanted.equals(of(module, known).stream().limit(wanted.size()).toList())) {
                throw new KeepingRefusal(Keeping.Why.ANOTHER_VERSION, module);
            }
        }
        for (String module : modules()) {
            List<AppliedMigration> wanted = of(module, applied);
            if (!wanted.isEmpty()) {
                flyway(module, MigrationVersion.fromVersion(wanted.getLast().version()))
                        .migrate();
            }
        }
    }

    private static List<AppliedMigration> of(String module, List<AppliedMigration> all) {
        return all.stream()
                .filter(each -> each.module().equals(module))
                .sorted(Comparator.comparing(each -> MigrationVersion.fromVersion(each.version())))
                .toList();
    }

    /**
     * Applies what is new. When the scripts are those of last time, which a fingerprint in the database tells, nothing but that is
     * looked at.
     *
     * @return the modules that were looked at; none when nothing had changed
     */
    List<String> apply() throws SQLException, IOException {
        Map<String, List<Resource>> scripts = scriptsByModule();
        String fingerprint = fingerprint(scripts);
        if (fingerprint.equals(lastFingerprint())) {
            return List.of();
        }
        List<String> modules = modules();
        for (String module : modules) {
            migrate(module);
        }
        remember(fingerprint);
        return modules;
    }

    /** Whether all that there are have been applied, and no others. */
    boolean areApplied() throws SQLException, IOException {
        return fingerprint(scriptsByModule()).equals(lastFingerprint());
    }

    private void migrate(String module) {
        try {
            flyway(module, MigrationVersion.LATEST).migrate();
        } catch (FlywayValidateException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.ANOTHER_VERSION, module, e);
        }
    }

    private Flyway flyway(String module, MigrationVersion last) {
        return Flyway.configure()
                .dataSource(owner)
                .target(last)
                .schemas(module)
                .defaultSchema(module)
                .table(HISTORY)
                .locations("classpath:db/migration/" + module)
                .placeholders(Map.of(
                        "owner", database.owner().role(),
                        "application", database.application().role()))
                .load();
    }

    private static Map<String, List<Resource>> scriptsByModule() throws IOException {
        Map<String, List<Resource>> scripts = new TreeMap<>();
        Stream.of(new PathMatchingResourcePatternResolver().getResources(PATTERN))
                .sorted(Comparator.comparing(Resource::getFilename))
                .forEach(script -> scripts.merge(moduleOf(script), List.of(script), Migrations::both));
        return scripts;
    }

    private static List<Resource> both(List<Resource> some, List<Resource> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String moduleOf(Resource script) {
        try {
            String[] path = script.getURL().getPath().split("/");
            return path[path.length - 2];
        } catch (IOException e) {
            throw new IllegalStateException("A migration without a place: " + script, e);
        }
    }

    /** That of these migrations, for these roles. */
    String fingerprint() throws IOException {
        return fingerprint(scriptsByModule());
    }

    /** Over names and contents, and over the roles that the scripts name. */
    private String fingerprint(Map<String, List<Resource>> scripts) throws IOException {
        MessageDigest digest = Sha256.digest();
        digest.update((database.owner().role() + "\n" + database.application().role()).getBytes(UTF_8));
        for (Map.Entry<String, List<Resource>> module : scripts.entrySet()) {
            for (Resource script : module.getValue()) {
                digest.update((module.getKey() + "/" + script.getFilename() + "\n").getBytes(UTF_8));
                try (InputStream content = script.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private String lastFingerprint() throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            if (!isThere(statement, "platform.fingerprint")) {
                return "";
            }
            try (ResultSet last = statement.executeQuery("select value from platform.fingerprint")) {
                return last.next() ? last.getString(1) : "";
            }
        }
    }

    private static boolean isThere(Statement statement, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery("select to_regclass('%s') is not null".formatted(table))) {
            return found.next() && found.getBoolean(1);
        }
    }

    private void remember(String fingerprint) throws SQLException {
        String statement =
                "insert into platform.fingerprint (one_row, value) values (true, ?) on conflict (one_row) do update set value = excluded.value";
        try (Connection connection = owner.getConnection();
                PreparedStatement insert = connection.prepareStatement(statement)) {
            insert.setString(1, fingerprint);
            insert.executeUpdate();
        }
    }
}
