package se.handslag.reading.binder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.handslag.reading.passages.Letters;

/**
 * What tells one sort of sheet from another: the words over its columns, without regard to capitals, blanks and which years
 * they name, so that next year's sheet has the same shape.
 *
 * @param key 64 hexadecimal digits, from which the words cannot be read
 */
public record SheetShape(String key) {

    /** Twenty years on either side of what sheets are about. */
    private static final String YEAR = "(?<!\\d)20\\d\\d(?!\\d)";

    static SheetShape of(List<String> heads) {
        StringBuilder words = new StringBuilder();
        for (String head : heads) {
            words.append(Letters.lower(head)
                            .replaceAll(YEAR, "#")
                            .replaceAll("[\\s.:*]+", " ")
                            .strip())
                    .append('\u001f');
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(words.toString().getBytes(StandardCharsets.UTF_8));
            return new SheetShape(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
