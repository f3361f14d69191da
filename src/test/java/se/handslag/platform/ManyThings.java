package se.handslag.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Things kept in a database that are hard to copy: every sign that a copied text uses for itself, bytes, days, nothing at all. */
final class ManyThings {

    private static final String HARD = "Åsa\tÖ\\N \\. \"it''s\"\r\nnästa rad \u2028 \u00a0";

    private ManyThings() {}

    /** Keeps them in two spaces, as the application does, and seals their trail. */
    static void keepIn(Database database) throws SQLException {
        for (int number = 0; number < 2; number++) {
            keepIn(database, UUID.randomUUID());
        }
        try (var owner = database.connect(database.owner());
                var statement = owner.createStatement()) {
            statement.execute(
                    "insert into platform.session values (repeat('1', 36), repeat('2', 36), 1, 2, 3, 4, 'somebody')");
            statement.execute("insert into platform.session_attributes values (repeat('1', 36), 'a', '\\x00ff0a5c')");
        }
    }

    static void keepIn(Database database, UUID space) throws SQLException {
        var dossier = UUID.randomUUID();
        var document = UUID.randomUUID();
        in(
                database,
                space,
                "insert into identity.space values ('%s', 'association', '%s', null, true)".formatted(space, HARD),
                "insert into identity.person values ('%s', 'Sixten', 'sixten@example.org')".formatted(space),
                "insert into identity.mandate values ('%s', gen_random_uuid(), '%s', 'Sixten', 'chair', '2020-02-29', null)"
                        .formatted(space, space),
                "insert into partnership.partnership (space_id, id, dossier_id, name, revision) values ('%s', '%s', '%s', 'Kajen', 1)"
                        .formatted(space, dossier, dossier),
                "insert into partnership.milestone values ('%s', gen_random_uuid(), '%s', 'signed', '2026-01-01')"
                        .formatted(space, dossier),
                "insert into partnership.listed values ('%s', '%s', '%s', 'Kajen', null, '[{\"name\": \"\\n\"}]', '[]', null, null, 'kajen', 1)"
                        .formatted(space, dossier, space),
                "insert into records.document values ('%s', '%s', '%s', 'fil', 'draft', null, null, 1)"
                        .formatted(space, document, dossier),
                "insert into records.version values ('%s', gen_random_uuid(), '%s', '%s', 1, 'fil', 'other', sha256('%s'), 4, '\\x00ff0a5c', now())"
                        .formatted(space, document, dossier, space),
                "insert into reading.dossier_words values ('%s', '%s', 'Kajen', reading.stems_of('ungdom''s'), '', 1)"
                        .formatted(space, dossier),
                "insert into reading.passage values ('%s', gen_random_uuid(), '%s', 1, 0, 'a', null, null, 'ungdomar', 'sv')"
                        .formatted(space, dossier),
                "select platform.seal_audit()",
                "update identity.person set name = 'Sixten den andre' where space_id = '%s'".formatted(space));
    }

    static void in(Database database, UUID space, String... statements) throws SQLException {
        try (var application = database.connect(database.application());
                var statement = application.createStatement()) {
            application.setAutoCommit(false);
            statement.execute("select platform.enter_space('%1$s', '%1$s', '%1$s', null)".formatted(space));
            for (var sql : statements) {
                statement.execute(sql);
            }
            application.commit();
        }
    }

    /** Every row of every table as JSON, by table: read quite otherwise than by copying. */
    static Map<String, List<String>> rows(Connection everything) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var table : KeptTables.of(everything, KeptTables.modules(everything))) {
            try (var statement = everything.createStatement();
                    var answer = statement.executeQuery(
                            "select coalesce(array_agg(to_jsonb(t)::text order by to_jsonb(t)::text collate \"C\"), '{}') from "
                                    + table.quoted() + " t")) {
                answer.next();
                rows.put(table.fullName(), List.of((String[]) answer.getArray(1).getArray()));
            }
        }
        return rows;
    }

    static Map<String, List<String>> rows(Database database) throws SQLException {
        try (var owner = database.connect(database.owner())) {
            return rows(owner);
        }
    }

    /** As whoever runs the program sets it. */
    static Environment settings(Path folder, Database named) {
        return settings(Map.of(
                "handslag.data", folder.toString(),
                "handslag.database.url", named.url(),
                "handslag.database.owner", named.owner().role(),
                "handslag.database.owner.password", named.owner().password(),
                "handslag.database.application", named.application().role(),
                "handslag.database.application.password", named.application().password()));
    }

    /** With the program's own server. */
    static Environment settings(Path folder) {
        return settings(Map.of("handslag.data", folder.toString()));
    }

    static Environment settings(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        return environment;
    }

    /** A server of the folder's own, migrated, with those things in it; stopped again. */
    static void keepAtHome(Path folder) throws SQLException, IOException {
        try (var held = DataFolder.take(folder);
                var server = EmbeddedServer.start(held)) {
            new Migrations(server.database()).apply();
            keepIn(server.database());
        }
    }

    /** What such a folder keeps. */
    static Map<String, List<String>> rowsAtHome(Path folder) throws SQLException {
        try (var held = DataFolder.take(folder);
                var server = EmbeddedServer.start(held)) {
            return rows(server.database());
        }
    }
}
