package se.handslag.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.handslag.platform.Sha256;

/**
 * Where somebody gets mail, and by which they sign in: in small letters, since nobody remembers which were large.
 *
 * @param written such as "selma.ek@lunda.example"
 */
public record MailAddress(String written) {

    /** RFC 5321, section 4.5.3.1.3, less the angle brackets. */
    private static final int LONGEST = 254;

    /** No letters that would let whoever writes it add other lines or other recipients to a mail. */
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>,;:\\\\\"()\\[\\]\\p{Cntrl}]+@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

    /** One of that form; whether anybody gets mail there is shown by mailing. */
    public MailAddress {
        if (!FORM.matcher(written).matches() || written.length() > LONGEST) {
            throw new IllegalArgumentException("No mail address");
        }
    }

    /** What somebody has typed, if it can be one. */
    public static Optional<MailAddress> parse(String typed) {
        String small = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(small).matches() && small.length() <= LONGEST
                ? Optional.of(new MailAddress(small))
                : Optional.empty();
    }

    /** By which it is looked up. */
    byte[] digest() {
        return Sha256.of(written.getBytes(UTF_8));
    }

    /** Without who it is, so that no log names anybody. */
    @Override
    public String toString() {
        return "…" + written.substring(written.indexOf('@'));
    }
}
