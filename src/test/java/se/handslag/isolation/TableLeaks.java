package se.handslag.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.platform.Database;

/**
 * Tries, as the application's own role and with no condition of ours in the way, to see and to change rows of one space from
 * another. Each success is a leak.
 */
final class TableLeaks {

    private static final String REFUSED = "42501";

    private final Database database;
    private final KeptRows rows;
    private final List<String> leaks = new ArrayList<>();

    TableLeaks(Database database, KeptRows rows) {
        this.database = database;
        this.rows = rows;
    }

    List<String> found() throws SQLException {
        try (var application = database.connect(database.application())) {
            application.setAutoCommit(false);
            for (var table : rows.byTable().keySet()) {
                if (rows.spacesOf(table).size() < 2) {
                    leaks.add("nothing is proved of " + table + ": the demo has no rows there of two spaces");
                }
                seen(application, table, null);
                for (var space : rows.spaces()) {
                    seen(application, table, space);
                }
                for (var row : rows.byTable().get(table).stream().limit(1).toList()) {
                    changed(application, table, row);
                }
            }
        }
        return leaks;
    }

    /** What is seen of the table from that space, at home and as a guest with nothing open. */
    private void seen(Connection application, String table, @Nullable UUID space) throws SQLException {
        var foreign = "select count(*) from " + table + (space == null ? "" : " where space_id <> '" + space + "'");
        if (number(application, space, space, foreign) > 0) {
            leaks.add(table + " shows rows of others from " + space);
        }
        if (space == null) {
            return;
        }
        var own = rows.byTable().get(table).stream()
                .filter(row -> row.space().equals(space))
                .count();
        if (number(application, space, space, "select count(*) from " + table) != own) {
            leaks.add(table + " does not show all its own rows to " + space);
        }
        var guest = rows.spaces().stream().filter(other -> !other.equals(space)).findFirst();
        if (guest.isPresent() && number(application, space, guest.get(), "select count(*) from " + table) > 0) {
            leaks.add(table + " shows a guest more than the open dossier");
        }
    }

    private void changed(Connection application, String table, KeptRows.Row row) throws SQLException {
        var intruder = rows.spaces().stream()
                .filter(space -> !space.equals(row.space()))
                .findFirst()
                .orElseThrow();
        var columns = columnsOf(application, table);
        var copy =
                "insert into %s (%s) select %s from jsonb_populate_record(null::%s, '%s'::jsonb || '{\"id\":\"%s\"}')"
                        .formatted(table, columns, columns, table, row.json().replace("'", "''"), UUID.randomUUID());
        var update = "update %s set space_id = '%s' where space_id = '%s'".formatted(table, intruder, row.space());
        var delete = "delete from %s where space_id = '%s'".formatted(table, row.space());
        for (var attempt : List.of(copy, update, delete)) {
            try (var statement = application.createStatement()) {
                enter(application, intruder, intruder);
                if (statement.executeUpdate(attempt) > 0) {
                    leaks.add(table + " lets another space do: " + attempt.substring(0, 6));
                }
            } catch (SQLException refused) {
                if (!REFUSED.equals(refused.getSQLState())) {
                    leaks.add(table + " refuses for another reason: " + refused.getMessage());
                }
            } finally {
                application.rollback();
            }
        }
    }

    /** Those that can be put in: what the database works out by itself cannot. */
    private static String columnsOf(Connection application, String table) throws SQLException {
        try (var statement = application.createStatement();
                var answer = statement.executeQuery("select string_agg(quote_ident(attname), ', ') from pg_attribute"
                        + " where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''")) {
            answer.next();
            return answer.getString(1);
        } finally {
            application.rollback();
        }
    }

    private long number(Connection application, @Nullable UUID space, @Nullable UUID organisation, String sql)
            throws SQLException {
        try (var statement = application.createStatement()) {
            if (space != null) {
                enter(application, space, organisation);
            }
            try (var answer = statement.executeQuery(sql)) {
                answer.next();
                return answer.getLong(1);
            }
        } catch (SQLException refused) {
            if (REFUSED.equals(refused.getSQLState())) {
                return 0;
            }
            throw refused;
        } finally {
            application.rollback();
        }
    }

    private static void enter(Connection application, UUID space, @Nullable UUID organisation) throws SQLException {
        try (var statement = application.createStatement()) {
            statement.execute("select platform.enter_space('%s', '%s', null, '%s')"
                    .formatted(space, organisation, UUID.randomUUID()));
        }
    }
}
