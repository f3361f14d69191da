package se.handslag.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything the program keeps, held by one running program at a time. The hold is the operating system's: it
 * ends with the process, however that ends.
 */
public final class DataFolder implements AutoCloseable {

    private final Path path;
    private final @Nullable FileChannel channel;

    private DataFolder(Path path, @Nullable FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder if it is not there and takes hold of it.
     *
     * @throws DatabaseRefusal when another program has it, or it cannot be written
     */
    public static DataFolder take(Path path) {
        Path asked = path.toAbsolutePath().normalize();
        try {
            makeOnlyOurs(asked);
            // The operating system tells processes by where their programs truly lie.
            Path whole = asked.toRealPath();
            FileChannel channel =
                    FileChannel.open(whole.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DatabaseRefusal(DatabaseRefusal.Why.DATA_IN_USE, whole.toString());
            }
            return new DataFolder(whole, channel);
        } catch (IOException e) {
            throw new DatabaseRefusal(DatabaseRefusal.Why.DATA_NOT_WRITABLE, asked.toString(), e);
        }
    }

    /**
     * As {@link #take}, but where a program runs on it already the folder is used beside that program, and not held.
     *
     * @throws DatabaseRefusal when it cannot be written
     */
    static DataFolder beside(Path path) {
        try {
            return take(path);
        } catch (DatabaseRefusal refusal) {
            if (refusal.why() != DatabaseRefusal.Why.DATA_IN_USE) {
                throw refusal;
            }
            return new DataFolder(Path.of(refusal.what()), null);
        }
    }

    /** Whether this program holds it; otherwise another does. */
    boolean isHeld() {
        return channel != null;
    }

    /** Its absolute path. */
    public Path path() {
        return path;
    }

    /** Makes a folder that no other user of the machine can look into, with those above it. */
    static void makeOnlyOurs(Path folder) throws IOException {
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException taken) {
            // By this very process: a second program in it.
            return null;
        }
    }

    /** Lets go of the folder. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("The hold on " + path + " did not end", e);
        }
    }
}
