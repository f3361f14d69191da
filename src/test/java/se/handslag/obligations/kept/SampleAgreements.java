package se.handslag.obligations.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;

/** The project's own agreements, as the reader reads them. */
final class SampleAgreements {

    private static final Path FOLDER = Path.of("src/test/resources/agreements");

    private SampleAgreements() {}

    static List<Path> all() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(each -> each.getFileName().toString().startsWith("source."))
                    .sorted()
                    .toList();
        }
    }

    static AgreementTerms terms(String name) throws IOException {
        return terms(all().stream()
                .filter(file -> file.getParent().endsWith(name))
                .findFirst()
                .orElseThrow());
    }

    static AgreementTerms terms(Path file) throws IOException {
        return switch (new Documents()
                .open(Files.readAllBytes(file), file.getFileName().toString())) {
            case DocumentText text -> new AgreementReader().read(text).terms();
            case Object refusal -> throw new IllegalStateException(file + ": " + refusal);
        };
    }
}
