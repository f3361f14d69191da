package se.handslag.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.handslag.reading.AgreementReader;

/** The full reading of the golden PDF files, against PDFBox's text of them alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class PdfBench {

    private final List<Path> files = Samples.of(".pdf");
    private final AgreementReader reader = new AgreementReader();

    @Benchmark
    public int reading() {
        int terms = 0;
        for (Path file : files) {
            terms += reader.read(Samples.open(file)).terms().terms().size();
        }
        return terms;
    }

    @Benchmark
    public int textByPdfBox() throws IOException {
        int letters = 0;
        for (Path file : files) {
            try (PDDocument document = Loader.loadPDF(Samples.bytes(file))) {
                letters += new PDFTextStripper().getText(document).length();
            }
        }
        return letters;
    }
}
