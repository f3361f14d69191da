package se.handslag.platform;

import org.jspecify.annotations.Nullable;

/** The program will not start on this database, since what is kept in it would not be safe; says why. */
public final class DatabaseRefusal extends StartRefusal {

    private static final long serialVersionUID = 1;

    /** What is wrong with it. */
    public enum Why {
        /** Another program runs on the same data folder. */
        DATA_IN_USE,
        /** The data folder cannot be made or written. */
        DATA_NOT_WRITABLE,
        /** An address was given for an external database, but not all its logins. */
        LOGIN_MISSING,
        /** The owner's role is also the application's. */
        ONE_ROLE,
        /** The application's role is a superuser, may pass row security, or owns tables. */
        TOO_MIGHTY,
        /** The owner's role may not make tables in the database. */
        OWNER_TOO_WEAK,
        /** The tables were made for another application's role than this. */
        ANOTHER_ROLE,
        /** The tables were made by a version of the program that was never released, or have been meddled with. */
        ANOTHER_VERSION,
        /** Somebody has begun to move everything to this database, and it has not all come. */
        UNFINISHED,
        /** The server is older than what the tables need. */
        TOO_OLD,
        /** The server does not have an extension that the tables need. */
        EXTENSION_MISSING,
        /** The server does not know the order of letters that the tables need. */
        COLLATION_MISSING,
        /** The server is not there, or refuses the login. */
        NOT_REACHED,
        /** The server of the data folder did not start. */
        NOT_STARTED
    }

    private final Why why;

    DatabaseRefusal(Why why, String what) {
        this(why, what, null);
    }

    DatabaseRefusal(Why why, String what, @Nullable Throwable cause) {
        super(why, what, cause);
        this.why = why;
    }

    /** What is wrong. */
    public Why why() {
        return why;
    }
}
