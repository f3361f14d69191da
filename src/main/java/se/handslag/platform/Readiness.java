package se.handslag.platform;

import static se.handslag.platform.db.Tables.FINGERPRINT;

import java.io.IOException;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells whether the program can do its work just now. */
@Component
public class Readiness {

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Database database;
    private @Nullable String expected;

    Readiness(DSLContext sql, TransactionTemplate transaction, Database database) {
        this.sql = sql;
        this.transaction = transaction;
        this.database = database;
    }

    /** What stands in the way. */
    public enum State {
        /** Nothing does. */
        READY,
        /** The database does not answer. */
        DATABASE,
        /** The tables are those of another version of the program, which has been started on the same database meanwhile. */
        MIGRATIONS
    }

    /** Asks the database. */
    public State state() {
        try {
            String found = transaction.execute(
                    status -> sql.select(FINGERPRINT.VALUE).from(FINGERPRINT).fetchOne(FINGERPRINT.VALUE));
            return Objects.equals(found, expected()) ? State.READY : State.MIGRATIONS;
        } catch (DataAccessException | TransactionException | org.springframework.dao.DataAccessException away) {
            return State.DATABASE;
        }
    }

    private synchronized String expected() {
        if (expected == null) {
            try {
                expected = new Migrations(database).fingerprint();
            } catch (IOException e) {
                throw new IllegalStateException("The program's own migrations cannot be read", e);
            }
        }
        return expected;
    }
}
