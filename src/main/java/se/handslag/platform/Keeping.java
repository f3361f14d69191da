package se.handslag.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.env.Environment;

/**
 * What whoever runs the program does with all that it keeps: writes it into a file, puts it back from one, moves it to another server, and
 * checks its trail. It needs the database and nothing else of the program.
 */
public final class Keeping {

    /** Why something was not done. Nothing has then been changed, but where a move had begun: there the target says that it is unfinished. */
    public enum Why {
        /** Nothing has been kept in the data folder yet. */
        NOTHING_KEPT,
        /** There is a file of that name already. */
        FILE_THERE,
        /** The file cannot be written. */
        FILE_NOT_WRITTEN,
        /** The file is not there or cannot be read. */
        FILE_NOT_READ,
        /** The file is no backup, or not a whole one; names the part that is wrong. */
        FILE_BROKEN,
        /** What is to be put back was made by a later version of the program; names the module, table or version. */
        ANOTHER_VERSION,
        /** Somebody keeps something where it is to be put. */
        NOT_EMPTY,
        /** The program runs on the database. */
        PROGRAM_RUNS,
        /** What was put there is not what was taken; names the table. It has been taken away again. */
        NOT_THE_SAME,
        /** Everything was begun to be moved here and never came: there is nothing whole to read. */
        UNFINISHED,
        /** It is to be moved to where it is. */
        SAME_PLACE
    }

    /** What is being done just now. */
    public enum Step {
        /** The rows of a table are read. */
        READING,
        /** What has been written into the file is read back, or what is about to be put back is read first. */
        CHECKING_FILE,
        /** The rows of a table are put into their place. */
        WRITING,
        /** What has been put there is read back. */
        CHECKING,
        /** The trail is checked. */
        CHECKING_TRAIL
    }

    /** Is told how far it has come. */
    @FunctionalInterface
    public interface Progress {

        /** The step begins with that table, the number-th of so many. */
        void at(Step step, String table, int number, int of);
    }

    /** What came of it. */
    public sealed interface Answer {

        /**
         * It is done, and was held against what it should be.
         *
         * @param moment when the rows were as they are there
         * @param tables how many there are
         * @param rows of all of them
         * @param trail as it was checked with them
         */
        record Done(Instant moment, int tables, long rows, TrailCheck trail) implements Answer {}

        /**
         * It was not done.
         *
         * @param what the file, part, table or address it is about
         */
        record Refused(Why why, String what) implements Answer {}

        /** It was not done, since the database cannot be used; as the program itself would have told it when it starts. */
        record Unfit(DatabaseRefusal.Why why, String what) implements Answer {}
    }

    /** Work that is refused by being thrown out of. */
    @FunctionalInterface
    private interface Work {
        Answer run() throws SQLException, IOException;
    }

    private final DatabaseSettings settings;
    private final Progress progress;

    /** Of the folder and the database that the settings name, as the program itself understands them. */
    public Keeping(Environment settings, Progress progress) {
        this.settings = new DatabaseSettings(settings);
        this.progress = progress;
    }

    /** Writes all that is kept into a new file. The program may go on meanwhile: the file holds what was there when it began. */
    public Answer backup(Path file) {
        return answer(() -> {
            try (Place place = Place.toRead(settings.folder(), settings.named())) {
                refuseUnfinished(place.database());
                try (Snapshot snapshot = Snapshot.of(place.database())) {
                    if (snapshot.isEmpty()) {
                        throw new KeepingRefusal(
                                Why.NOTHING_KEPT, place.database().url());
                    }
                    Contents written = BackupFile.write(file, snapshot, place.filesThatMatter(), progress);
                    return new Answer.Done(written.made(), written.tables().size(), written.rows(), snapshot.trail());
                }
            }
        });
    }

    /**
     * Puts all that a file holds in place of what is kept now. The whole file is read and checked before anything is touched; what is kept
     * is changed in one transaction.
     *
     * @param replace whether what is kept now, if anything, may go
     */
    public Answer restore(Path file, boolean replace) {
        return answer(() -> {
            try (BackupFile backup = BackupFile.open(file)) {
                backup.check(progress);
                try (Place place = Place.toWrite(settings.folder(), settings.named())) {
                    Refill.Filled filled = new Refill(place.database(), progress).with(backup, replace);
                    putBack(place.path(), backup.files());
                    SealNotes.write(place.path(), filled.notes());
                    return new Answer.Done(
                            backup.contents().made(),
                            filled.tables().size(),
                            backup.contents().rows(),
                            filled.trail());
                }
            }
        });
    }

    private static void putBack(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            PrivateFile.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /**
     * Moves all that is kept, by the server that is named or else by the program's own, to the server at that address, whose logins are those
     * of the settings. What is left behind is left as it is.
     *
     * @param replace whether what is kept there now, if anything, may go
     */
    public Answer moveTo(String url, boolean replace) {
        return answer(() -> {
            Database target = settings.at(url);
            Optional<Database> named = settings.named();
            if (named.map(Database::url).filter(target.url()::equals).isPresent()) {
                throw new KeepingRefusal(Why.SAME_PLACE, url);
            }
            try (Place from = named.isPresent() ? Place.toWrite(settings.folder(), named) : ownServer();
                    Place to = Place.toWrite(settings.folder(), target)) {
                return move(from, to, replace);
            }
        });
    }

    private Place ownServer() {
        // Held alone: reading would do beside the program, but what it wrote after that would be left behind.
        Path folder = settings.folder();
        if (!Files.isDirectory(folder.resolve("postgres"))) {
            throw new KeepingRefusal(Why.NOTHING_KEPT, folder.toString());
        }
        try {
            return Place.toWrite(folder, Optional.empty());
        } catch (SQLException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, folder.toString(), e);
        }
    }

    /** Moves all that the server that is named keeps to one that the program runs itself, in its data folder. */
    public Answer moveHome(boolean replace) {
        return answer(() -> {
            Database named = settings.named()
                    .orElseThrow(() ->
                            new KeepingRefusal(Why.SAME_PLACE, settings.folder().toString()));
            try (Place to = Place.toWrite(settings.folder(), Optional.empty());
                    Place from = Place.toWrite(settings.folder(), named)) {
                return move(from, to, replace);
            }
        });
    }

    private Answer move(Place from, Place to, boolean replace) throws SQLException, IOException {
        refuseUnfinished(from.database());
        try (Snapshot snapshot = Snapshot.of(from.database())) {
            if (snapshot.isEmpty()) {
                throw new KeepingRefusal(Why.NOTHING_KEPT, from.database().url());
            }
            mark(to.database(), replace);
            Refill.Filled filled = new Refill(to.database(), progress).with(snapshot, replace);
            // Whoever started the program on it in the meantime wrote where nothing will be read any more.
            from.refuseWhenInUse();
            SealNotes.write(to.path(), filled.notes());
            return new Answer.Done(
                    snapshot.moment(),
                    filled.tables().size(),
                    filled.tables().stream()
                            .mapToLong(Contents.CopiedTable::rows)
                            .sum(),
                    filled.trail());
        }
    }

    private static void mark(Database target, boolean replace) throws SQLException {
        try (Connection owner = target.connect(target.owner())) {
            if (!replace && Refill.holdsAnything(owner)) {
                throw new KeepingRefusal(Why.NOT_EMPTY, target.url());
            }
            Unfinished.mark(owner);
        }
    }

    /** Also the first to find out that a server is not there. */
    private static void refuseUnfinished(Database database) {
        try (Connection owner = database.connect(database.owner())) {
            if (Unfinished.isMarked(owner)) {
                throw new KeepingRefusal(Why.UNFINISHED, database.url());
            }
        } catch (SQLException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.NOT_REACHED, database.url(), e);
        }
    }

    /** Checks the trail of every space, also against what has been noted of it in the data folder. The program may go on meanwhile. */
    public Answer verifyTrail() {
        return answer(() -> {
            try (Place place = Place.toRead(settings.folder(), settings.named())) {
                // First the notes: what is sealed between the two is in the database and not yet in them.
                Map<UUID, SealNotes.Note> noted = SealNotes.in(place.path());
                refuseUnfinished(place.database());
                try (Snapshot snapshot = Snapshot.of(place.database())) {
                    if (snapshot.isEmpty()) {
                        throw new KeepingRefusal(
                                Why.NOTHING_KEPT, place.database().url());
                    }
                    progress.at(Step.CHECKING_TRAIL, "platform.audit_entry", 1, 1);
                    return new Answer.Done(snapshot.moment(), snapshot.tables().size(), 0, snapshot.trail(noted));
                }
            }
        });
    }

    private static Answer answer(Work work) {
        try {
            return work.run();
        } catch (KeepingRefusal refusal) {
            return refusal.asAnswer();
        } catch (DatabaseRefusal refusal) {
            return new Answer.Unfit(refusal.why(), refusal.what());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The database or the disk gave up in the middle", e);
        }
    }
}
