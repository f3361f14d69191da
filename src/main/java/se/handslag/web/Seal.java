package se.handslag.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals bytes that a page carries and sends back, so that the program need not remember them and yet knows that they are its
 * own: packed, dated, and with an HMAC-SHA-256 before them. What is sealed can be read by whoever has the page, but not
 * altered. The key is made anew at each start unless one is set ({@code handslag.seal-key}, 32 bytes in base64), which
 * several programs behind one address need.
 */
@Component
public class Seal {

    /** How long a sealed page holds. */
    public static final Duration HOLDS = Duration.ofHours(12);

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int MAC_BYTES = 32;
    /** Changes when what is sealed is laid out in another way; a seal of another form is none of ours. */
    private static final byte FORM = 1;

    private static final int HEAD_BYTES = 1 + Long.BYTES + Integer.BYTES;
    private static final int BUFFER = 32 * 1024;

    private final SecretKeySpec key;
    private final Clock clock;

    @Autowired
    Seal(@Value("${handslag.seal-key:}") String key, Clock clock) {
        this(key.isBlank() ? randomKey() : Base64.getDecoder().decode(key.strip()), clock);
    }

    Seal(byte[] key, Clock clock) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException("A key for sealing has 32 bytes or more");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.clock = clock;
    }

    /** The bytes, sealed, in letters that a form can carry. */
    public String close(byte[] bytes) {
        byte[] packed = packed(bytes);
        byte[] dated = ByteBuffer.allocate(HEAD_BYTES + packed.length)
                .put(FORM)
                .putLong(clock.instant().getEpochSecond())
                .putInt(bytes.length)
                .put(packed)
                .array();
        byte[] sealed = ByteBuffer.allocate(MAC_BYTES + dated.length)
                .put(mac(dated))
                .put(dated)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /**
     * The bytes that were sealed; empty where it is not our seal, was altered, or is too old.
     *
     * @param most the most bytes that may come out
     * @throws NotTaken when more would come out; nothing of them is unpacked then
     */
    public Optional<byte[]> open(String sealed, long most) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(sealed.strip());
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length < MAC_BYTES + HEAD_BYTES) {
            return Optional.empty();
        }
        byte[] dated = Arrays.copyOfRange(bytes, MAC_BYTES, bytes.length);
        if (!MessageDigest.isEqual(mac(dated), Arrays.copyOf(bytes, MAC_BYTES))) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(dated);
        boolean ours = head.get() == FORM;
        Instant closed = Instant.ofEpochSecond(head.getLong());
        int size = head.getInt();
        if (!ours || clock.instant().isAfter(closed.plus(HOLDS))) {
            return Optional.empty();
        }
        if (size > most) {
            throw new NotTaken(NotTaken.Reason.TOO_MUCH);
        }
        return Optional.of(unpacked(dated, size));
    }

    private byte[] mac(byte[] dated) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(dated);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 2 + BUFFER);
        try (Deflater deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] dated, int size) {
        byte[] bytes = new byte[size];
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(dated, HEAD_BYTES, dated.length - HEAD_BYTES);
            int read = 0;
            while (read < size) {
                int more = inflater.inflate(bytes, read, size - read);
                if (more == 0) {
                    throw new IllegalStateException("Sealed, and yet it breaks off");
                }
                read += more;
            }
        } catch (DataFormatException broken) {
            throw new IllegalStateException("Sealed, and yet it cannot be unpacked", broken);
        }
        return bytes;
    }
}
