package se.handslag.messages;

import java.net.URI;

/**
 * What a mail says, in plain text. It travels as an open card does, so nothing secret stands in it.
 *
 * @param subject in one line
 * @param text the rest, lines parted by "\n"
 * @param stopAt the page on which one says that no more is wanted
 */
public record Letter(String subject, String text, URI stopAt) {

    /** A subject of several lines would be read as more than a subject. */
    public Letter {
        if (subject.isBlank() || subject.lines().count() != 1) {
            throw new IllegalArgumentException("A subject is one line");
        }
    }
}
