package se.handslag.site.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, with the class path that `./handslag read` gives it. */
class MainTest {

    private static final Path WHOLE = Path.of("src/test/resources/agreements/budget-with-year-columns/source.pdf");

    @TempDir
    Path folder;

    @Test
    void aDamagedPdfIsToldOfInOneLineAndNotInTheWordsOfTheLibrary() throws Exception {
        String pdf = Files.readString(WHOLE, ISO_8859_1);
        Path damaged = folder.resolve("damaged.pdf");
        Files.writeString(damaged, pdf.replace("FlateDecode", "FlatDecoder"), ISO_8859_1);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstderr.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        Main.class.getName(),
                        "read",
                        damaged.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getErrorStream().readAllBytes(), UTF_8);

        assertThat(said).startsWith(damaged + ": ").hasLineCount(1);
        assertThat(process.waitFor()).isEqualTo(ReadCommand.SOMETHING_UNREADABLE);
    }

    private static String classPath() {
        return Stream.of(Main.class, PDDocument.class, RandomAccessRead.class, FontBoxFont.class, LogFactory.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
