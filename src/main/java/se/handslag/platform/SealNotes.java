package se.handslag.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The last seal of each space, noted in the data folder: outside the database, so that whoever owns only that cannot cut off the end of a
 * trail unseen.
 */
final class SealNotes {

    /**
     * A seal.
     *
     * @param number its place among those of its space, from 1
     * @param hash of it and of all before it, in hexadecimal
     */
    record Note(long number, String hash) {}

    private static final String FILE = "seals";

    private SealNotes() {}

    /**
     * What has been noted in that folder.
     *
     * @throws IOException when it cannot be read, or is nothing that was written here
     */
    static Map<UUID, Note> in(Path folder) throws IOException {
        Map<UUID, Note> notes = new TreeMap<>();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, UTF_8)) {
                String[] words = line.split(" ");
                if (words.length != 3 || !words[1].matches("[0-9]{1,18}")) {
                    throw new IOException("No note of a seal: " + line);
                }
                notes.put(UUID.fromString(words[0]), new Note(Long.parseLong(words[1]), words[2]));
            }
        }
        return notes;
    }

    /** Notes these instead of what was noted before. */
    static void write(Path folder, Map<UUID, Note> notes) throws IOException {
        PrivateFile.write(
                folder.resolve(FILE),
                notes.entrySet().stream()
                        .map(note -> "%s %d %s\n"
                                .formatted(
                                        note.getKey(),
                                        note.getValue().number(),
                                        note.getValue().hash()))
                        .collect(Collectors.joining()));
    }

    /** As the database has them, for after a restore: what was sealed later than the backup is gone, as was meant. */
    static Map<UUID, Note> of(Connection owner) throws SQLException {
        Map<UUID, Note> notes = new TreeMap<>();
        try (Statement statement = owner.createStatement();
                ResultSet tips = statement.executeQuery(
                        "select space_id, number, hash from platform.audit_tip where number > 0")) {
            while (tips.next()) {
                notes.put(
                        tips.getObject(1, UUID.class),
                        new Note(tips.getLong(2), HexFormat.of().formatHex(tips.getBytes(3))));
            }
        }
        return notes;
    }
}
