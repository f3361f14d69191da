package se.handslag.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * Gets the data folder and the database ready beside the rest of the program: that takes long and needs nothing of the rest. What goes
 * wrong with it is told to whoever asks for them first. It lets go in the opposite order, the server before the folder, also of what was
 * begun for a program that then did not start.
 */
final class DatabaseAhead implements AutoCloseable {

    /** Set for a short piece of work that may be done while a program runs on the same data. */
    private static final String BESIDE = "handslag.beside";

    private final DatabaseSettings settings;
    private final boolean isBeside;
    private final FutureTask<Database> ready = new FutureTask<>(this::makeReady);

    /** Both written by the task alone, and read when it is done. */
    private @Nullable DataFolder folder;

    private @Nullable EmbeddedServer server;

    private DatabaseAhead(Environment environment) {
        settings = new DatabaseSettings(environment);
        isBeside = environment.getProperty(BESIDE, Boolean.class, false);
    }

    /** Begins, and does not wait. */
    static DatabaseAhead begin(Environment environment) {
        DatabaseAhead ahead = new DatabaseAhead(environment);
        Thread.ofPlatform().daemon().name("database-ahead").start(ahead.ready);
        return ahead;
    }

    /**
     * The database, ready for use: the tables are of this program's version, and the application's role is bound by row security. Waits
     * until it is.
     *
     * @throws DatabaseRefusal when it cannot be used
     */
    Database database() {
        try {
            return ready.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DatabaseRefusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException("The database could not be made ready", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Whoever waited for the database was told to stop", e);
        }
    }

    /** The folder, held. Waits as {@link #database} does, and throws what it throws. */
    DataFolder folder() {
        database();
        return Objects.requireNonNull(folder);
    }

    private Database makeReady() {
        DataFolder held = isBeside ? DataFolder.beside(settings.folder()) : DataFolder.take(settings.folder());
        folder = held;
        Database database = settings.named().orElseGet(() -> own(held));
        try {
            ServerCheck.pass(database);
            ServerCheck.isFinished(database);
            if (held.isHeld()) {
                new Migrations(database).apply();
            } else if (!new Migrations(database).areApplied()) {
                // The program that runs would lose its tables below its feet.
                throw new DatabaseRefusal(
                        DatabaseRefusal.Why.ANOTHER_VERSION, settings.folder().toString());
            }
            ServerCheck.isForThisRole(database);
        } catch (SQLException | IOException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, database.url(), e);
        }
        return database;
    }

    private Database own(DataFolder held) {
        return held.isHeld() ? started(held).database() : EmbeddedServer.running(held.path());
    }

    private EmbeddedServer started(DataFolder held) {
        EmbeddedServer started = EmbeddedServer.start(held);
        server = started;
        return started;
    }

    /** Lets go of what was taken, once it is clear what that is. */
    @Override
    public void close() {
        try {
            ready.get();
        } catch (ExecutionException e) {
            // It was told to whoever asked; what had been taken before is let go of all the same.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            if (server != null) {
                server.close();
            }
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }
}
