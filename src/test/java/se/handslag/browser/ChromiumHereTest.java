package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumHereTest {

    @TempDir
    Path folder;

    @Test
    void withoutABrowserTheTestsFailAndTellHowToGetOne() {
        assertThatThrownBy(() -> ChromiumHere.in(folder.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("apt-get install chromium");
    }

    @Test
    void anyOfTheirNamesInAnyFolderWillDo() throws IOException {
        var chrome = Files.createFile(folder.resolve("google-chrome"));
        assertThat(chrome.toFile().setExecutable(true)).isTrue();

        assertThat(ChromiumHere.in("/no/such/folder" + File.pathSeparator + folder))
                .isEqualTo(chrome);
    }
}
