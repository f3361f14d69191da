package se.handslag.site.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The files that somebody named, and those in the folders that somebody named, at any depth and in the order of their
 * names. A file named is always tried. In a folder only documents by their ending are; what is hidden is not looked at,
 * and no link is followed, since what it leads to either lies in the folder anyway or outside it.
 */
final class FilesToRead {

    private static final List<String> ENDINGS = List.of(".pdf", ".docx", ".odt", ".txt");

    private static final Comparator<Path> BY_NAME = FilesToRead::compareByName;

    private final Map<Path, Path> documents = new LinkedHashMap<>();
    private final List<Path> skipped = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();

    private FilesToRead() {}

    static FilesToRead in(List<Path> named) {
        FilesToRead files = new FilesToRead();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                files.addFolder(path);
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                files.unreadable.add(path);
            }
        }
        return files;
    }

    /** What is to be read, each file once, as it was named or found. */
    List<Path> documents() {
        return List.copyOf(documents.values());
    }

    /** Files in folders that are not documents by their ending. */
    List<Path> skipped() {
        return skipped;
    }

    /** What was named but is not there, and folders that may not be looked into. */
    List<Path> unreadable() {
        return unreadable;
    }

    private void add(Path file) {
        documents.putIfAbsent(file.toAbsolutePath().normalize(), file);
    }

    private void addFolder(Path folder) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Collecting(folder, found));
        } catch (IOException broken) {
            unreadable.add(folder);
        }
        found.sort(BY_NAME);
        for (Path file : found) {
            if (isDocument(file)) {
                add(file);
            } else {
                skipped.add(file);
            }
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static int compareByName(Path one, Path other) {
        Iterator<Path> others = other.iterator();
        for (Path name : one) {
            if (!others.hasNext()) {
                return 1;
            }
            Path otherName = others.next();
            int order = String.CASE_INSENSITIVE_ORDER.compare(name.toString(), otherName.toString());
            order = order == 0 ? name.compareTo(otherName) : order;
            if (order != 0) {
                return order;
            }
        }
        return others.hasNext() ? -1 : 0;
    }

    /** Walks a folder; a folder in it that may not be looked into is noted and the walk goes on. */
    private final class Collecting extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> found;

        Collecting(Path root, List<Path> found) {
            this.root = root;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            unreadable.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
