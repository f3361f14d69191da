package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.site.MemberRoutes;
import se.handslag.web.Pages;
import se.handslag.web.Route;

/**
 * Somebody at a browser of their own, who notes all that a person would not see: errors in the console (where a browser also
 * tells what the page's own protection stopped), answers that failed, and requests that left for elsewhere.
 */
final class Visitor {

    /** More than any agreement of a test has values. */
    private static final int MOST_QUESTIONS = 40;

    private static final List<String> ACCESSIBLE =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Route SIGN_IN = new Route("/logga-in", "/en/sign-in");
    private static final Route RESULT = new Route("/granskning", "/en/review");

    /** No test waits for this long unless something is broken; a busy build server may be slow. */
    private static final double PATIENCE_MS = 30_000;

    private final View view;
    private final Texts texts;
    private final BrowserContext context;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    private Visitor(View view, boolean script) {
        this.view = view;
        this.texts = Texts.in(
                view.language(),
                "web",
                "site/entry",
                "site/account",
                "site/health",
                "site/parts",
                "site/help",
                "site/review",
                "site/partnership",
                "site/turn",
                "site/search",
                "site/reminders",
                "site/trail",
                "agreement/forms",
                "site/binder",
                "reading/binder",
                "reading/document");
        this.context = OneBrowser.welcomes(this)
                .newContext(new NewContextOptions()
                        .setViewportSize(view.screen().width(), view.screen().height())
                        .setLocale(view.language().code())
                        .setColorScheme(view.scheme())
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script));
        context.setDefaultTimeout(PATIENCE_MS);
        context.onRequest(this::staysHere);
        context.onResponse(this::isAnswered);
        this.page = context.newPage();
        page.onPageError(error -> wrong.add("script failed: " + error));
        page.onConsoleMessage(this::isNoError);
        page.onDialog(dialog -> wrong.add("a dialog: " + dialog.message()));
    }

    static Visitor on(Screen screen, Language language, ColorScheme scheme) {
        return with(new View(screen, language, scheme));
    }

    static Visitor with(View view) {
        return new Visitor(view, true);
    }

    /** The same eyes, but script is switched off. */
    Visitor withoutScript() {
        return new Visitor(view, false);
    }

    Page page() {
        return page;
    }

    Visitor opens(String path) {
        page.navigate(Program.at(path).toString());
        return this;
    }

    /** Opens the page in the visitor's language. */
    Visitor opens(Route route) {
        return opens(route.in(view.language()));
    }

    Visitor choosesFiles(FilePayload... files) {
        page.locator("input[type=file]").first().setInputFiles(files);
        return this;
    }

    /** Sends a whole binder from the first page of the organisation. */
    Visitor sendsBinder(FilePayload... files) {
        page.setInputFiles("#files", files);
        return presses("entry.mine.binder.send").sees("intake.reading.title");
    }

    /** Has the binder read whose page is open, as the job would. */
    Visitor hasItsBinderRead() {
        var address = page.url();
        Program.reads(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        return sees("intake.kept");
    }

    /** A page that asks for itself anew does not any more, so that it can be looked at. */
    Visitor holdsThePage() {
        page.route("**", sent -> {
            var answer = sent.fetch();
            var headers = new HashMap<>(answer.headers());
            headers.remove("refresh");
            sent.fulfill(new FulfillOptions().setResponse(answer).setHeaders(headers));
        });
        page.navigate(page.url());
        return this;
    }

    /** Drops the files on the form, as from a folder beside the browser. */
    Visitor dropsFiles(FilePayload... files) {
        var data = page.evaluateHandle("() => new DataTransfer()");
        for (FilePayload file : files) {
            data.evaluate(
                    "(data, [name, bytes]) => data.items.add(new File([Uint8Array.from(bytes)], name))",
                    List.of(file.name, unsigned(file.buffer)));
        }
        page.dispatchEvent("form[data-upload]", "dragover", Map.of("dataTransfer", data));
        page.dispatchEvent("form[data-upload]", "drop", Map.of("dataTransfer", data));
        return this;
    }

    private static List<Integer> unsigned(byte[] bytes) {
        var all = new ArrayList<Integer>();
        for (byte each : bytes) {
            all.add(each & 0xff);
        }
        return all;
    }

    /** Opens what is folded there, by the keyboard: a page that is still being laid out may move away below the mouse. */
    Visitor unfolds(String selector) {
        page.locator(selector + " > summary").first().press("Enter");
        return this;
    }

    /** Writes in the field that the selector finds, instead of what stands there. */
    Visitor writes(String selector, String words) {
        page.locator(selector).fill(words);
        return this;
    }

    /** Presses the button with those words. */
    Visitor presses(String key, Object... arguments) {
        page.getByRole(AriaRole.BUTTON, named(say(key, arguments))).first().click();
        return this;
    }

    /** Says that no more mail is wanted, unless that has been said. */
    Visitor turnsTheMailOff() {
        var off = page.locator("button[name=wanted][value=false]");
        if (off.count() > 0) {
            off.press("Enter");
        }
        return this;
    }

    /** Waits for what the program says of the files: the result, or the form again. */
    Visitor getsAnAnswer() {
        page.waitForURL("**" + RESULT.in(view.language()));
        return this;
    }

    /** Opens what differs from the address of this page in what is asked of it. */
    Visitor opensBeside(String query) {
        page.navigate(page.url().replaceFirst("[?#].*", "") + query);
        return this;
    }

    /** Opens the address that stands in that field, as one who was given it. */
    Visitor opensWhatStandsIn(String selector) {
        page.navigate(page.locator(selector).inputValue());
        return this;
    }

    /** The same, in a browser in which nobody is signed in. */
    Visitor opensAsAStrangerWhatStandsIn(String selector) {
        var address = page.locator(selector).inputValue();
        context.clearCookies();
        page.navigate(address);
        return this;
    }

    /** Goes where the first link leads that the selector finds. */
    Visitor follows(String selector) {
        page.locator(selector).first().click();
        return this;
    }

    /** Comes in as that one of the made-up people, and is on the first page of their organisation. */
    Visitor comesInAs(String name) {
        opens(SIGN_IN);
        page.locator("button", new LocatorOptions().setHasText(name)).first().click();
        return sees("turn.title").opens(MemberRoutes.MINE).seesWords(name);
    }

    /** Presses Enter where the page has put the focus, and waits for the page that comes of it. */
    Visitor pressesEnterWhereTheFocusIs() {
        PlaywrightAssertions.assertThat(page.locator("[autofocus]")).isFocused();
        page.evaluate("() => document.documentElement.dataset.left = 'soon'");
        page.keyboard().press("Enter");
        page.waitForFunction("() => document.readyState === 'complete' && !document.documentElement.dataset.left");
        return this;
    }

    /** Accepts all without remarks, then answers by Enter what is still asked, until all that must be said is said. */
    Visitor acceptsAllAsRead() {
        page.locator("form[action$='utan-anmarkning'] button").press("Enter");
        for (var pressed = 0; page.locator("[autofocus]").count() > 0; pressed++) {
            assertThat(pressed).as("questions answered").isLessThan(MOST_QUESTIONS);
            pressesEnterWhereTheFocusIs();
        }
        return sees("review.progress", 8, 8);
    }

    /** Fills in the field of that name and presses Enter in it. */
    Visitor fills(String name, String words) {
        page.locator("input[name=" + name + "]").first().fill(words);
        page.locator("input[name=" + name + "]").first().press("Enter");
        return this;
    }

    /** Keeps the file with the organisation, and is told what it says. */
    Visitor keeps(FilePayload file) {
        choosesFiles(file).presses("entry.mine.keep");
        return sees("review.saved");
    }

    /** From nothing to the answer, in the usual way. */
    Visitor sendsIn(FilePayload... files) {
        return opens(Pages.START)
                .choosesFiles(files)
                .presses("health.start.read")
                .getsAnAnswer();
    }

    /** What comes down when that button is pressed. */
    Download takes(String key) {
        return page.waitForDownload(() -> presses(key));
    }

    /** The words of that key in the visitor's language. */
    String say(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    Visitor sees(String key, Object... arguments) {
        return seesWords(say(key, arguments));
    }

    /** Waits for those words to stand on the page. */
    Visitor seesWords(String words) {
        PlaywrightAssertions.assertThat(page.locator("body"))
                .containsText(
                        words, new ContainsTextOptions().setUseInnerText(true).setTimeout(PATIENCE_MS));
        return this;
    }

    Visitor doesNotSee(String key, Object... arguments) {
        PlaywrightAssertions.assertThat(page.locator("body"))
                .not()
                .containsText(say(key, arguments), new ContainsTextOptions().setUseInnerText(true));
        return this;
    }

    Visitor hasNoAccessibilityFaults() {
        var faults = new AxeBuilder(page).withTags(ACCESSIBLE).analyze().getViolations();
        assertThat(faults.stream()
                        .map(fault -> fault.getId() + ": " + fault.getHelp() + "\n"
                                + fault.getNodes().stream()
                                        .map(node -> "    " + node.getHtml() + "\n    " + node.getFailureSummary())
                                        .collect(Collectors.joining("\n"))))
                .as("accessibility of %s at %s", page.url(), view)
                .isEmpty();
        return this;
    }

    /** Nothing sticks out to the right, the page is in the visitor's language, and it has one title. */
    Visitor findsThePageInOrder() {
        var sticksOut = page.evaluate("""
                () => document.documentElement.scrollWidth > document.documentElement.clientWidth
                  ? [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                      .map(e => e.outerHTML.slice(0, 120)).slice(0, 5)
                  : []""");
        assertThat((List<?>) sticksOut).as("sticks out at %s", view).isEmpty();
        assertThat(page.locator("html").getAttribute("lang"))
                .isEqualTo(view.language().code());
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.title()).isNotBlank();
        return this;
    }

    /** Goes through the page with the Tab key: each thing to press or fill in is reached, and is seen to have the focus. */
    Visitor tabsThroughThePage() {
        assertThat(Tabbing.through(page)).isEmpty();
        return this;
    }

    /** The whole page as a picture in {@code target/screenshots}, for people to look at. */
    Visitor takesPicture(String name) {
        page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setPath(PICTURES.resolve(name + "-" + view + ".png")));
        return this;
    }

    void sawNothingWrong() {
        assertThat(wrong).as("what went wrong unseen at %s", view).isEmpty();
    }

    void leaves() {
        context.close();
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name).setExact(true);
    }

    private void staysHere(Request request) {
        if (!request.url().startsWith(Program.at("/").toString())
                && !request.url().startsWith("blob:")) {
            wrong.add("a request left for " + request.url());
        }
    }

    private void isAnswered(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            wrong.add(response.status() + " from " + response.url());
        }
    }

    /** That an address gave no page is told by the status, which tests look at; the console only repeats it. */
    private void isNoError(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())
                && !message.text().startsWith("Failed to load resource")) {
            wrong.add("console: " + message.text());
        }
    }
}
