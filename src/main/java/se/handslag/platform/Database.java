package se.handslag.platform;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the database is and as whom the program comes to it: the owner makes the tables, the application only uses them.
 *
 * @param url the JDBC address, without user and password
 */
public record Database(String url, Login owner, Login application) {

    /** The owner and the application are two roles: with one, row security would guard nothing. */
    public Database {
        if (owner.role().equals(application.role())) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.ONE_ROLE, owner.role());
        }
    }

    /**
     * A connection of its own as the given role, outside every pool.
     *
     * @throws SQLException when the server is not there or refuses the role
     */
    public Connection connect(Login login) throws SQLException {
        return source(login).getConnection();
    }

    /** Connections as the given role, each its own, for a library that wants to open them itself. */
    DataSource source(Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(login.role());
        source.setPassword(login.password());
        // What a server says of a refused row holds the row: that is not for a log.
        source.setLogServerErrorDetail(false);
        return source;
    }
}
