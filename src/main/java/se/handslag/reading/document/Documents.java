package se.handslag.reading.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** STUB until the opening of files is joined: plain text only. */
public final class Documents {

    /** Opens the file. */
    public Opening open(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return new DocumentText("0".repeat(64), Format.PLAIN_TEXT, List.of(new PageText(1, text)));
        } catch (IOException unreadable) {
            return new Refusal(Refusal.Reason.BROKEN);
        }
    }
}
