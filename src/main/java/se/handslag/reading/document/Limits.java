package se.handslag.reading.document;

/** How much of a file is read before it is refused: what no agreement reaches and what a server bears. */
final class Limits {

    /** The largest file, in bytes. */
    static final int FILE_BYTES = 20 * 1024 * 1024;

    /** The most pages. */
    static final int PAGES = 300;

    /** The most bytes that may come out of all the packed parts of one file together. */
    static final long UNPACKED_BYTES = 64L * 1024 * 1024;

    /** The most UTF-16 units of text on all pages together; 300 dense pages hold about two million. */
    static final int TEXT_UNITS = 8_000_000;

    private Limits() {}
}
