package se.handslag.reading.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.handslag.reading.document.Refusal.Reason;

/**
 * Opens files. What a file is called matters little: its bytes decide what it is. Everything happens in memory, and what
 * a hostile file may cost is bounded by {@link Limits}.
 */
public final class Documents {

    /** The largest file that is opened, in megabytes. */
    public static final int MOST_MEGABYTES = Limits.FILE_BYTES / (1024 * 1024);

    /** The most pages of a document that is opened. */
    public static final int MOST_PAGES = Limits.PAGES;

    /**
     * Opens the file at the path, if it is not too large to be worth reading.
     *
     * @throws UncheckedIOException when the file is not there or the disk fails
     */
    public Opening open(Path file) {
        try {
            if (Files.size(file) > Limits.FILE_BYTES) {
                return new Refusal(Reason.TOO_LARGE);
            }
            Path name = file.getFileName();
            return open(Files.readAllBytes(file), name == null ? "" : name.toString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Opens the bytes of a file.
     *
     * @param fileName what the file is called; only used to tell a damaged document from a file of another kind
     */
    public Opening open(byte[] bytes, String fileName) {
        if (bytes.length > Limits.FILE_BYTES) {
            return new Refusal(Reason.TOO_LARGE);
        }
        try {
            FileKind kind = FileKind.of(bytes, fileName);
            List<String> pages = kind.pages(bytes);
            return new DocumentText(hash(bytes), kind.format(), numbered(pages));
        } catch (UnreadableException unreadable) {
            return new Refusal(unreadable.reason());
        }
    }

    /** What the bytes are, of the kinds that can be read; empty where they are none, whether or not they can be read to their end. */
    public Optional<Format> formatOf(byte[] bytes) {
        try {
            return Optional.of(FileKind.of(bytes, "").format());
        } catch (UnreadableException other) {
            return Optional.empty();
        }
    }

    private static List<PageText> numbered(List<String> pages) throws UnreadableException {
        if (pages.size() > Limits.PAGES) {
            throw new UnreadableException(Reason.TOO_MANY_PAGES);
        }
        if (pages.stream().allMatch(String::isBlank)) {
            throw new UnreadableException(Reason.EMPTY);
        }
        PageText[] numbered = new PageText[pages.size()];
        for (int page = 0; page < numbered.length; page++) {
            numbered[page] = new PageText(page + 1, pages.get(page));
        }
        return List.of(numbered);
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
