package se.handslag.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Opening the golden DOCX files, against unpacking them and walking through their text with the platform's bare StAX. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class DocxBench {

    private final List<Path> files = Samples.of(".docx");
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    @Benchmark
    public int opening() {
        int letters = 0;
        for (Path file : files) {
            letters += Samples.open(file).pages().getFirst().text().length();
        }
        return letters;
    }

    @Benchmark
    public int bareStax() throws IOException, XMLStreamException {
        int letters = 0;
        for (Path file : files) {
            letters += textOf(Samples.bytes(file)).length();
        }
        return letters;
    }

    private String textOf(byte[] file) throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    XMLStreamReader events = factory.createXMLStreamReader(parts);
                    while (events.hasNext()) {
                        if (events.next() == XMLStreamReader.CHARACTERS) {
                            text.append(events.getText());
                        }
                    }
                    return text.toString();
                }
            }
        }
        return "";
    }
}
