package se.handslag.site.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Message;
import se.handslag.kernel.Texts;
import se.handslag.reading.Reading;
import se.handslag.reading.document.DocumentText;
import se.handslag.reading.document.Format;
import se.handslag.reading.document.Opening;
import se.handslag.reading.document.PageText;
import se.handslag.reading.document.Refusal;
import se.handslag.site.telling.Duties;
import se.handslag.site.telling.ReadDocument;

/**
 * A desk with a folder of files, at which somebody writes commands. What stands in a file decides how it is read: "wrong"
 * has an error, "locked" cannot be opened, "bug" makes the program stumble, and anything else is fine.
 */
final class Desk implements Cores {

    final Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> variables = new HashMap<>();
    private boolean outIsTerminal;
    private boolean errIsTerminal;

    Desk(Path folder) {
        this.folder = folder;
    }

    Desk withTerminal() {
        outIsTerminal = true;
        errIsTerminal = true;
        return this;
    }

    Desk with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Path file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Runs {@code read} with these words and gives its answer. */
    int read(Object... words) {
        out.reset();
        err.reset();
        var around = new Surroundings(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                outIsTerminal,
                errIsTerminal,
                variables,
                () -> Samples.TODAY);
        return new ReadCommand(around, this, "testing", "obligations", "reading/document", "site/telling", "site/cli")
                .run(List.of(words).stream().map(Object::toString).toList());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Opening open(Path file) {
        try {
            String content = Files.readString(file);
            return content.equals("locked")
                    ? new Refusal(Refusal.Reason.LOCKED)
                    : new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, content)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Reading read(DocumentText document, @Nullable String guideline) {
        return switch (document.pages().getFirst().text()) {
            case "bug" -> throw new IllegalStateException("stumbled");
            case "wrong" -> Samples.meetingPlace();
            default -> Samples.visits();
        };
    }

    @Override
    public Duties duties(Reading reading, Texts texts) {
        return Duties.NONE;
    }

    @Override
    public List<Message> across(List<ReadDocument> documents) {
        return List.of();
    }

    @Override
    public Set<String> guidelines() {
        return Set.of("stockholm", "malmo");
    }
}
