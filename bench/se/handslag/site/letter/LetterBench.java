package se.handslag.site.letter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Documents;
import se.handslag.site.telling.ReadDocument;
import se.handslag.site.telling.ReadDocuments;
import se.handslag.web.Page;
import se.handslag.web.Templates;
import se.handslag.web.paper.Press;

/** A letter from what was read to the PDF, against the printing alone and the words alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class LetterBench {

    private static final Path AGREEMENT = Path.of("src/test/resources/agreements/youth-meeting-place/source.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final Press press = new Press();
    private final Letter letter = new Letter(new Templates(), press);
    private final Page page = page();
    private final ReadDocument document = document(page);
    private final String markup = letter.markup(document, null, TODAY, page);

    @Benchmark
    public byte[] whole() {
        return letter.pdf(document, null, TODAY, page);
    }

    @Benchmark
    public byte[] printing() {
        return press.print(markup);
    }

    @Benchmark
    public String words() {
        return letter.markup(document, null, TODAY, page);
    }

    private static ReadDocument document(Page page) {
        DocumentText text = (DocumentText) new Documents().open(AGREEMENT);
        Reading reading = ReadDocuments.read(text, null);
        return new ReadDocument("avtal.txt", "avtal.txt", reading, ReadDocuments.duties(reading, page.texts()));
    }

    private static Page page() {
        Texts texts = Texts.in(
                Language.SWEDISH, "site/telling", "agreement/terms", "obligations", "reading/document", "site/letter");
        return new Page(texts, null, List.of(), file -> file, null, () -> "");
    }
}
