package se.handslag.site.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.handslag.agreement.terms.Finding;
import se.handslag.agreement.terms.Finding.Proposal;
import se.handslag.agreement.terms.FindingKind;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.agreement.terms.rules.FolderRules;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Refusal;
import se.handslag.site.telling.FindingWords;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.site.telling.Speech;

/**
 * An example of each kind of finding, read by the reader that reads everybody's files. They are read once per language: the
 * files are ours and do not change while the program runs.
 */
@Component
class Examples {

    private static final String FOLDER = "/site/help/examples/";
    /** The two agreements of an example that takes two. */
    private static final List<String> TWO = List.of("navet-2027.txt", "ljuset-2027.txt");

    private static final String GUIDELINE = "forum-2010";

    private final Map<Language, Map<FindingKind, WorkedExample>> read = new ConcurrentHashMap<>();

    /** The example of every kind, in the language of the texts. */
    Map<FindingKind, WorkedExample> in(Texts texts) {
        return read.computeIfAbsent(texts.language(), any -> readAll(texts));
    }

    private static Map<FindingKind, WorkedExample> readAll(Texts texts) {
        Map<FindingKind, WorkedExample> all = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            all.put(kind, FolderRules.kinds().contains(kind) ? inTwo(kind, texts) : inOne(kind, texts));
        }
        return all;
    }

    private static WorkedExample inOne(FindingKind kind, Texts texts) {
        DocumentText document = open(kind.code() + ".txt");
        Guideline guideline = kind == FindingKind.HEADING_MISSING
                ? Guideline.withId(GUIDELINE).orElseThrow()
                : null;
        Finding finding = ReadDocuments.read(document, guideline).findings().stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow(() -> missing(kind));
        Speech speech = new Speech(texts);
        return new WorkedExample(
                List.of(Quotation.of("", document, finding.places())),
                new FindingWords(speech).detail(finding),
                proposal(finding, speech));
    }

    private static String proposal(Finding finding, Speech speech) {
        Proposal proposal = finding.proposal();
        return proposal == null
                ? ""
                : speech.say(
                        "help.kind.proposal",
                        speech.quoted(proposal.wording()),
                        speech.quoted(proposal.replaces().words()));
    }

    private static WorkedExample inTwo(FindingKind kind, Texts texts) {
        List<ReadDocument> documents =
                TWO.stream().map(name -> read(kind, name, texts)).toList();
        FolderFinding finding = ReadDocuments.across(documents).stream()
                .filter(found -> found.kind() == kind)
                .findFirst()
                .orElseThrow(() -> missing(kind));
        return new WorkedExample(
                documents.stream().map(document -> quotation(document, finding)).toList(),
                texts.say(finding.detail()),
                "");
    }

    private static ReadDocument read(FindingKind kind, String name, Texts texts) {
        Reading reading = ReadDocuments.read(open(kind.code() + "/" + name), null);
        return new ReadDocument(name, name, reading, ReadDocuments.duties(reading, texts));
    }

    private static Quotation quotation(ReadDocument document, FolderFinding finding) {
        return Quotation.of(
                document.name(),
                document.reading().document(),
                finding.places().stream()
                        .filter(place -> place.document().equals(document.name()))
                        .map(FolderFinding.Place::citation)
                        .toList());
    }

    private static DocumentText open(String file) {
        return switch (new Documents().open(bytes(file), file)) {
            case DocumentText text -> text;
            case Refusal refusal -> throw new IllegalStateException(file + " is refused: " + refusal);
        };
    }

    private static byte[] bytes(String file) {
        try (InputStream stream = Examples.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("No example at " + FOLDER + file);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static IllegalStateException missing(FindingKind kind) {
        return new IllegalStateException("The example of " + kind + " is not found to be one");
    }
}
