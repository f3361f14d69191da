package se.handslag.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What must be true of the server and the application's role before anything is kept there: row security guards only from a role that it
 * binds.
 */
final class ServerCheck {

    /** The oldest PostgreSQL that has all the tables need. */
    private static final int OLDEST = 15;

    private static final String MIGHT = """
            select r.rolsuper or r.rolbypassrls or r.rolcreaterole or pg_has_role(r.oid, o.oid, 'member')
                or exists (select from pg_class c where c.relowner = r.oid)
            from pg_roles r, pg_roles o
            where r.rolname = current_user and o.rolname = ?
            """;

    private ServerCheck() {}

    /**
     * Passes, or refuses with what is wrong.
     *
     * @throws DatabaseRefusal when the server is too old or not there, or the application's role is too mighty
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
}
