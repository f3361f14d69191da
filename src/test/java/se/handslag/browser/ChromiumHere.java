package se.handslag.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The browser that this machine has; tests download none. */
final class ChromiumHere {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private ChromiumHere() {}

    /**
     * The first browser of ours in the folders of that PATH.
     *
     * @throws AssertionError where there is none: a run that looked at no page must not be green
     */
    static Path in(String path) {
        return NAMES.stream()
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator))
                        .map(folder -> Path.of(folder).resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "The tests look at the pages in Chromium or Chrome, and found none of " + NAMES
                                        + " in PATH. Install it (Debian: sudo apt-get install chromium); `./handslag test` does."));
    }
}
