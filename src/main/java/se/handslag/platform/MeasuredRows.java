package se.handslag.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts the rows and bytes of a table's text on their way, and digests them. A row ends with the end of its line, and nothing else does. */
final class MeasuredRows extends OutputStream {

    private final OutputStream to;
    private final MessageDigest digest = Sha256.digest();
    private long rows;
    private long bytes;

    MeasuredRows(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        to.write(some, from, length);
        digest.update(some, from, length);
        bytes += length;
        for (int i = from; i < from + length; i++) {
            if (some[i] == '\n') {
                rows++;
            }
        }
    }

    /** What it came to, once; the stream behind it stays open. */
    Contents.CopiedTable as(KeptTable table) {
        return new Contents.CopiedTable(
                table.schema(),
                table.name(),
                table.columns(),
                rows,
                bytes,
                HexFormat.of().formatHex(digest.digest()));
    }
}
