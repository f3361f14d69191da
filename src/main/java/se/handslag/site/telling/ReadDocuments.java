package se.handslag.site.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.agreement.terms.rules.FolderRules;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.agreement.terms.rules.NamedTerms;
import se.handslag.kernel.Texts;
import se.handslag.obligations.Derivation;
import se.handslag.reading.AgreementReader;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;

/** Reads documents and tells what falls due of them: the one way in for the command line, the pages and the API. */
public final class ReadDocuments {

    private static final AgreementReader READER = new AgreementReader();

    private ReadDocuments() {}

    /** What the text says and what the rules say of that; held against a guideline too where one is given. */
    public static Reading read(DocumentText document, @Nullable Guideline guideline) {
        return guideline == null ? READER.read(document) : READER.read(document, guideline);
    }

    /** What falls due of it, by day, in the language of the texts. */
    public static Duties duties(Reading reading, Texts texts) {
        return new DutyWords(new Speech(texts))
                .of(Derivation.from(reading.terms()), reading.terms().kind());
    }

    /** What is wrong between documents: one person or one sum in several. A name that several share is told by its place. */
    public static List<FolderFinding> across(List<ReadDocument> documents) {
        Map<String, Long> names =
                documents.stream().collect(Collectors.groupingBy(ReadDocument::name, Collectors.counting()));
        List<NamedTerms> folder = new ArrayList<>();
        for (ReadDocument document : documents) {
            boolean alone = names.getOrDefault(document.name(), 0L) == 1;
            folder.add(new NamedTerms(
                    alone ? document.name() : document.place(),
                    document.reading().terms()));
        }
        return FolderRules.check(folder);
    }
}
