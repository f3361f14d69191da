package se.handslag.agreement.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;

/** Where a value is said that no document says: by a person, who typed it. It is a place as good as any other, and its own. */
public final class TypedSource {

    private static final int ROOM = 100_000;
    private static final String NO_WORDS = "–";

    private TypedSource() {}

    /**
     * The source of a value that was typed.
     *
     * @param key what the values are typed for, such as the id of a reading
     * @param ordinal the value's number among those typed for the key, 0 to 20 000: no two of them share a place
     * @param words what was typed; a dash where it is nothing, and cut where it is longer than 100 000 letters
     * @throws IllegalArgumentException when the ordinal is none of those
     */
    public static Source of(String key, int ordinal, String words) {
        if (ordinal < 0 || ordinal > 20_000) {
            throw new IllegalArgumentException("No ordinal of a typed value: " + ordinal);
        }
        String said = words.isEmpty() ? NO_WORDS : words.length() > ROOM ? words.substring(0, ROOM) : words;
        int start = ordinal * ROOM;
        return Source.plainly(new Citation(hashOf(key), 1, start, start + said.length(), said));
    }

    /** Whether the value was typed for this key, and not read. */
    public static boolean isTyped(Citation place, String key) {
        return place.documentHash().equals(hashOf(key));
    }

    private static String hashOf(String key) {
        try {
            byte[] typed = ("typed:" + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(typed));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
