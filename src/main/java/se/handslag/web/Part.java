package se.handslag.web;

/** One part of a form that was sent. */
public sealed interface Part {

    /** The field that it was sent as. */
    String name();

    /** A value. */
    record Field(String name, String value) implements Part {}

    /**
     * A file, whole and in memory only. Its bytes are not copied: whoever takes the part is alone with it.
     *
     * @param fileName what the sender calls it, without folders; never empty
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares two files, and a copy of 20 MB would cost
    record File(String name, String fileName, byte[] bytes) implements Part {}

    /** A file larger than is read; what there was of it has been thrown away. */
    record TooLargeFile(String name, String fileName) implements Part {}
}
