package se.handslag.bench.storage;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/**
 * One connection to the program that is kept open from request to request. It does as little as can be done: what it costs is taken
 * from the same processors as what is measured.
 */
final class Line implements AutoCloseable {

    private static final int ROOM = 64 * 1024;

    private final int port;
    private Socket socket;
    private InputStream in;

    Line(int port) throws IOException {
        this.port = port;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        in = new BufferedInputStream(socket.getInputStream(), ROOM);
    }

    /** An answer: its status, where it says that something new lies, or nothing, and its body. */
    record Answer(int status, String location, byte[] body) {}

    /** Sends the request, whole as it goes over the wire, and waits for all of the answer. */
    Answer ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String first = header();
        int status = Integer.parseInt(first.split(" ", 3)[1]);
        String location = "";
        int length = -1;
        boolean chunked = false;
        boolean last = false;
        for (String line = header(); !line.isEmpty(); line = header()) {
            String name = line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT);
            String value = line.substring(line.indexOf(':') + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "location" -> location = value;
                case "connection" -> last = value.equalsIgnoreCase("close");
                default -> {} // tells nothing that is asked here
            }
        }
        Answer answer = new Answer(status, location, chunked ? chunks() : exactly(Math.max(0, length)));
        if (last) {
            // The program ends a connection after some number of answers, as servers do.
            close();
            open();
        }
        return answer;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.write(exactly(size));
            header();
        }
        header();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(header().strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new IOException("The answer was cut off");
        }
        return body;
    }

    private String header() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new IOException("The connection was closed");
            }
            if (sign != '\r') {
                line.write(sign);
            }
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
