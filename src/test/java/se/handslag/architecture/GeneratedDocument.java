package se.handslag.architecture;

import static java.util.regex.Matcher.quoteReplacement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A page, or a marked part of one, that is written from the code. The test that owns it fails when the page is stale;
 * {@code ./handslag docs} writes it anew.
 */
final class GeneratedDocument {

    private final Path file;
    private final boolean regenerate;

    GeneratedDocument(String file) {
        this(Path.of(file), Boolean.getBoolean("handslag.regenerate"));
    }

    GeneratedDocument(Path file, boolean regenerate) {
        this.file = file;
        this.regenerate = regenerate;
    }

    void is(String text) {
        var before = read();
        if (before.equals(text)) return;
        if (!regenerate) throw new AssertionError(file + " is stale; run ./handslag docs and look at what changed");
        write(text);
    }

    /** The part between {@code <!-- name -->} and {@code <!-- /name -->}; the rest is written by hand. */
    void contains(String name, String text) {
        var before = read();
        var part = Pattern.compile("(?s)(<!-- " + name + " -->\n).*(<!-- /" + name + " -->)");
        if (!part.matcher(before).find()) throw new AssertionError(file + " has no part marked " + name);
        is(part.matcher(before).replaceFirst("$1" + quoteReplacement(text) + "$2"));
    }

    private String read() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            if (file.getParent() != null) Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
