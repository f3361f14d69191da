package se.handslag.reading.document;

/**
 * One page of a document as text, after encoding repair and before any other repair: running headers, hyphens and
 * columns' line breaks are still there. Citations count UTF-16 units in this text.
 *
 * <p>Lines end with {@code \n}. A cell of a table is divided from the next in its row by a tab; two columns of running
 * text stand one after the other.
 *
 * @param number the page, from 1
 */
public record PageText(int number, String text) {}
