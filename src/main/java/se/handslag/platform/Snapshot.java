package se.handslag.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * All that a database keeps, as it was at one moment, whoever writes in it meanwhile. It is read as the owner, whom row security shows
 * everything.
 */
final class Snapshot implements Rows, AutoCloseable {

    private final Connection connection;
    private final List<Contents.AppliedMigration> migrations;
    private final List<KeptTable> tables;

    private Snapshot(Connection connection) throws SQLException {
        this.connection = connection;
        List<String> modules = KeptTables.modules(connection);
        migrations = migrations(connection, modules);
        tables = KeptTables.of(connection, modules);
    }

    /** Of what is kept there now. */
    static Snapshot of(Database database) throws SQLException {
        Connection connection = database.connect(database.owner());
        try {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            writePlainly(connection);
            return new Snapshot(connection);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** The same value is the same text, whatever the server's settings are. */
    static void writePlainly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local datestyle = 'ISO, YMD'");
            statement.execute("set local intervalstyle = 'iso_8601'");
            statement.execute("set local timezone = 'UTC'");
            statement.execute("set local bytea_output = 'hex'");
            statement.execute("set local extra_float_digits = 1");
        }
    }

    private static List<Contents.AppliedMigration> migrations(Connection connection, List<String> modules)
            throws SQLException {
        List<Contents.AppliedMigration> applied = new ArrayList<>();
        for (String module : modules) {
            try (Statement statement = connection.createStatement();
                    ResultSet answer = statement.executeQuery(("select version, checksum from %s.migrations"
                                    + " where success and version is not null order by installed_rank")
                            .formatted(KeptTable.quoted(module)))) {
                while (answer.next()) {
                    applied.add(new Contents.AppliedMigration(module, answer.getString(1), answer.getInt(2)));
                }
            }
        }
        return applied;
    }

    /** Whether anything of ours is there at all. */
    boolean isEmpty() {
        return migrations.isEmpty();
    }

    /** The moment that it is of, by the database's clock. */
    Instant moment() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select now()")) {
            answer.next();
            return answer.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** The version of the server. */
    String server() throws SQLException {
        return connection.getMetaData().getDatabaseProductVersion();
    }

    /** The trail of every space, checked at that moment. */
    TrailCheck trail() throws SQLException {
        return TrailCheck.of(connection);
    }

    /** As {@link #trail}, and held against those notes. */
    TrailCheck trail(Map<UUID, SealNotes.Note> noted) throws SQLException {
        return TrailCheck.of(connection, noted);
    }

    @Override
    public List<Contents.AppliedMigration> migrations() {
        return migrations;
    }

    @Override
    public List<KeptTable> tables() {
        return tables;
    }

    @Override
    public Contents.CopiedTable copy(KeptTable table, OutputStream to) throws IOException, SQLException {
        return copy(connection, table, to);
    }

    /** The rows of a table as the connection sees them. */
    static Contents.CopiedTable copy(Connection connection, KeptTable table, OutputStream to)
            throws IOException, SQLException {
        MeasuredRows measured = new MeasuredRows(to);
        connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyOut(), measured);
        return measured.as(table);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
