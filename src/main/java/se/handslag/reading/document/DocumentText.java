package se.handslag.reading.document;

import java.util.List;
import se.handslag.kernel.Citation;

/**
 * A document that could be opened: its pages as text.
 *
 * @param hash SHA-256 of the document's bytes, 64 hexadecimal digits in lower case
 * @param pages at least one, numbered from 1
 */
public record DocumentText(String hash, Format format, List<PageText> pages) implements Opening {

    /** The text of no document: a page without words, and the digest of no bytes. */
    public static final DocumentText EMPTY = new DocumentText(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            Format.PLAIN_TEXT,
            List.of(new PageText(1, "")));

    public DocumentText {
        pages = List.copyOf(pages);
    }

    /** Whether the place is one of this document; what somebody has typed in stands in none. */
    public boolean holds(Citation place) {
        return place.documentHash().equals(hash);
    }
}
