package se.handslag.reading.binder;

import se.handslag.reading.document.Folders;

/** A file as it was sent. Its bytes are not copied: whoever sends them leaves them alone. */
public final class SentFile {

    private final String name;
    private final byte[] bytes;

    /** A file; of its name, folders and control characters are left out. */
    public SentFile(String name, byte[] bytes) {
        this.name = Folders.cleaned(name);
        this.bytes = bytes;
    }

    /** What it is called; never empty. */
    public String name() {
        return name;
    }

    /** What it holds; not a copy. */
    public byte[] bytes() {
        return bytes;
    }
}
