package se.handslag.platform;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file that holds everything: a zip of each table's rows, of the files that matter beside them, and of what it all should come to.
 * Any program that opens a zip can read it.
 */
final class BackupFile implements Rows, AutoCloseable {

    private static final String MANIFEST = "manifest.json";
    private static final String TABLES = "tables/";
    private static final String FILES = "folder/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path path;
    private final ZipFile zip;
    private final Contents contents;

    private BackupFile(Path path, ZipFile zip, Contents contents) {
        this.path = path;
        this.zip = zip;
        this.contents = contents;
    }

    /**
     * Writes it beside its place, reads it back whole, and only then gives it its name. Nobody but the program's own user can read it.
     *
     * @param folder the files that matter in the data folder, by their names
     * @throws KeepingRefusal when the name is taken, the file cannot be written, or what is read back is not what was written
     */
    static Contents write(Path path, Snapshot snapshot, Map<String, Path> folder, Keeping.Progress progress)
            throws SQLException {
        Path whole = path.toAbsolutePath().normalize();
        Path partial = whole.resolveSibling(whole.getFileName() + ".partial");
        if (Files.exists(whole)) {
            throw new KeepingRefusal(Keeping.Why.FILE_THERE, whole.toString());
        }
        try {
            Contents written = writeAt(partial, snapshot, folder, progress);
            try (BackupFile back = open(partial)) {
                back.check(progress);
                if (!back.contents.equals(written)) {
                    throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, MANIFEST);
                }
            }
            Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
            PrivateFile.forceNames(Objects.requireNonNull(whole.getParent()));
            return written;
        } catch (IOException e) {
            throw new KeepingRefusal(Keeping.Why.FILE_NOT_WRITTEN, whole.toString(), e);
        } finally {
            removeIfThere(partial);
        }
    }

    private static void removeIfThere(Path partial) {
        try {
            Files.deleteIfExists(partial);
        } catch (IOException e) {
            throw new KeepingRefusal(Keeping.Why.FILE_NOT_WRITTEN, partial.toString(), e);
        }
    }

    private static Contents writeAt(
            Path partial, Snapshot snapshot, Map<String, Path> folder, Keeping.Progress progress)
            throws IOException, SQLException {
        Files.deleteIfExists(partial);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var ownersOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (FileChannel channel = FileChannel.open(partial, options, ownersOnly)) {
            ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
            zip.setLevel(Deflater.BEST_SPEED);
            List<Contents.CopiedTable> tables = new ArrayList<>();
            for (KeptTable table : snapshot.tables()) {
                progress.at(
                        Keeping.Step.READING,
                        table.fullName(),
                        tables.size() + 1,
                        snapshot.tables().size());
                zip.putNextEntry(new ZipEntry(TABLES + table.fullName()));
                tables.add(snapshot.copy(table, zip));
                zip.closeEntry();
            }
            List<Contents.CopiedFile> files = new ArrayList<>();
            for (Map.Entry<String, Path> file : new TreeMap<>(folder).entrySet()) {
                byte[] bytes = Files.readAllBytes(file.getValue());
                zip.putNextEntry(new ZipEntry(FILES + file.getKey()));
                zip.write(bytes);
                zip.closeEntry();
                files.add(new Contents.CopiedFile(file.getKey(), bytes.length, hex(Sha256.of(bytes))));
            }
            Contents contents = new Contents(
                    Contents.FORMAT,
                    ProgramVersion.told(),
                    snapshot.moment(),
                    snapshot.server(),
                    snapshot.migrations(),
                    tables,
                    files,
                    Contents.totalOf(tables, files));
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents));
            zip.closeEntry();
            zip.finish();
            zip.flush();
            channel.force(true);
            return contents;
        }
    }

    /**
     * Opens one. Nothing but what it says of itself has been read yet.
     *
     * @throws KeepingRefusal when it is not there, is no backup or not the whole of one, or is of a layout that this program does not
     *     know
     */
    static BackupFile open(Path path) {
        if (!Files.isReadable(path)) {
            throw new KeepingRefusal(Keeping.Why.FILE_NOT_READ, path.toString());
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(path.toFile());
            Contents contents = contentsOf(zip);
            if (contents.format() != Contents.FORMAT) {
                throw new KeepingRefusal(Keeping.Why.ANOTHER_VERSION, contents.program());
            }
            return new BackupFile(path, zip, contents);
        } catch (IOException | JacksonException | KeepingRefusal e) {
            close(zip);
            throw e instanceof KeepingRefusal refusal
                    ? refusal
                    : new KeepingRefusal(Keeping.Why.FILE_BROKEN, path.toString(), e);
        }
    }

    private static void close(@Nullable ZipFile zip) {
        if (zip == null) {
            return;
        }
        try {
            zip.close();
        } catch (IOException e) {
            throw new KeepingRefusal(Keeping.Why.FILE_NOT_READ, zip.getName(), e);
        }
    }

    private static Contents contentsOf(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(MANIFEST);
        if (entry == null) {
            throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, MANIFEST);
        }
        try (InputStream manifest = zip.getInputStream(entry)) {
            return JSON.readValue(manifest, Contents.class);
        }
    }

    /**
     * Reads all of it and holds it against what it says of itself.
     *
     * @throws KeepingRefusal naming the first part that is not what it should be
     */
    void check(Keeping.Progress progress) {
        if (!contents.total().equals(Contents.totalOf(contents.tables(), contents.files()))) {
            throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, MANIFEST);
        }
        try {
            int number = 0;
            for (KeptTable table : tables()) {
                progress.at(Keeping.Step.CHECKING_FILE, table.fullName(), ++number, tables().size());
                copy(table, OutputStream.nullOutputStream());
            }
            for (Contents.CopiedFile file : contents.files()) {
                if (!Place.isKept(file.name())) {
                    throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, file.name());
                }
                bytesOf(file);
            }
        } catch (IOException e) {
            throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, path.toString(), e);
        }
    }

    /** What it says that it holds. */
    Contents contents() {
        return contents;
    }

    @Override
    public List<Contents.AppliedMigration> migrations() {
        return contents.migrations();
    }

    @Override
    public List<KeptTable> tables() {
        return contents.tables().stream()
                .map(table -> new KeptTable(table.schema(), table.table(), table.columns(), List.of()))
                .toList();
    }

    @Override
    public Contents.CopiedTable copy(KeptTable table, OutputStream to) throws IOException {
        Contents.CopiedTable told = byName().get(table.fullName());
        ZipEntry entry = zip.getEntry(TABLES + table.fullName());
        if (told == null || entry == null) {
            throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, table.fullName());
        }
        MeasuredRows measured = new MeasuredRows(to);
        try (InputStream rows = zip.getInputStream(entry)) {
            rows.transferTo(measured);
        }
        Contents.CopiedTable found = measured.as(table);
        if (!found.equals(told)) {
            throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, table.fullName());
        }
        return found;
    }

    private Map<String, Contents.CopiedTable> byName() {
        return contents.tables().stream()
                .collect(Collectors.toMap(Contents.CopiedTable::fullName, Function.identity()));
    }

    /** The files of the data folder that it holds, by their names. */
    Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Contents.CopiedFile file : contents.files()) {
            files.put(file.name(), bytesOf(file));
        }
        return files;
    }

    private byte[] bytesOf(Contents.CopiedFile file) throws IOException {
        ZipEntry entry = zip.getEntry(FILES + file.name());
        if (entry == null) {
            throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, file.name());
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            byte[] bytes = stream.readAllBytes();
            if (!hex(Sha256.of(bytes)).equals(file.sha256())) {
                throw new KeepingRefusal(Keeping.Why.FILE_BROKEN, file.name());
            }
            return bytes;
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        close(zip);
    }
}
