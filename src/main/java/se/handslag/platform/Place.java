package se.handslag.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where everything is kept, opened for a command of whoever runs the program: with the program stopped, or, for reading, beside it. What
 * was started for it is stopped with it.
 */
final class Place implements AutoCloseable {

    /** What lies in the data folder and is the server's own, is drawn or written anew, or is noted of what the database holds. */
    private static final Set<String> NOT_KEPT = Set.of("in-use", "passwords", "seals", "demo-tokens.json");

    private final Path path;
    private final Database database;
    private final @Nullable DataFolder folder;
    private final @Nullable EmbeddedServer server;

    private Place(Path path, Database database, @Nullable DataFolder folder, @Nullable EmbeddedServer server) {
        this.path = path;
        this.database = database;
        this.folder = folder;
        this.server = server;
    }

    /**
     * For reading: the program may go on meanwhile.
     *
     * @throws KeepingRefusal when nothing is kept there
     * @throws DatabaseRefusal when it cannot be reached
     */
    static Place toRead(Path data, Optional<Database> named) {
        if (named.isPresent()) {
            return new Place(data, named.get(), null, null);
        }
        if (!Files.isDirectory(data.resolve("postgres"))) {
            throw new KeepingRefusal(Keeping.Why.NOTHING_KEPT, data.toString());
        }
        try {
            return started(DataFolder.take(data));
        } catch (DatabaseRefusal refusal) {
            if (refusal.why() != DatabaseRefusal.Why.DATA_IN_USE) {
                throw refusal;
            }
            return new Place(data, beside(data, refusal), null, null);
        }
    }

    /**
     * For writing: whoever writes has it alone.
     *
     * @throws DatabaseRefusal when it cannot be reached, or would not be safe there; or its folder is in use
     * @throws KeepingRefusal when the program runs on it
     */
    static Place toWrite(Path data, Optional<Database> named) throws SQLException {
        DataFolder held = DataFolder.take(data);
        if (named.isEmpty()) {
            return checked(started(held));
        }
        return checked(new Place(data, named.get(), held, null));
    }

    /** To a server that is named, for a folder that is held already. */
    static Place toWrite(Path data, Database named) throws SQLException {
        return checked(new Place(data, named, null, null));
    }

    private static Place checked(Place place) throws SQLException {
        try {
            ServerCheck.pass(place.database);
            place.refuseWhenInUse();
            return place;
        } catch (SQLException | RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private static Place started(DataFolder held) {
        try {
            EmbeddedServer server = EmbeddedServer.start(held);
            return new Place(held.path(), server.database(), held, server);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** The server that the program runs just now, as it has noted where. */
    private static Database beside(Path data, DatabaseRefusal refusal) {
        try {
            return EmbeddedServer.running(data);
        } catch (DatabaseRefusal notThere) {
            // It is just starting, or stopping.
            refusal.addSuppressed(notThere);
            throw refusal;
        }
    }

    /**
     * Passes when the program is not connected to the database, from wherever.
     *
     * @throws KeepingRefusal when it is
     */
    void refuseWhenInUse() throws SQLException {
        try (Connection connection = database.connect(database.owner());
                PreparedStatement others = connection.prepareStatement(
                        "select exists (select from pg_stat_activity a join pg_roles r on r.oid = a.usesysid"
                                + " where a.datname = current_database() and r.rolname = ? and a.pid <> pg_backend_pid())")) {
            others.setString(1, database.application().role());
            try (ResultSet answer = others.executeQuery()) {
                if (answer.next() && answer.getBoolean(1)) {
                    throw new KeepingRefusal(Keeping.Why.PROGRAM_RUNS, database.url());
                }
            }
        }
    }

    /** The database, as both roles. */
    Database database() {
        return database;
    }

    /** The data folder; there may be none yet where a server is named. */
    Path path() {
        return path;
    }

    /** Whether a file of that name may lie in a backup: a name and no path, and not of what is the server's own. */
    static boolean isKept(String name) {
        return name.matches("[A-Za-z0-9][A-Za-z0-9._-]*") && !NOT_KEPT.contains(name);
    }

    /** The files of the data folder that nothing else can stand in for, by their names. */
    Map<String, Path> filesThatMatter() throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.isDirectory(path)) {
            try (Stream<Path> all = Files.list(path)) {
                all.filter(Files::isRegularFile)
                        .filter(file -> isKept(file.getFileName().toString()))
                        .forEach(file -> files.put(file.getFileName().toString(), file));
            }
        }
        return files;
    }

    @Override
    public void close() {
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
