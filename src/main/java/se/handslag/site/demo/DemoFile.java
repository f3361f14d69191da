package se.handslag.site.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the demo is made of, in files that whoever changes it can read. */
final class DemoFile {

    private static final String FOLDER = "/site/demo/";
    private static final String REMARK = "#";
    private static final String BETWEEN = ";";

    private DemoFile() {}

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(DemoFile.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's " + name + " cannot be read", e);
        }
    }

    /** What it says line by line, each in its parts; remarks left out. */
    static Stream<List<String>> entries(String name) {
        return new String(bytes(name), UTF_8)
                .lines()
                .filter(line -> !line.startsWith(REMARK))
                .map(line ->
                        Arrays.stream(line.split(BETWEEN)).map(String::strip).toList());
    }
}
