package se.handslag.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What must be true of the server and the application's role before anything is kept there: row security guards only from a role that it
 * binds.
 */
final class ServerCheck {

    /** The oldest PostgreSQL that has all the tables need. */
    private static final int OLDEST = 15;

    /** What PostgreSQL brings along, though some pack it by itself: for the likeness of texts. */
    private static final String EXTENSION = "pg_trgm";

    /** How names are ordered in Swedish; a server has it unless it was built without ICU. */
    private static final String COLLATION = "sv-x-icu";

    /** What the role may by itself, and as any role it could turn into. */
    private static final String MIGHT = """
            select
                exists (select from pg_roles m where pg_has_role(r.oid, m.oid, 'member')
                    and (m.rolsuper or m.rolbypassrls or m.rolcreaterole or m.rolname = ?))
                or exists (select from pg_class c where pg_has_role(r.oid, c.relowner, 'member'))
            from pg_roles r
            where r.rolname = current_user
            """;

    private ServerCheck() {}

    /**
     * Passes, or refuses with what is wrong.
     *
     * @throws DatabaseRefusal when the server is too old, not there or without the extension or the collation, the application's role is too mighty, or the owner's may not
     *     make tables
     */
    static void pass(Database database) {
        try (Connection connection = database.connect(database.application())) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new DatabaseRefusal(DatabaseRefusal.Why.TOO_OLD, Integer.toString(version));
            }
            if (isTooMighty(connection, database.owner())) {
                throw new DatabaseRefusal(
                        DatabaseRefusal.Why.TOO_MIGHTY, database.application().role());
            }
            if (!has(connection, "pg_available_extensions where name", EXTENSION)) {
                throw new DatabaseRefusal(DatabaseRefusal.Why.EXTENSION_MISSING, EXTENSION);
            }
            if (!has(connection, "pg_collation where collname", COLLATION)) {
                throw new DatabaseRefusal(DatabaseRefusal.Why.COLLATION_MISSING, COLLATION);
            }
            if (!mayMakeTables(database)) {
                throw new DatabaseRefusal(
                        DatabaseRefusal.Why.OWNER_TOO_WEAK, database.owner().role());
            }
        } catch (SQLException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, database.url(), e);
        }
    }

    /**
     * Passes when the tables, brought up to date, are for this very role.
     *
     * @throws DatabaseRefusal when they were made for another
     */
    static void isForThisRole(Database database) {
        try (Connection connection = database.connect(database.application());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select has_schema_privilege('platform', 'usage')")) {
            if (!answer.next() || !answer.getBoolean(1)) {
                throw new DatabaseRefusal(
                        DatabaseRefusal.Why.ANOTHER_ROLE, database.application().role());
            }
        } catch (SQLException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, database.url(), e);
        }
    }

    /**
     * Passes unless everything is just being moved to it, or was to be and never came.
     *
     * @throws DatabaseRefusal when it is unfinished
     */
    static void isFinished(Database database) {
        try (Connection connection = database.connect(database.owner())) {
            if (Unfinished.isMarked(connection)) {
                throw new DatabaseRefusal(DatabaseRefusal.Why.UNFINISHED, database.url());
            }
        } catch (SQLException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, database.url(), e);
        }
    }

    private static boolean isTooMighty(Connection connection, Login owner) throws SQLException {
        try (PreparedStatement might = connection.prepareStatement(MIGHT)) {
            might.setString(1, owner.role());
            try (ResultSet answer = might.executeQuery()) {
                return !answer.next() || answer.getBoolean(1);
            }
        }
    }

    private static boolean has(Connection connection, String among, String name) throws SQLException {
        try (PreparedStatement available =
                connection.prepareStatement("select exists (select from " + among + " = ?)")) {
            available.setString(1, name);
            try (ResultSet answer = available.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static boolean mayMakeTables(Database database) throws SQLException {
        try (Connection connection = database.connect(database.owner());
                Statement statement = connection.createStatement();
                ResultSet answer =
                        statement.executeQuery("select has_database_privilege(current_database(), 'create')")) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
