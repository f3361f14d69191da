package se.handslag.site.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the demo is made of, in files that whoever changes it can read. They are written as of 2026; in a later year all their years
 * are as much later, so that the partnerships run whenever somebody tries the program.
 *
 * @param later how many years
 */
record DemoFile(int later) {

    private static final String FOLDER = "/site/demo/";
    private static final String REMARK = "#";
    private static final String BETWEEN = ";";
    private static final int WRITTEN = 2026;
    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    /** The agreements begin until April of their first year. */
    private static final int UNTIL_ALL_RUN = 3;

    /** The files as they are on that day. */
    static DemoFile on(LocalDate today) {
        return new DemoFile(today.minusMonths(UNTIL_ALL_RUN).getYear() - WRITTEN);
    }

    byte[] bytes(String name) {
        return YEAR.matcher(written(name))
                .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + later))
                .getBytes(UTF_8);
    }

    /** What it says line by line, each in its parts; remarks left out. */
    Stream<List<String>> entries(String name) {
        return new String(bytes(name), UTF_8)
                .lines()
                .filter(line -> !line.startsWith(REMARK))
                .map(line ->
                        Arrays.stream(line.split(BETWEEN)).map(String::strip).toList());
    }

    private static String written(String name) {
        try (InputStream in = Objects.requireNonNull(DemoFile.class.getResourceAsStream(FOLDER + name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's " + name + " cannot be read", e);
        }
    }
}
