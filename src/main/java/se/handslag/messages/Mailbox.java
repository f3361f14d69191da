package se.handslag.messages;

import java.util.List;
import java.util.Optional;

/**
 * A person's own mail from the program.
 *
 * @param address where it is sent; empty where nobody has told
 * @param latest what was sent or is to be, the latest first
 */
public record Mailbox(Optional<String> address, MailWish wish, List<Mailing> latest) {

    /** A copy, so that nobody adds to it. */
    public Mailbox {
        latest = List.copyOf(latest);
    }
}
