package se.handslag.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import se.handslag.reading.document.DocumentText;

/** Reading all golden texts, against looking through the same texts with twenty plain regular expressions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 6, time = 2)
public class ReadingBench {

    private static final List<Pattern> EXPRESSIONS = Stream.of(
                    "\\d{4}-\\d{2}-\\d{2}",
                    "\\d[\\d ]*(?:,\\d+)? ?(?:kr|tkr|mnkr)",
                    "(?i)uppsägningstid\\w* .{0,40}månader",
                    "(?i)förläng\\w+",
                    "(?i)styrgrupp\\w*",
                    "(?i)org\\.? ?nr ?\\d{6}-\\d{4}",
                    "(?i)dnr:? ?\\S+ \\S+",
                    "(?i)mellan .{3,80} och .{3,80}",
                    "(?i)målgrupp\\w* .{0,100}",
                    "(?i)utbetal\\w+ .{0,80}",
                    "(?i)återbetal\\w+",
                    "(?i)enhällig\\w*|majoritet",
                    "(?i)trepart\\w+",
                    "(?i)varje (?:månad|kvartal|år)",
                    "(?i)utvärder\\w+",
                    "(?i)(?:OPI|KPI|PKV)",
                    "(?i)\\d+ ?timmar",
                    "(?i)bilaga \\d",
                    "\\b[A-ZÅÄÖ][a-zåäö]+ [A-ZÅÄÖ][a-zåäö]+\\b",
                    "(?i)överskott\\w*")
            .map(Pattern::compile)
            .toList();

    private final List<DocumentText> documents =
            Samples.of(".txt").stream().map(Samples::open).toList();
    private final List<String> texts = documents.stream()
            .map(document -> document.pages().getFirst().text())
            .toList();
    private final AgreementReader reader = new AgreementReader();

    @Benchmark
    public int reading() {
        int terms = 0;
        for (DocumentText document : documents) {
            terms += reader.read(document).terms().terms().size();
        }
        return terms;
    }

    @Benchmark
    public int twentyExpressions() {
        int found = 0;
        for (String text : texts) {
            for (Pattern expression : EXPRESSIONS) {
                Matcher matcher = expression.matcher(text);
                while (matcher.find()) {
                    found++;
                }
            }
        }
        return found;
    }
}
