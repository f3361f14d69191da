package se.handslag.bench.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program that is measured: where it listens, and how one speaks to it for one of the made-up people. */
record Program(int port, Path data, long process) {

    private static final String BETWEEN = "handslag-bench";

    /** The token that the program wrote for that person, by address. */
    String tokenOf(String address) throws IOException {
        String tokens = Files.readString(data.resolve("demo-tokens.json"));
        return found(Pattern.compile(Pattern.quote(address) + "\" *: *\"([^\"]+)\""), tokens);
    }

    byte[] get(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                .getBytes(UTF_8);
    }

    /** Asks for a page in that session. */
    byte[] page(String path, String session) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nCookie: " + session + "\r\n\r\n").getBytes(UTF_8);
    }

    /** Comes in as that person by the door of the demo, and tells what the browser keeps of it. */
    String session(String person, String organisation) throws IOException, InterruptedException {
        CookieManager kept = new CookieManager();
        URI door = URI.create("http://localhost:" + port + "/logga-in");
        try (HttpClient browser = HttpClient.newBuilder().cookieHandler(kept).build()) {
            String form = browser.send(HttpRequest.newBuilder(door).build(), BodyHandlers.ofString())
                    .body();
            String proof = found(Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\""), form);
            String typed =
                    "_csrf=" + URLEncoder.encode(proof, UTF_8) + "&person=" + person + "&organisation=" + organisation;
            HttpRequest in = HttpRequest.newBuilder(URI.create(door + "/prova"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(typed))
                    .build();
            if (browser.send(in, BodyHandlers.discarding()).statusCode() >= 400) {
                throw new IOException("Nobody came in");
            }
        }
        return kept.getCookieStore().get(door).stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    byte[] post(String path, String token, String type, byte[] body) {
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(UTF_8);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    /** Sends the text in as a file, to be read and kept. */
    byte[] reading(String token, String text) {
        String body =
                "--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"avtal.txt\"\r\n\r\n"
                        + text + "\r\n--" + BETWEEN + "--\r\n";
        return post("/api/readings", token, "multipart/form-data; boundary=" + BETWEEN, body.getBytes(UTF_8));
    }

    /** Takes all that was read in it as it was read. */
    byte[] confirming(String token, String reading) {
        byte[] all = "{\"accept\":\"all\",\"reason\":\"Prövat av båda parter.\"}".getBytes(UTF_8);
        return post(reading + "/confirm", token, "application/json", all);
    }

    /** Megabytes that the program holds. */
    long resident() throws IOException {
        return megabytes("VmRSS", Path.of("/proc", Long.toString(process), "status"));
    }

    /** Megabytes that its database server holds, what its processes share counted once. */
    long residentOfDatabase() throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst());
        long all = 0;
        for (ProcessHandle each : ProcessHandle.allProcesses().toList()) {
            boolean ours = each.pid() == first
                    || each.parent().filter(parent -> parent.pid() == first).isPresent();
            if (ours) {
                all += megabytes("Pss", Path.of("/proc", Long.toString(each.pid()), "smaps_rollup"));
            }
        }
        return all;
    }

    private static long megabytes(String what, Path file) throws IOException {
        try {
            return Long.parseLong(found(Pattern.compile("(?m)^" + what + ":\\s+(\\d+) kB"), Files.readString(file)))
                    / 1024;
        } catch (java.nio.file.NoSuchFileException ended) {
            return 0;
        }
    }

    static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text.substring(0, Math.min(300, text.length())));
        }
        return matcher.group(1);
    }
}
