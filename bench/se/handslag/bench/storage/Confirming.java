package se.handslag.bench.storage;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Agreements sent in and confirmed, each a partnership of its own. */
final class Confirming {

    private static final int CREATED = 201;

    private final Program program;
    private final String token;
    private final Papers papers;
    private final Queue<String> prepared = new ConcurrentLinkedQueue<>();
    private final AtomicInteger toPrepare = new AtomicInteger();
    private final AtomicInteger confirmed = new AtomicInteger();

    Confirming(Program program, String token, Papers papers) {
        this.program = program;
        this.token = token;
        this.papers = papers;
    }

    /** How many have been confirmed so far. */
    int count() {
        return confirmed.get();
    }

    /** From now on so many are sent in and left for {@link #confirm}. */
    void prepare(int number) {
        toPrepare.set(number);
    }

    boolean read(Line line) throws IOException {
        if (toPrepare.decrementAndGet() < 0) {
            return false;
        }
        prepared.add(sendIn(line));
        return true;
    }

    boolean confirm(Line line) throws IOException {
        String reading = prepared.poll();
        if (reading == null) {
            return false;
        }
        confirm(line, reading);
        return true;
    }

    /** Both, one after the other; answers where the partnership lies. */
    String together(Line line) throws IOException {
        return confirm(line, sendIn(line));
    }

    private String sendIn(Line line) throws IOException {
        return created(line.ask(program.reading(token, papers.next())));
    }

    private String confirm(Line line, String reading) throws IOException {
        String at = created(line.ask(program.confirming(token, reading)));
        confirmed.incrementAndGet();
        return at;
    }

    private static String created(Line.Answer answer) throws IOException {
        if (answer.status() != CREATED || answer.location().isEmpty() || answer.body().length == 0) {
            throw new IOException("Not made: " + answer.status() + " "
                    + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
        }
        return answer.location();
    }
}
