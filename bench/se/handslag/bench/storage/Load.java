package se.handslag.bench.storage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Several connections that ask without a pause, each the next thing as soon as the last was answered. */
final class Load implements Arm {

    /** What one connection does again and again; it throws when an answer is not what it must be. */
    interface Work {

        /**
         * Does it once.
         *
         * @return false when nothing is left to do
         */
        boolean once(Line line) throws IOException;
    }

    private final int port;
    private final int connections;
    private final Work work;

    Load(int port, int connections, Work work) {
        this.port = port;
        this.connections = connections;
        this.work = work;
    }

    @Override
    public double rate(double seconds) throws IOException, InterruptedException {
        AtomicLong done = new AtomicLong();
        AtomicReference<Throwable> wrong = new AtomicReference<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            lines.add(new Line(port));
        }
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        List<Thread> threads = new ArrayList<>();
        for (Line line : lines) {
            threads.add(Thread.ofPlatform().start(() -> {
                try (line) {
                    while (System.nanoTime() < end && wrong.get() == null && work.once(line)) {
                        done.incrementAndGet();
                    }
                } catch (IOException | RuntimeException e) {
                    wrong.compareAndSet(null, e);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        if (wrong.get() != null) {
            throw new IOException("This run does not count", wrong.get());
        }
        return done.get() / ((System.nanoTime() - start) / 1e9);
    }
}
