package se.handslag.site.health;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.site.telling.Speech;

/** Documents read for the tests of pages. */
final class Read {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static final Texts SWEDISH = Texts.in(
            Language.SWEDISH,
            "web",
            "site/health",
            "site/parts",
            "site/telling",
            "agreement/terms",
            "obligations",
            "reading/document");

    static final Speech SPEECH = new Speech(SWEDISH);

    private Read() {}

    static ReadDocument text(String name, String... lines) {
        return document(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static ReadDocument golden(Path file) {
        try {
            return document(file.getParent().getFileName() + "-" + file.getFileName(), Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The sample agreements. */
    static List<Path> goldenFiles() {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/agreements"), 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Checkup checkup(ReadDocument... documents) {
        List<ReadDocument> all = Arrays.asList(documents);
        return new Checkup(all, List.of(), null, ReadDocuments.across(all), TODAY);
    }

    private static ReadDocument document(String name, byte[] bytes) {
        var text = (DocumentText) new Documents().open(bytes, name);
        var reading = ReadDocuments.read(text, null);
        return new ReadDocument(name, name, reading, ReadDocuments.duties(reading, SWEDISH));
    }
}
