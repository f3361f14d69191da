package se.handslag.reading.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.Refusal.Reason;

/**
 * A zip archive in memory, of which only the entries asked for are unpacked. What its headers say of unpacked sizes is
 * not believed: the bytes that come out are counted, over all entries together.
 */
final class ZipArchive {

    private static final byte[] END = {'P', 'K', 5, 6};
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_SIGNATURE = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_SIGNATURE = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int ENTRIES = 10_000;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** XML is seldom packed harder than thirty to one; zlib can do a thousand to one on purpose. */
    private static final int RATIO = 250;

    /** Whatever the ratio, so many bytes are no harm. */
    private static final int HARMLESS = 2 * 1024 * 1024;

    /**
     * How much of it may come out.
     *
     * @param eachBytes the most bytes of one entry; a larger one is too large, but harms nobody else
     * @param allBytes the most bytes of all entries together
     */
    record Bounds(long eachBytes, long allBytes) {

        private static final Bounds OF_A_DOCUMENT = new Bounds(Limits.UNPACKED_BYTES, Limits.UNPACKED_BYTES);
    }

    /**
     * A packed file.
     *
     * @param name its bytes as they stand in the archive, in an encoding that is often not told
     * @param crc the check sum of what it holds, as the archive states it
     */
    record Entry(byte[] name, int header, int packedSize, int method, boolean isLocked, int crc) {}

    private final ByteBuffer bytes;
    private final Bounds bounds;
    private final Map<String, Entry> entries = new HashMap<>();
    private final List<Entry> inOrder = new ArrayList<>();
    private long unpacked;

    /** Reads the archive's list of entries; refused as broken when it has none that can be read. */
    ZipArchive(byte[] archive) throws UnreadableException {
        this(archive, Bounds.OF_A_DOCUMENT);
    }

    ZipArchive(byte[] archive, Bounds bounds) throws UnreadableException {
        this.bounds = bounds;
        bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = Bytes.lastIndexOf(archive, END);
        if (end < 0 || end + END_LENGTH > archive.length) {
            throw new UnreadableException(Reason.BROKEN);
        }
        int count = Math.min(bytes.getShort(end + 10) & 0xffff, ENTRIES);
        int at = bytes.getInt(end + 16);
        for (int entry = 0; entry < count; entry++) {
            require(at >= 0 && at <= archive.length - CENTRAL_LENGTH && bytes.getInt(at) == CENTRAL_SIGNATURE);
            int nameLength = bytes.getShort(at + 28) & 0xffff;
            require(at + CENTRAL_LENGTH + nameLength <= archive.length);
            add(entryAt(at, nameLength));
            at += CENTRAL_LENGTH + nameLength + (bytes.getShort(at + 30) & 0xffff) + (bytes.getShort(at + 32) & 0xffff);
        }
    }

    private Entry entryAt(int at, int nameLength) {
        int nameAt = at + CENTRAL_LENGTH;
        return new Entry(
                Arrays.copyOfRange(bytes.array(), nameAt, nameAt + nameLength),
                bytes.getInt(at + 42),
                bytes.getInt(at + 20),
                bytes.getShort(at + 10) & 0xffff,
                (bytes.getShort(at + 8) & 1) != 0,
                bytes.getInt(at + 16));
    }

    private void add(Entry entry) {
        inOrder.add(entry);
        entries.putIfAbsent(new String(entry.name(), StandardCharsets.UTF_8).replace('\\', '/'), entry);
    }

    /** All entries in the order of the archive, folders and doubles too. */
    List<Entry> inOrder() {
        return inOrder;
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The entry's bytes, unpacked; null when there is no such entry. */
    byte @Nullable [] find(String name) throws UnreadableException {
        Entry entry = entries.get(name);
        return entry == null ? null : unpack(entry);
    }

    /** The entry's bytes, unpacked. */
    byte[] unpack(Entry entry) throws UnreadableException {
        if (entry.isLocked()) {
            throw new UnreadableException(Reason.LOCKED);
        }
        int header = entry.header();
        require(header >= 0 && header <= bytes.capacity() - LOCAL_LENGTH && bytes.getInt(header) == LOCAL_SIGNATURE);
        int start =
                header + LOCAL_LENGTH + (bytes.getShort(header + 26) & 0xffff) + (bytes.getShort(header + 28) & 0xffff);
        require(entry.packedSize() >= 0 && start <= bytes.capacity() - entry.packedSize());
        return switch (entry.method()) {
            case STORED -> {
                count(entry.packedSize(), entry.packedSize());
                yield Arrays.copyOfRange(bytes.array(), start, start + entry.packedSize());
            }
            case DEFLATED -> inflated(start, entry.packedSize());
            default -> throw new UnreadableException(Reason.BROKEN);
        };
    }

    /** Counts what has come out, of which so much of the entry at hand. */
    private void count(int more, long ofEntry) throws UnreadableException {
        unpacked += more;
        if (unpacked > bounds.allBytes()) {
            throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
        }
        if (ofEntry > bounds.eachBytes()) {
            throw new UnreadableException(Reason.TOO_LARGE);
        }
    }

    /** The entry's bytes, unpacked; refused as broken when there is no such entry. */
    byte[] get(String name) throws UnreadableException {
        byte[] content = find(name);
        if (content == null) {
            throw new UnreadableException(Reason.BROKEN);
        }
        return content;
    }

    private byte[] inflated(int start, int packedSize) throws UnreadableException {
        long most = Math.max(HARMLESS, (long) packedSize * RATIO);
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes.array(), start, packedSize);
            ByteArrayOutputStream content = new ByteArrayOutputStream(Math.min(packedSize * 6 + 64, HARMLESS));
            byte[] window = new byte[16 * 1024];
            while (!inflater.finished()) {
                int count = inflater.inflate(window);
                // Neither an end nor anything more: the archive was cut off.
                require(count > 0 || inflater.finished());
                content.write(window, 0, count);
                count(count, content.size());
                if (content.size() > most) {
                    throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
                }
            }
            return content.toByteArray();
        } catch (DataFormatException damaged) {
            throw new UnreadableException(Reason.BROKEN);
        } finally {
            inflater.end();
        }
    }

    private static void require(boolean isWhole) throws UnreadableException {
        if (!isWhole) {
            throw new UnreadableException(Reason.BROKEN);
        }
    }
}
