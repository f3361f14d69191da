package se.handslag.site.health;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A hundred visitors at once, each from an address of its own: with an agreement each, with the largest file that is taken,
 * and while a hundred others send a byte a second. It tells the answers, how long they took, and the most memory that the
 * program had meanwhile. Run against a program that is up, with its process number:
 * {@code java bench/se/handslag/site/health/Crowd.java 8080 PID agreement.pdf}.
 */
final class Crowd {

    private static final int VISITORS = 100;
    private static final int LARGE = 19 * 1024 * 1024;
    private static final String BOUNDARY = "crowd";

    private final int port;
    private final Path status;
    private final byte[] agreement;

    private Crowd(int port, String pid, byte[] agreement) {
        this.port = port;
        this.status = Path.of("/proc", pid, "status");
        this.agreement = agreement;
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws Exception {
        Crowd crowd = new Crowd(Integer.parseInt(args[0]), args[1], Files.readAllBytes(Path.of(args[2])));
        crowd.measured("one after the other", () -> crowd.inTurn(30));
        for (int round = 1; round <= 3; round++) {
            crowd.measured("a hundred at once, round " + round, () -> crowd.together(crowd.agreement, round()));
        }
        crowd.measured("a hundred large files at once", () -> crowd.together(large(), round()));
        crowd.measured("one after the other beside a hundred slow", crowd::besideSlow);
    }

    private static int round;

    private static int round() {
        return ++round;
    }

    private interface Work {
        List<Answer> answers() throws Exception;
    }

    private record Answer(int status, Duration time) {}

    @SuppressWarnings("SystemOut")
    private void measured(String what, Work work) throws Exception {
        AtomicLong most = new AtomicLong();
        AtomicBoolean done = new AtomicBoolean();
        Thread watcher = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                most.accumulateAndGet(resident(), Math::max);
            }
        });
        List<Answer> answers = work.answers();
        done.set(true);
        watcher.join();
        Map<Integer, Integer> byStatus = new TreeMap<>();
        answers.forEach(answer -> byStatus.merge(answer.status(), 1, Integer::sum));
        List<Long> times = new ArrayList<>(
                answers.stream().map(answer -> answer.time().toMillis()).toList());
        Collections.sort(times);
        System.out.printf(
                "%-45s answers %s, ms median %d, 95th %d, longest %d; resident %d MB%n",
                what,
                byStatus,
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100),
                times.getLast(),
                most.get() / 1024);
    }

    private List<Answer> inTurn(int times) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            answers.add(send(agreement, "127.0.9." + (1 + i % 200)));
        }
        return answers;
    }

    private List<Answer> together(byte[] file, int network) throws InterruptedException {
        ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
        CountDownLatch go = new CountDownLatch(1);
        List<Thread> visitors = new ArrayList<>();
        for (int i = 1; i <= VISITORS; i++) {
            String address = "127.0." + network + "." + i;
            visitors.add(Thread.ofPlatform().start(() -> {
                try {
                    go.await();
                } catch (InterruptedException stopped) {
                    return;
                }
                answers.add(send(file, address));
            }));
        }
        go.countDown();
        for (Thread visitor : visitors) {
            visitor.join();
        }
        return List.copyOf(answers);
    }

    private List<Answer> besideSlow() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        List<Thread> slow = new ArrayList<>();
        AtomicLong cutOff = new AtomicLong();
        for (int i = 1; i <= VISITORS; i++) {
            String address = "127.0.200." + i;
            slow.add(Thread.ofPlatform().start(() -> drip(address, done, cutOff)));
        }
        Thread.sleep(2000);
        List<Answer> answers = inTurn(20);
        Thread.sleep(40_000);
        answers.addAll(inTurn(10));
        System.out.println("slow senders cut off within a minute: " + cutOff.get() + " of " + VISITORS);
        done.set(true);
        for (Thread each : slow) {
            each.join();
        }
        return answers;
    }

    /** A byte a second of a file that says it is a megabyte. */
    private void drip(String address, AtomicBoolean done, AtomicLong cutOff) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress("127.0.0.1", port));
            OutputStream out = socket.getOutputStream();
            out.write(("POST /granskning HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary="
                            + BOUNDARY + "\r\nContent-Length: 1000000\r\n\r\n--" + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            while (!done.get()) {
                out.write('a');
                out.flush();
                Thread.sleep(1000);
            }
        } catch (IOException cut) {
            cutOff.incrementAndGet();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer send(byte[] file, String address) {
        long start = System.nanoTime();
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/granskning"))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(form(file)))
                    .build();
            int answered =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Answer(answered, Duration.ofNanos(System.nanoTime() - start));
        } catch (IOException broken) {
            return new Answer(0, Duration.ofNanos(System.nanoTime() - start));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static byte[] form(byte[] file) {
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(
                ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(file);
        form.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return form.toByteArray();
    }

    /** Plain text that nobody would call an agreement, so that all of it is looked at. */
    private static byte[] large() {
        byte[] line = "Parterna ska verka för en god samverkan i alla delar. ".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[LARGE];
        for (int i = 0; i < LARGE; i++) {
            large[i] = i % 5000 == 4999 ? (byte) '\n' : line[i % line.length];
        }
        return large;
    }

    private long resident() {
        try {
            Thread.sleep(20);
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | InterruptedException gone) {
            return 0;
        }
    }
}
