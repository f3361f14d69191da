package se.handslag.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;

/**
 * Stands before a server of this machine and passes everything on, both ways, but for the version the server tells when somebody has
 * been let in: there it puts another. What comes to it so meets a real server that says it is older or younger than it is.
 */
final class TellingAnotherVersion implements AutoCloseable {

    private static final int MOST_AT_ONCE = 8192;

    private final ServerSocket door;
    private final int behind;
    private final int version;

    /** The version is that before the full stop, in two digits. */
    TellingAnotherVersion(int behind, int version) throws IOException {
        this.behind = behind;
        this.version = version;
        door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::letIn);
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(door.getLocalPort(), database);
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                var guest = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), behind);
                Thread.ofVirtual().start(() -> pass(guest, server, false));
                Thread.ofVirtual().start(() -> pass(server, guest, true));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void pass(Socket from, Socket to, boolean answers) {
        try (from;
                to;
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            var bytes = new byte[MOST_AT_ONCE];
            for (var length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                var said = new String(bytes, 0, length, ISO_8859_1);
                var passed = answers ? said.replaceFirst("server_version\0\\d\\d", "server_version\0" + version) : said;
                out.write(passed.getBytes(ISO_8859_1));
                out.flush();
            }
        } catch (IOException e) {
            // One of the two has hung up: then so does the other.
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
