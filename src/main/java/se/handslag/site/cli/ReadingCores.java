package se.handslag.site.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Opening;

/** The real cores. */
final class ReadingCores implements Cores {

    private final Documents documents = new Documents();
    private final AgreementReader reader = new AgreementReader();

    @Override
    public Opening open(Path file) {
        return documents.open(file);
    }

    @Override
    public Reading read(DocumentText document, @Nullable String guideline) {
        return reader.read(document);
    }

    @Override
    public Duties duties(Reading reading, Texts texts) {
        return Duties.NONE;
    }

    @Override
    public List<Message> across(List<Reading> readings) {
        return List.of();
    }

    @Override
    public Set<String> guidelines() {
        return Set.of();
    }
}
