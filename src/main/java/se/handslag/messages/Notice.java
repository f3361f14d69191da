package se.handslag.messages;

/**
 * What a mail says that somebody waits for, or must hear of: it is not for them to stop.
 *
 * @param subject in one line
 * @param text the rest, lines parted by "\n"
 */
public record Notice(String subject, String text) {

    /** A subject of several lines would be read as more than a subject. */
    public Notice {
        if (subject.isBlank() || subject.lines().count() != 1) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }
}
