package se.handslag.site.health;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.Opening;
import se.handslag.reading.document.PageText;
import se.handslag.reading.document.Refusal;

/**
 * What a page carries of the files that were sent: the text of each that could be opened, and of the others why not. The
 * files themselves are gone; the text is enough to make everything else again.
 */
record Carried(List<CarriedFile> files) {

    /** One file: what it is called and what came of opening it. */
    record CarriedFile(String name, Opening opening) {

        /** How many UTF-16 units of text it holds. */
        long textUnits() {
            return switch (opening) {
                case DocumentText text ->
                    text.pages().stream()
                            .mapToLong(page -> page.text().length())
                            .sum();
                case Refusal _ -> 0;
            };
        }
    }

    Carried {
        files = List.copyOf(files);
    }

    /** How many UTF-16 units of text it holds. */
    long textUnits() {
        return files.stream().mapToLong(CarriedFile::textUnits).sum();
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(files.size());
            for (CarriedFile file : files) {
                write(out, file.name());
                switch (file.opening()) {
                    case DocumentText text -> write(out, text);
                    case Refusal refusal -> {
                        out.writeBoolean(false);
                        write(out, refusal.reason().name());
                    }
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same as was made into bytes; those come back under a seal, so anything else is a bug. */
    static Carried of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            List<CarriedFile> files = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = read(in);
                files.add(new CarriedFile(
                        name, in.readBoolean() ? readText(in) : new Refusal(Refusal.Reason.valueOf(read(in)))));
            }
            return new Carried(files);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private static void write(DataOutputStream out, DocumentText text) throws IOException {
        out.writeBoolean(true);
        write(out, text.hash());
        write(out, text.format().name());
        out.writeInt(text.pages().size());
        for (PageText page : text.pages()) {
            write(out, page.text());
        }
    }

    private static DocumentText readText(DataInputStream in) throws IOException {
        String hash = read(in);
        Format format = Format.valueOf(read(in));
        int count = in.readInt();
        List<PageText> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            pages.add(new PageText(page, read(in)));
        }
        return new DocumentText(hash, format, pages);
    }

    /** Half a letter, of which a damaged document may hold one, becomes a question mark: as long, so that citations hold. */
    private static void write(DataOutputStream out, String words) throws IOException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
