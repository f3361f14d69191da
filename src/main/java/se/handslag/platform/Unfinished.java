package se.handslag.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The mark on a database that everything is being moved to. It goes with the last that comes, in one transaction. */
final class Unfinished {

    private static final String MARK = "handslag_unfinished";

    private Unfinished() {}

    /** Puts it there, if it is not there yet. */
    static void mark(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("create schema if not exists " + MARK);
        }
    }

    /** Takes it away, if it is there. */
    static void unmark(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute("drop schema if exists " + MARK);
        }
    }

    /** Whether it is there. */
    static boolean isMarked(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet found = statement.executeQuery(
                        "select exists (select from pg_namespace where nspname = '" + MARK + "')")) {
            return found.next() && found.getBoolean(1);
        }
    }
}
