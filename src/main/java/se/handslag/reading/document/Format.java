package se.handslag.reading.document;

/** The kinds of file that can be read. */
public enum Format {
    PDF,
    DOCX,
    ODT,
    PLAIN_TEXT
}
