package se.handslag.bench.storage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks, each of which must be answered with the very bytes of the first time. */
final class Asking implements Load.Work {

    private static final int OK = 200;

    private final List<byte[]> requests;
    private final Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    Asking(List<byte[]> requests) {
        this.requests = List.copyOf(requests);
    }

    @Override
    public boolean once(Line line) throws IOException {
        int which = Math.floorMod(next.getAndIncrement(), requests.size());
        Line.Answer answer = line.ask(requests.get(which));
        byte[] first = bodies.putIfAbsent(which, answer.body());
        if (answer.status() != OK
                || answer.body().length == 0
                || first != null && !Arrays.equals(first, answer.body())) {
            throw new IOException("Answered otherwise than the first time: " + answer.status() + ", "
                    + answer.body().length + " bytes");
        }
        return true;
    }
}
