package se.handslag.bench.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Looks, each of which must be answered with the very bytes of the first time. */
final class Asking implements Load.Work {

    private static final int OK = 200;
    private static final Pattern PROOF = Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"");

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
        // What proves to a page that it is ours differs each time, and is as long each time.
        byte[] body = isPage(answer.body())
                ? PROOF.matcher(new String(answer.body(), ISO_8859_1))
                        .replaceAll("")
                        .getBytes(ISO_8859_1)
                : answer.body();
        byte[] first = bodies.putIfAbsent(which, body);
        if (answer.status() != OK || answer.body().length == 0 || first != null && !Arrays.equals(first, body)) {
            throw new IOException("Answered otherwise than the first time: " + answer.status() + ", "
                    + answer.body().length + " bytes");
        }
        return true;
    }

    private static boolean isPage(byte[] body) {
        return body.length > 0 && body[0] == '<';
    }
}
