package se.handslag.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One browser for all tests, since starting it takes longer than most of them. After each test it asks every visitor whether
 * something went wrong that the test did not look at, and sends them home.
 */
final class OneBrowser implements BeforeAllCallback, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(OneBrowser.class);

    /** Without them it looks up its maker's addresses at each start. */
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<Visitor> VISITORS = new ArrayList<>();

    private static @Nullable Running running;

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot().getStore(OURS).computeIfAbsent(Running.class, unused -> launch(), Running.class);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            VISITORS.forEach(Visitor::sawNothingWrong);
        } finally {
            VISITORS.forEach(Visitor::leaves);
            VISITORS.clear();
        }
    }

    /** A visitor comes with that browser. */
    static Browser welcomes(Visitor visitor) {
        VISITORS.add(visitor);
        return browser();
    }

    /** The browser itself, for who needs more of it than a visitor has. */
    static Browser browser() {
        return Objects.requireNonNull(running, "the test class needs @ExtendWith(OneBrowser.class)")
                .browser();
    }

    private static Running launch() {
        var path = ChromiumHere.in(System.getenv("PATH"));
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        // Chromium's own sandbox does not work for root, who should not browse but does on build servers.
        var root = System.getProperty("user.name").equals("root");
        var browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(path)
                        .setChromiumSandbox(!root)
                        .setArgs(QUIET));
        return new Running(playwright, browser);
    }
}
