package se.handslag.reading.document;

import java.util.List;

/**
 * A document that could be opened: its pages as text.
 *
 * @param hash SHA-256 of the document's bytes, 64 hexadecimal digits in lower case
 * @param pages at least one, numbered from 1
 */
public record DocumentText(String hash, Format format, List<PageText> pages) implements Opening {

    public DocumentText {
        pages = List.copyOf(pages);
    }
}
