package se.handslag.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What comes in, as long as it comes fast enough: a sender has {@value #GRACE_SECONDS} seconds and then must keep a pace of
 * {@value #BYTES_A_SECOND} bytes a second over the whole, for {@value #MOST_SECONDS} seconds at most. A telephone with one bar
 * of coverage keeps it; a program that sends a byte now and then, to hold its place from others, does not. Only the time spent
 * waiting for the sender counts, not what the program itself takes between.
 */
final class PacedInputStream extends FilterInputStream {

    static final int GRACE_SECONDS = 20;
    static final int BYTES_A_SECOND = 8 * 1024;
    static final int MOST_SECONDS = 600;

    private static final long NANOS = 1_000_000_000L;

    private final LongSupplier nanoTime;
    private long waited;
    private long bytes;

    /** Measures with that clock, in nanoseconds from any beginning. */
    PacedInputStream(InputStream in, LongSupplier nanoTime) {
        super(in);
        this.nanoTime = nanoTime;
    }

    @Override
    public int read() throws IOException {
        long start = nanoTime.getAsLong();
        int read = super.read();
        count(start, read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        long start = nanoTime.getAsLong();
        int read = super.read(buffer, offset, length);
        count(start, Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long most) throws IOException {
        long start = nanoTime.getAsLong();
        long skipped = super.skip(most);
        count(start, skipped);
        return skipped;
    }

    private void count(long start, long more) {
        bytes += more;
        waited += nanoTime.getAsLong() - start;
        long allowed = Math.min(MOST_SECONDS, GRACE_SECONDS + bytes / BYTES_A_SECOND);
        if (waited / NANOS > allowed) {
            throw new NotTaken(NotTaken.Reason.TOO_SLOW);
        }
    }
}
