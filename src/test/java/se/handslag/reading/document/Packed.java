package se.handslag.reading.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip in the making. */
public final class Packed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    public Packed() {
        this(StandardCharsets.UTF_8);
    }

    /** With names in that encoding. */
    public Packed(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    public Packed with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packed with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** With the mark of a password on its first entry. */
    public byte[] locked() {
        byte[] locked = bytes();
        ByteBuffer buffer = ByteBuffer.wrap(locked).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(locked.length - 22 + 16);
        buffer.putShort(directory + 8, (short) (buffer.getShort(directory + 8) | 1));
        return locked;
    }
}
