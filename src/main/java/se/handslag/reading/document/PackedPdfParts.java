package se.handslag.reading.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import se.handslag.reading.document.Refusal.Reason;

/**
 * The packed parts of a PDF that the library unpacks as soon as it opens the file, before anybody can ask what they come
 * to: streams of objects and of cross references. They are found in the raw bytes by their dictionaries.
 */
final class PackedPdfParts {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[][] UNPACKED_AT_ONCE = {
        "ObjStm".getBytes(StandardCharsets.ISO_8859_1), "XRef".getBytes(StandardCharsets.ISO_8859_1)
    };
    private static final int DICTIONARY_BYTES = 512;

    /** Parts up to this many bytes together need no measuring: packed as hard as can be they are bearable. */
    private static final long FREE_BYTES = 256 * 1024L;

    private PackedPdfParts() {}

    /** Refuses a file whose parts come to more than a file may. */
    static void requireBearable(byte[] bytes) throws UnreadableException {
        if (bytes.length <= FREE_BYTES) {
            return;
        }
        long packed = 0;
        long unpacked = 0;
        int at = Bytes.indexOf(bytes, STREAM, 0, bytes.length);
        while (at >= 0) {
            int start = at + STREAM.length;
            int end = Bytes.indexOf(bytes, END, start, bytes.length);
            end = end < 0 ? bytes.length : end;
            if (isUnpackedAtOnce(bytes, at)) {
                packed += end - start;
                if (packed > FREE_BYTES) {
                    int data = start + (start < end && bytes[start] == '\r' ? 2 : 1);
                    unpacked += PdfBudget.inflatedLength(
                            Arrays.copyOfRange(bytes, Math.min(data, end), end), 2, Limits.UNPACKED_BYTES);
                }
            }
            if (unpacked > Limits.UNPACKED_BYTES) {
                throw new UnreadableException(Reason.UNPACKS_TOO_LARGE);
            }
            at = Bytes.indexOf(bytes, STREAM, Math.min(end + END.length, bytes.length), bytes.length);
        }
    }

    private static boolean isUnpackedAtOnce(byte[] bytes, int stream) {
        int from = Math.max(0, stream - DICTIONARY_BYTES);
        for (byte[] type : UNPACKED_AT_ONCE) {
            if (Bytes.indexOf(bytes, type, from, stream) >= 0) {
                return true;
            }
        }
        return false;
    }
}
