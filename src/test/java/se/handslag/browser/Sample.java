package se.handslag.browser;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Files that visitors have at hand: the invented agreements, and some that are none. */
final class Sample {

    private static final Path AGREEMENTS = Path.of("src/test/resources/agreements");

    private Sample() {}

    /** The text of the agreement in that folder, under the folder's name. */
    static FilePayload text(String folder) {
        return file(AGREEMENTS.resolve(folder).resolve("source.txt"));
    }

    /** The PDF of the agreement in that folder. */
    static FilePayload pdf(String folder) {
        return file(AGREEMENTS.resolve(folder).resolve("source.pdf"));
    }

    /** So many different agreements, in every format there is. */
    static List<FilePayload> many(int count) {
        try (Stream<Path> files = Files.walk(AGREEMENTS, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .sorted()
                    .limit(count)
                    .map(Sample::file)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of those words. */
    static FilePayload of(String name, String words) {
        return new FilePayload(name, "application/octet-stream", words.getBytes(StandardCharsets.UTF_8));
    }

    /** A picture with the name of a PDF. */
    static FilePayload noDocument() {
        var picture = new byte[400];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, picture, 0, 8);
        return new FilePayload("avtal.pdf", "application/pdf", picture);
    }

    private static FilePayload file(Path path) {
        try {
            var name = path.getFileName()
                    .toString()
                    .replace("source", path.getParent().getFileName().toString());
            return new FilePayload(name, "application/octet-stream", Files.readAllBytes(path));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
