package se.handslag.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import se.handslag.platform.Sha256;

/** A secret that is told once, to a program, in a link or to a browser: 256 random bits, written in 43 letters after "hs_". */
public record Token(String written) {

    private static final String PREFIX = "hs_";
    private static final int BYTES = 32;
    private static final int LETTERS = 43;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static Token draw() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody has sent, if it can be one. */
    public static Optional<Token> parse(String sent) {
        return sent.startsWith(PREFIX) && sent.length() == PREFIX.length() + LETTERS
                ? Optional.of(new Token(sent))
                : Optional.empty();
    }

    /** What is kept of it. So many random bits need no salt. */
    public byte[] digest() {
        return Sha256.of(written.getBytes(US_ASCII));
    }

    /** Without the secret, so that no log holds it. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
