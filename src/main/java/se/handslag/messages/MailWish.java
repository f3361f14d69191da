package se.handslag.messages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;

/**
 * What a person wants of mail.
 *
 * @param since the day on which it was last asked for again; null for whoever never said no
 */
public record MailWish(
        boolean wanted, Language language, @Nullable LocalDate since) {

    /** Of whoever has said nothing: it is what the mail is for that people need not ask for it. */
    public static final MailWish UNSAID = new MailWish(true, Language.SWEDISH, null);

    /** From today on it is wanted, or not. */
    MailWish turned(boolean on, LocalDate today) {
        return on == wanted ? this : new MailWish(on, language, on ? today : since);
    }

    /** In that language. */
    MailWish in(Language other) {
        return new MailWish(wanted, other, since);
    }
}
