package se.handslag.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

/** The agreements that the tests read, which are invented. */
final class Samples {

    private static final Path FOLDER = Path.of("src/test/resources/agreements");

    private Samples() {}

    /** All that are files of the ending given, in the order of their names. */
    static List<Path> of(String ending) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("Run the benchmarks from the project's own folder", unreadable);
        }
    }

    static DocumentText open(Path file) {
        return (DocumentText) new Documents().open(file);
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
