package se.handslag.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.reading.document.Opening;
import se.handslag.reading.document.Refusal;

/**
 * A document with the answer that a person has given beside it.
 *
 * @param answer a file in the shape that the README of the golden agreements tells
 */
public record GoldenAgreement(String name, Path document, Path answer) {

    static final Path FOLDERS = Path.of("src/test/resources/agreements");

    private static final Texts TEXTS = Texts.in(Language.SWEDISH, "agreement/terms");
    private static final Map<Path, Reading> READ = new ConcurrentHashMap<>();

    /** Those that everybody may look into. */
    public static List<GoldenAgreement> all() {
        return inFoldersOf(FOLDERS);
    }

    /** One for each folder in the folder. */
    static List<GoldenAgreement> inFoldersOf(Path folder) {
        return list(folder).stream()
                .filter(Files::isDirectory)
                .map(each -> new GoldenAgreement(nameOf(each), sourceIn(each), each.resolve("terms.json")))
                .toList();
    }

    private static Path sourceIn(Path folder) {
        return list(folder).stream()
                .filter(file -> nameOf(file).startsWith("source."))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No source in " + folder));
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    Path folder() {
        return document.resolveSibling("");
    }

    /** What is read of the document; read once for all tests. */
    public Reading reading() {
        return READ.computeIfAbsent(document, file -> new AgreementReader().read(open(file)));
    }

    private static DocumentText open(Path file) {
        Opening opening = new Documents().open(file);
        return switch (opening) {
            case DocumentText text -> text;
            case Refusal refusal -> throw new AssertionError(file + " cannot be opened: " + refusal.reason());
        };
    }

    Map<String, Object> json() {
        return Scorer.parse(ReadingJson.oneLine(reading(), TEXTS));
    }

    Map<String, Object> expected() {
        try {
            return Scorer.parse(Files.readString(answer));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Tally score() {
        return Scorer.score(json(), expected());
    }

    /** Whether nothing is wrong in it, or only what may be overlooked. */
    boolean isClean() {
        return mustBeFound().isEmpty();
    }

    /** The kinds of finding that were overlooked. */
    List<String> overlooked() {
        List<String> overlooked = new ArrayList<>(mustBeFound());
        found().forEach(overlooked::remove);
        return overlooked;
    }

    /** The kinds of finding that were told of without ground. */
    List<String> falseAlarms() {
        List<String> alarms = new ArrayList<>(found());
        mustBeFound().forEach(alarms::remove);
        expectedFindings(true).forEach(alarms::remove);
        return alarms;
    }

    private List<String> found() {
        return Credit.objects(json().get("findings")).stream()
                .map(finding -> String.valueOf(finding.get("kind")))
                .toList();
    }

    private List<String> mustBeFound() {
        return expectedFindings(false);
    }

    private List<String> expectedFindings(boolean neutral) {
        return Credit.objects(expected().get("findings")).stream()
                .filter(finding -> isNeutral(String.valueOf(finding.get("detail"))) == neutral)
                .map(finding -> String.valueOf(finding.get("kind")))
                .toList();
    }

    private static boolean isNeutral(String detail) {
        return detail.startsWith("[optional]") || detail.startsWith("[cross-document]");
    }

    @Override
    public String toString() {
        return name;
    }
}
