package se.handslag.site.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Looks for a word of an agreement in the whole memory of the program, and in every file that it may have written, after the
 * answer has been sent. The word is never whole in the test itself: it is sent letter by letter and looked for by its hidden
 * form.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.tomcat.basedir=" + NothingIsStoredTest.FILES)
class NothingIsStoredTest {

    /** The word, each letter moved by one. */
    private static final byte[] HIDDEN = "Njtufmufjotlpohfo7351".getBytes(StandardCharsets.ISO_8859_1);

    private static final int FILLING = 40_000;

    /** Where the server may write, and nobody else does. */
    static final String FILES = "target/files-of-the-server";

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void afterTheAnswerNeitherMemoryNorDiskHoldsAWordOfTheAgreement() throws Exception {
        assertThat(sendAndLookForTheWordInTheAnswer()).isTrue();

        assertThat(isInMemory(HIDDEN, 0))
                .as("that the search finds what is there")
                .isTrue();
        assertThat(isInMemory(HIDDEN, 1)).isFalse();
        try (Stream<Path> written = Files.walk(Path.of(FILES))) {
            assertThat(written.filter(Files::isRegularFile).filter(file -> holds(file, 1)))
                    .isEmpty();
        }
    }

    /** Whether the answer told the word; neither what is sent nor what comes is ever kept whole. */
    private boolean sendAndLookForTheWordInTheAnswer() throws IOException {
        String before = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                + "Överenskommelse om idéburet offentligt partnerskap mellan Älvhamra kommun och Hedviks Husförening.\n\n"
                + "Parterna träffas varje månad. ".repeat(FILLING / 30)
                + "\n\nMålgruppen är ";
        String after = " och andra unga.\n\n" + "Parterna träffas varje månad. ".repeat(FILLING / 30) + "\r\n--b--\r\n";
        byte[] first = before.getBytes(StandardCharsets.UTF_8);
        byte[] last = after.getBytes(StandardCharsets.UTF_8);
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /granskning HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                            + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: "
                            + (first.length + HIDDEN.length + last.length) + "\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(first);
            for (byte letter : HIDDEN) {
                out.write(letter - 1);
            }
            out.write(last);
            out.flush();
            return holds(socket.getInputStream(), 1);
        }
    }

    private boolean isInMemory(byte[] hidden, int moved) throws IOException {
        Path dump = folder.resolve("memory-" + moved + "-" + hidden.length + ".hprof");
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(dump.toString(), true);
        try (InputStream memory = new BufferedInputStream(Files.newInputStream(dump), 1 << 16)) {
            return holds(memory, moved);
        } finally {
            Files.delete(dump);
        }
    }

    private static boolean holds(Path file, int moved) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return holds(in, moved);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the hidden word, its letters moved back by so many, stands in the stream; only one letter is held at a time. */
    private static boolean holds(InputStream in, int moved) throws IOException {
        int[] fallback = fallback();
        int matched = 0;
        boolean found = false;
        for (int read = in.read(); read >= 0; read = in.read()) {
            if (read == 0) {
                continue; // half of a letter, where letters are kept in two bytes
            }
            while (matched > 0 && read != HIDDEN[matched] - moved) {
                matched = fallback[matched - 1];
            }
            matched += read == HIDDEN[matched] - moved ? 1 : 0;
            if (matched == HIDDEN.length) {
                found = true;
                matched = 0;
            }
        }
        return found;
    }

    /** For each length of a match, the longest shorter one that may go on when it fails (Knuth, Morris and Pratt). */
    private static int[] fallback() {
        int[] fallback = new int[HIDDEN.length];
        Arrays.fill(fallback, 0);
        for (int i = 1, length = 0; i < HIDDEN.length; i++) {
            while (length > 0 && HIDDEN[i] != HIDDEN[length]) {
                length = fallback[length - 1];
            }
            length += HIDDEN[i] == HIDDEN[length] ? 1 : 0;
            fallback[i] = length;
        }
        return fallback;
    }
}
