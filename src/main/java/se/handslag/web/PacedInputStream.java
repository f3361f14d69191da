package se.handslag.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What comes in, as long as it comes fast enough: a sender has {@value #GRACE_SECONDS} seconds and then must keep a pace of
 * {@value #BYTES_A_SECOND} bytes a second over the whole. A telephone with one bar of coverage keeps it; a program that sends
 * a byte now and then, to hold its place from others, does not.
 */
final class PacedInputStream extends FilterInputStream {

    static final int GRACE_SECONDS = 20;
    static final int BYTES_A_SECOND = 8 * 1024;

    private static final long NANOS = 1_000_000_000L;

    private final LongSupplier nanoTime;
    private final long start;
    private long bytes;

    /** Measures with that clock, in nanoseconds from any beginning. */
    PacedInputStream(InputStream in, LongSupplier nanoTime) {
        super(in);
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long skipped = super.skip(most);
        count(skipped);
        return skipped;
    }

    private void count(long more) {
        bytes += more;
        long seconds = (nanoTime.getAsLong() - start) / NANOS;
        if (seconds > GRACE_SECONDS + bytes / BYTES_A_SECOND) {
            throw new NotTaken(NotTaken.Reason.TOO_SLOW);
        }
    }
}
