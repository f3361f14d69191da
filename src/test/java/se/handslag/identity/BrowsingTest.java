package se.handslag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.handslag.identity.Browsing.Browser;
import se.handslag.identity.Browsing.Machine;

class BrowsingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0 | FIREFOX | WINDOWS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1 | SAFARI | IPHONE
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/137.0 Mobile/15E148 Safari/604.1 | CHROME | IPHONE
            Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36 | SAMSUNG | ANDROID
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0 | EDGE | WINDOWS
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15 | SAFARI | MAC
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 | CHROME | CHROMEBOOK
            curl/8.0 | OTHER | OTHER
            """)
    void browsersAreKnownByTheWordsThatTheyDoNotBorrow(String said, Browser browser, Machine machine) {
        assertThat(Browsing.of(said)).isEqualTo(new Browsing(browser, machine));
    }

    @Test
    void whoSaysNothingIsSomeBrowser() {
        assertThat(Browsing.of("")).isEqualTo(new Browsing(Browser.OTHER, Machine.OTHER));
    }
}
