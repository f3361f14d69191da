package se.handslag.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as a browser sends it. */
public final class Multipart {

    /** The type that goes with the bytes. */
    public static final String TYPE = "multipart/form-data; boundary=x-handslag-x";

    private static final String BOUNDARY = "--x-handslag-x";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Multipart field(String name, String value) {
        return part("name=\"" + name + "\"", "", value.getBytes(StandardCharsets.UTF_8));
    }

    public Multipart file(String fileName, byte[] bytes) {
        return part(
                "name=\"file\"; filename=\"" + fileName + "\"", "Content-Type: application/octet-stream\r\n", bytes);
    }

    public Multipart file(String fileName, String text) {
        return file(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private Multipart part(String disposition, String header, byte[] content) {
        body.writeBytes((BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes((BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return whole.toByteArray();
    }
}
