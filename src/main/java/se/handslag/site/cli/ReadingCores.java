package se.handslag.site.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Opening;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;

/** The real cores. */
final class ReadingCores implements Cores {

    private final Documents documents = new Documents();

    @Override
    public Opening open(Path file) {
        return documents.open(file);
    }

    @Override
    public Reading read(DocumentText document, @Nullable String guideline) {
        Guideline named = guideline == null ? null : Guideline.withId(guideline).orElse(null);
        return ReadDocuments.read(document, named);
    }

    @Override
    public Duties duties(Reading reading, Texts texts) {
        return ReadDocuments.duties(reading, texts);
    }

    @Override
    public List<Message> across(List<ReadDocument> documents) {
        return ReadDocuments.across(documents).stream()
                .map(FolderFinding::detail)
                .toList();
    }

    @Override
    public Set<String> guidelines() {
        Set<String> ids = new TreeSet<>();
        Guideline.all().forEach(guideline -> ids.add(guideline.id()));
        return ids;
    }
}
