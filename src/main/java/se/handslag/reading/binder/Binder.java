package se.handslag.reading.binder;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.Folders;
import se.handslag.reading.document.Refusal;
import se.handslag.reading.document.UnpackedFolder;

/**
 * What somebody has of one partnership, laid open: files as they were sent, and those that lay in zips. Opening costs
 * little; {@link #read} reads them all.
 */
public final class Binder {

    /** The most files of a binder, those in zips counted one by one. */
    public static final int MOST_FILES = Folders.MOST_FILES;

    /** A file, or what stands in for one that could not be taken out. */
    private record Opened(
            SentFile sent,
            @Nullable String packedIn,
            @Nullable FileContent known) {}

    private final List<Opened> opened = new ArrayList<>();
    private int unpacked;
    private long bytes;

    private Binder() {}

    /**
     * Lays the files open and unpacks zips among them. No zip in a zip is unpacked. A zip that is locked, damaged, too large or
     * too full stands among the files with the reason; so does a file beyond the {@value #MOST_FILES}th.
     */
    public static Binder open(List<SentFile> files) {
        Binder binder = new Binder();
        files.forEach(binder::add);
        return binder;
    }

    /** What lies in one file that is looked at by itself, a zip not opened. */
    public static FileContent contentOf(SentFile file) {
        return new FileSorter().read(file);
    }

    /** How many files there are. */
    public int size() {
        return opened.size();
    }

    private void add(SentFile file) {
        if (!Folders.isFolder(file.bytes())) {
            boolean isOneTooMany = opened.size() >= MOST_FILES;
            opened.add(new Opened(file, null, isOneTooMany ? unopened(Refusal.Reason.TOO_MANY_FILES) : null));
            return;
        }
        switch (new Folders().open(file.bytes(), MOST_FILES - unpacked, Folders.MOST_BYTES - bytes)) {
            case Refusal refusal -> opened.add(new Opened(file, null, new FileContent.Unopened(refusal)));
            case UnpackedFolder folder -> folder.files().forEach(item -> add(item, file.name()));
        }
    }

    private void add(UnpackedFolder.Item item, String zip) {
        unpacked++;
        switch (item) {
            case UnpackedFolder.LeftInside left ->
                opened.add(new Opened(new SentFile(left.name(), new byte[0]), zip, unopened(Refusal.Reason.TOO_LARGE)));
            case UnpackedFolder.Unpacked file -> {
                bytes += file.bytes().length;
                FileContent known = Folders.isFolder(file.bytes()) ? new FileContent.NestedZip() : null;
                opened.add(new Opened(new SentFile(file.name(), file.bytes()), zip, known));
            }
        }
    }

    private static FileContent unopened(Refusal.Reason reason) {
        return new FileContent.Unopened(new Refusal(reason));
    }

    /**
     * Reads every file.
     *
     * @param today the day on which an agreement is or is not in force
     * @param progress is told of each file before it is read, on this thread
     */
    public BinderReading read(LocalDate today, Consumer<BinderProgress> progress) {
        List<BinderFile> files = new ArrayList<>();
        Map<String, BinderFile> byHash = new HashMap<>();
        FileSorter sorter = new FileSorter();
        for (Opened file : opened) {
            int number = files.size() + 1;
            progress.accept(
                    new BinderProgress(number, opened.size(), file.sent().name()));
            FileContent known = file.known();
            String hash = hash(file.sent().bytes());
            Optional<BinderFile> earlier = Optional.ofNullable(known == null ? byHash.get(hash) : null);
            FileContent content =
                    known != null ? known : earlier.map(BinderFile::content).orElseGet(() -> sorter.read(file.sent()));
            Integer copyOf = earlier.map(BinderFile::number).orElse(null);
            BinderFile read = new BinderFile(number, file.sent(), file.packedIn(), copyOf, content);
            if (known == null) {
                byHash.putIfAbsent(hash, read);
            }
            files.add(read);
        }
        return new BinderReading(files, AgreementChoice.among(files, today));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
