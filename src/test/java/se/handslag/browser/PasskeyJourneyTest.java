package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import se.handslag.HandslagApplication;

/**
 * A coordinator with a telephone: invited by mail, in by a passkey, out and in again. The telephone's authenticator is Chromium's own
 * virtual one, so what is proved is proved; the program knows its own address and a mail server, so it is one for this test alone.
 */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyJourneyTest {

    private static final String PASSWORD = "grön stol vid åtta lampor";

    private final GreenMail mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", "smtp"));
    private final int port = freePort();
    private final String address = "http://localhost:" + port;
    private final Pattern link = Pattern.compile(Pattern.quote(address) + "/inbjudan/\\S+");
    private final List<BrowserContext> telephones = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private ConfigurableApplicationContext program;

    @BeforeAll
    void theProgramKnowsWhereItIs() {
        mail.start();
        program = SpringApplication.run(
                HandslagApplication.class,
                "--server.port=" + port,
                "--handslag.demo=true",
                "--handslag.address=" + address,
                "--handslag.mail.host=127.0.0.1",
                "--handslag.mail.port=" + mail.getSmtp().getPort(),
                "--handslag.mail.security=none",
                "--handslag.mail.from=handslag@alvhamra.example",
                "--logging.level.se.handslag=warn");
    }

    @AfterAll
    void theProgramStops() {
        program.close();
        mail.stop();
    }

    @AfterEach
    void nothingWentWrongUnseen() {
        telephones.forEach(BrowserContext::close);
        telephones.clear();
        assertThat(wrong).isEmpty();
        wrong.clear();
    }

    @Test
    void aCoordinatorComesToHerOwnRoomByAPasskeyAndInAgain() throws Exception {
        var invitation = invited("kor@byn.example", "Byns kör");
        var telephone = telephone();

        telephone.navigate(invitation);
        telephone.locator("#name").fill("Tyra Kör");
        telephone.locator("[data-passkey=make] button").click();

        telephone.waitForURL("**/mitt");
        assertThat(telephone.locator("h1").innerText()).isEqualTo("Byns kör");
        assertThat(telephone.locator("main").innerText()).contains("Tyra Kör");
        telephone.locator("details.hs-menu summary").click();
        telephone.locator(".hs-menu form[action='/logga-ut'] button").click();
        telephone.waitForURL(address + "/");
        telephone.navigate(address + "/mitt");
        assertThat(telephone.url()).contains("/logga-in");
        telephone.locator("[data-passkey=prove] button").click();
        telephone.waitForURL("**/mitt");
        assertThat(telephone.locator("h1").innerText()).isEqualTo("Byns kör");
    }

    @Test
    void aPasskeyIsAddedOnOnesOwnPageAndTheOnlyWayInIsNotRemoved() throws Exception {
        var telephone = telephone();
        telephone.navigate(invited("dans@byn.example", "Byns dans"));
        telephone.locator("#name").fill("Dag Dans");
        telephone.locator("#password").fill(PASSWORD);
        telephone
                .locator("form:has(#password) > div:last-child button[type=submit]")
                .click();
        telephone.waitForURL("**/mitt");

        telephone.navigate(address + "/mitt-konto");
        telephone.locator("#label").fill("Min telefon");
        telephone.locator("[data-passkey=make] button").click();
        telephone.waitForURL("**/mitt-konto?done=passkey");
        assertThat(telephone.locator("section:has(#passkeys) li").innerText()).contains("Min telefon");
        telephone.locator("section:has(#passkeys) li form button").click();
        telephone.waitForURL("**/mitt-konto?done=removed");
        assertThat(telephone.locator("section:has(#passkeys) li").count()).isZero();
    }

    @Test
    void whatAnAuthenticatorOfAnotherHasMadeProvesNothing() throws Exception {
        var stranger = telephone();
        stranger.navigate(address + "/logga-in");

        stranger.locator("[data-passkey=prove] button").click();

        stranger.locator("[data-passkey=prove] [data-trouble]").waitFor();
        assertThat(stranger.url()).endsWith("/logga-in");
    }

    @Test
    void anAnswerThatIsNoneProvesNothing() throws Exception {
        var stranger = telephone();
        stranger.navigate(address + "/logga-in");
        stranger.evaluate("() => fetch('/logga-in/nyckel')");

        for (var answer : List.of(
                "{}",
                "[]",
                "null",
                "\"\"",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}")) {
            stranger.evaluate(
                    "async (answer) => { await (await fetch('/logga-in/nyckel')).json();"
                            + " document.querySelector('[data-passkey=prove] button').form.elements.credential.value = answer; }",
                    answer);
            stranger.waitForNavigation(() ->
                    stranger.evaluate("() => document.querySelector('[data-passkey=prove] button').form.submit()"));
            assertThat(stranger.locator("main").innerText()).contains("känns inte igen");
        }
    }

    /** An officer invites an association; what its coordinator gets by mail leads to the invitation. */
    private String invited(String to, String association) throws Exception {
        var officer = context(1280).newPage();
        noting(officer);
        officer.navigate(address + "/logga-in");
        officer.locator("button", new LocatorOptions().setHasText("Maja Ståhlgren"))
                .first()
                .click();
        officer.navigate(address + "/mitt/bjud-in");
        officer.locator("#a-association").fill(association);
        officer.locator("#a-address").fill(to);
        officer.locator("#a-role").selectOption("coordinator");
        officer.locator("section:has(#association) button[type=submit]").click();
        officer.locator("#made").waitFor();
        for (var message : mail.getReceivedMessages()) {
            var found = link.matcher((String) message.getContent());
            if (message.getAllRecipients()[0].toString().equals(to) && found.find()) {
                return found.group();
            }
        }
        throw new AssertionError("No mail came to " + to);
    }

    /** With an authenticator of its own, which has its owner show who they are and then says yes. */
    private Page telephone() {
        var context = context(390);
        var page = context.newPage();
        noting(page);
        var authenticator = new JsonObject();
        authenticator.addProperty("protocol", "ctap2");
        authenticator.addProperty("transport", "internal");
        authenticator.addProperty("hasResidentKey", true);
        authenticator.addProperty("hasUserVerification", true);
        authenticator.addProperty("isUserVerified", true);
        authenticator.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", authenticator);
        var session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        session.send("WebAuthn.addVirtualAuthenticator", options);
        return page;
    }

    private BrowserContext context(int width) {
        Browser browser = OneBrowser.browser();
        var context = browser.newContext(
                new NewContextOptions().setViewportSize(width, 800).setLocale("sv"));
        telephones.add(context);
        return context;
    }

    private void noting(Page page) {
        page.onPageError(error -> wrong.add("script failed: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                wrong.add("console: " + message.text());
            }
        });
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
