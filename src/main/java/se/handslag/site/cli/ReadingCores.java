package se.handslag.site.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.rules.AgreementRules;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.agreement.terms.rules.FolderRules;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.agreement.terms.rules.NamedTerms;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.obligations.Derivation;
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
        Reading reading = reader.read(document);
        return guideline == null
                ? reading
                : Guideline.withId(guideline)
                        .map(against -> AgreementRules.check(reading.terms(), against))
                        .map(findings -> new Reading(document, reading.terms(), findings))
                        .orElse(reading);
    }

    @Override
    public Duties duties(Reading reading, Texts texts) {
        return new DutyWords(new Speech(texts))
                .of(Derivation.from(reading.terms()), reading.terms().kind());
    }

    @Override
    public List<Message> across(List<ReadDocument> documents) {
        List<NamedTerms> folder = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (ReadDocument document : documents) {
            String name = taken.add(document.name())
                    ? document.name()
                    : document.file().toString();
            folder.add(new NamedTerms(name, document.reading().terms()));
        }
        return FolderRules.check(folder).stream().map(FolderFinding::detail).toList();
    }

    @Override
    public Set<String> guidelines() {
        Set<String> ids = new TreeSet<>();
        Guideline.all().forEach(guideline -> ids.add(guideline.id()));
        return ids;
    }
}
