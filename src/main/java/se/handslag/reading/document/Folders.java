package se.handslag.reading.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import se.handslag.reading.document.Refusal.Reason;

/**
 * Unpacks a zip of documents in memory. The same walk through the archive as for the parts of a document, with bounds of its
 * own: nothing is written to disk, so no name in it can lead anywhere.
 */
public final class Folders {

    /** The most files in one zip. */
    public static final int MOST_FILES = 200;

    /** The most bytes of all files together, unpacked. */
    public static final long MOST_BYTES = 100L * 1024 * 1024;

    private static final int LONGEST_NAME = 120;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};

    /** How Windows writes names in a zip, unless it says UTF-8; of its letters the Swedish ones are in the same places in 437. */
    private static final Charset OF_WINDOWS = Charset.forName("IBM850");

    /** Whether the bytes are a zip, though perhaps one with a document's parts in it. */
    public static boolean isZip(byte[] bytes) {
        return Bytes.startsWith(bytes, ZIP) || Bytes.startsWith(bytes, EMPTY_ZIP);
    }

    /** Whether the bytes are a zip that only packs other files, and is no document in itself. */
    public static boolean isFolder(byte[] bytes) {
        if (!isZip(bytes)) {
            return false;
        }
        try {
            ZipArchive archive = new ZipArchive(bytes);
            return !archive.has("[Content_Types].xml") && !archive.has("mimetype");
        } catch (UnreadableException cutOff) {
            return !FileKind.beginsLikeOurs(bytes);
        }
    }

    /**
     * Unpacks all files of a zip.
     *
     * @param mostFiles how many files are still welcome
     * @param mostBytes how many bytes all of them may be together
     */
    public Unpacking open(byte[] zip, int mostFiles, long mostBytes) {
        try {
            ZipArchive archive =
                    new ZipArchive(zip, new ZipArchive.Bounds(Limits.FILE_BYTES, Math.min(mostBytes, MOST_BYTES)));
            List<ZipArchive.Entry> files = archive.inOrder().stream()
                    .filter(entry -> !isOfNoUse(nameIn(entry)))
                    .toList();
            if (files.size() > Math.min(mostFiles, MOST_FILES)) {
                return new Refusal(Reason.TOO_MANY_FILES);
            }
            List<UnpackedFolder.Item> items = new ArrayList<>();
            for (ZipArchive.Entry file : files) {
                items.add(item(archive, file));
            }
            return items.isEmpty() ? new Refusal(Reason.EMPTY) : new UnpackedFolder(items);
        } catch (UnreadableException unreadable) {
            return new Refusal(unreadable.reason());
        }
    }

    private static UnpackedFolder.Item item(ZipArchive archive, ZipArchive.Entry entry) throws UnreadableException {
        String name = cleaned(nameIn(entry));
        try {
            byte[] content = archive.unpack(entry);
            CRC32 crc = new CRC32();
            crc.update(content);
            // These bytes are kept as records: a file that is not what was packed must not pass for it.
            if ((int) crc.getValue() != entry.crc()) {
                throw new UnreadableException(Reason.BROKEN);
            }
            return new UnpackedFolder.Unpacked(name, content);
        } catch (UnreadableException unreadable) {
            if (unreadable.reason() == Reason.TOO_LARGE) {
                return new UnpackedFolder.LeftInside(name);
            }
            throw unreadable;
        }
    }

    /** Folders, and what computers put beside people's files without being asked. */
    private static boolean isOfNoUse(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isEmpty()
                || path.startsWith("__MACOSX/")
                || name.equals(".DS_Store")
                || name.equalsIgnoreCase("Thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    private static String nameIn(ZipArchive.Entry entry) {
        String name;
        try {
            name = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(entry.name()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            name = new String(entry.name(), OF_WINDOWS);
        }
        return name.replace('\\', '/');
    }

    /**
     * What a file is called, of whatever somebody or some archive calls it: without folders, control characters, marks that
     * turn the direction of writing and blanks around; at most 120 letters, its ending kept. Never empty.
     */
    public static String cleaned(String path) {
        String plain = path.replace('\\', '/');
        String name = plain.substring(plain.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]", "")
                .replaceAll("[:*?\"<>|]", "_")
                .replaceAll("\\s+", " ")
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "-";
        }
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
}
