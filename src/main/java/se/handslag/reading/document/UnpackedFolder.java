package se.handslag.reading.document;

import java.util.List;

/** The files that lay in a zip, in its order; those that are only folders are left out. */
public record UnpackedFolder(List<Item> files) implements Unpacking {

    public UnpackedFolder {
        files = List.copyOf(files);
    }

    /** A packed file. */
    public sealed interface Item {

        /** What it is called, without folders and control characters; never empty. */
        String name();
    }

    /** A file that was taken out. Its bytes are its own; nobody else holds them. */
    public static final class Unpacked implements Item {

        private final String name;
        private final byte[] bytes;

        Unpacked(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public String name() {
            return name;
        }

        /** What it holds; not a copy. */
        public byte[] bytes() {
            return bytes;
        }
    }

    /** A file that was left in the zip, since it alone is more than 20 MB. */
    public record LeftInside(String name) implements Item {}
}
