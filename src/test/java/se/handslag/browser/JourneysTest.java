package se.handslag.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kernel.Language;
import se.handslag.web.Pages;

/** What people come for, from the first page to what they take home. */
@ExtendWith(OneBrowser.class)
class JourneysTest {

    private static final FilePayload TWO_SUMS = Sample.text("food-hub-two-sums");
    private static final FilePayload SHELTER = Sample.text("womens-shelter");
    private static final FilePayload LATE = Sample.pdf("region-peer-support-late-decision");

    private Visitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = Visitor.on(Screen.DESK, Language.SWEDISH, ColorScheme.LIGHT);
    }

    @Test
    void aPdfIsReadAndEachValueLeadsToItsWords() {
        visitor.sendsIn(LATE).seesWords(LATE.name).sees("health.findings.title");

        var reference = visitor.page().locator("a.hs-ref").first();
        var words = visitor.page().locator(reference.getAttribute("href"));
        reference.click();

        assertThat(words.evaluate("e => document.activeElement === e || location.hash === '#' + e.id"))
                .isEqualTo(true);
        assertThat(words.innerText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onATelephoneTheTextIsFoldedUntilANumberLeadsIntoIt(boolean script) {
        var phone = Visitor.on(Screen.PHONE, Language.SWEDISH, ColorScheme.LIGHT);
        var reader = script ? phone : phone.withoutScript();
        reader.sendsIn(TWO_SUMS);
        var reference = reader.page().locator("a.hs-ref").first();
        var words = reader.page().locator(reference.getAttribute("href"));
        assertThat(words.isVisible()).isFalse();

        reference.click();

        words.waitFor();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereThereIsRoomTheTextStandsOpenInItsOwnColumn(boolean script) {
        var reader = script ? visitor : visitor.withoutScript();

        reader.sendsIn(TWO_SUMS);

        assertThat(reader.page().locator("#page-1").isVisible()).isTrue();
    }

    @Test
    void filesThatAreDroppedAreReadAtOnce() {
        visitor.opens(Pages.START).dropsFiles(TWO_SUMS, SHELTER).getsAnAnswer().sees("health.folder.title", 2);
    }

    @Test
    void ofSeveralFilesEachTellsHowFarItHasCome() {
        visitor.opens(Pages.START);
        rememberWhatIsTold();

        visitor.choosesFiles(TWO_SUMS, Sample.noDocument(), SHELTER)
                .presses("health.start.read")
                .getsAnAnswer();

        assertThat(whatWasTold())
                .contains(TWO_SUMS.name + " " + visitor.say("health.upload.waiting"))
                .contains(TWO_SUMS.name + " " + visitor.say("health.upload.reading"))
                .contains(visitor.say("health.upload.opening"));
    }

    @Test
    void aFileWhoseConnectionBrokeIsNamedOnTheResultOfTheOthers() {
        visitor.opens(Pages.START);
        visitor.page().route("**/granskning/fil", sent -> {
            if (Objects.requireNonNullElse(sent.request().postData(), "").contains("sheltered.txt")) {
                sent.abort();
            } else {
                sent.resume();
            }
        });

        visitor.choosesFiles(TWO_SUMS, Sample.of("sheltered.txt", "Avtal"))
                .presses("health.start.read")
                .getsAnAnswer()
                .sees("health.refused.some", 1)
                .seesWords("sheltered.txt")
                .seesWords(TWO_SUMS.name);
    }

    @Test
    void letterCalendarAndDataCanBeTakenAlong() throws IOException {
        visitor.sendsIn(TWO_SUMS);

        assertThat(bytes(visitor.takes("health.take.letter"))).startsWith("%PDF-".getBytes(UTF_8));
        assertThat(new String(bytes(visitor.takes("health.take.calendar")), UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains("BEGIN:VEVENT");
        assertThat(new String(bytes(visitor.takes("health.take.data")), UTF_8)).startsWith("{");
    }

    @Test
    void whatIsTakenAlongHasANameThatTellsWhatItIs() {
        visitor.sendsIn(TWO_SUMS);

        assertThat(visitor.takes("health.take.letter").suggestedFilename()).endsWith(".pdf");
        assertThat(visitor.takes("health.take.calendar").suggestedFilename()).endsWith(".ics");
        assertThat(visitor.takes("health.take.data").suggestedFilename()).endsWith(".json");
    }

    @Test
    void ofSeveralASheetAndOneCalendarCanBeTakenAlong() throws IOException {
        visitor.sendsIn(TWO_SUMS, SHELTER);

        assertThat(bytes(visitor.takes("health.take.sheet"))).startsWith("PK".getBytes(UTF_8));
        assertThat(new String(bytes(visitor.takes("health.take.calendar")), UTF_8))
                .startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void oneOfSeveralIsOpenedAndTheTableIsStillThere() {
        visitor.sendsIn(TWO_SUMS, SHELTER);

        row(SHELTER).getByRole(AriaRole.BUTTON).click();
        visitor.sees("health.take.letter").seesWords(SHELTER.name);

        visitor.presses("health.result.all", 2).sees("health.folder.title", 2);
    }

    @Test
    void theTableIsSortedAnewWithoutLeavingIt() {
        visitor.sendsIn(TWO_SUMS, SHELTER);
        visitor.page().evaluate("() => { window.stillHere = true; }");

        visitor.page().waitForResponse("**/granskning", () -> visitor.page().selectOption("#sort", "NAME"));
        visitor.page().locator("th[aria-sort=ascending]").first().waitFor();

        assertThat(visitor.page().locator("tbody tr").first().innerText()).contains(TWO_SUMS.name);
        assertThat(visitor.page().evaluate("() => window.stillHere")).isEqualTo(true);
    }

    @Test
    void aRefusedFileIsExplainedAndAnotherCanBeChosen() {
        visitor.sendsIn(Sample.noDocument()).sees("health.refused.one").seesWords("avtal.pdf");
        assertThat(visitor.page().locator("[role=alert]").count()).isEqualTo(1);

        visitor.choosesFiles(TWO_SUMS).presses("health.start.read").sees("health.take.letter");
    }

    @Test
    void theOtherLanguageKeepsTheAgreement() {
        visitor.sendsIn(TWO_SUMS).presses("web.otherLanguage");

        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
        visitor.seesWords(TWO_SUMS.name);
    }

    @Test
    void whoGoesBackCanChooseAgain() {
        visitor.sendsIn(TWO_SUMS);

        visitor.page().goBack();

        visitor.choosesFiles(SHELTER)
                .presses("health.start.read")
                .getsAnAnswer()
                .seesWords(SHELTER.name);
    }

    @Test
    void allIsDoneByKeyboardAlone() {
        // Somebody who listens from the beginning: told first when the key is pressed, the browser may open its own
        // window.
        visitor.page().onFileChooser(chooser -> {});
        visitor.opens(Pages.START);
        var keyboard = visitor.page().keyboard();
        keyboard.press("Tab");
        keyboard.press("Enter");
        assertThat(focused()).isEqualTo("main");

        keyboard.press("Tab");
        assertThat(focused()).isEqualTo("file");
        FileChooser chooser = visitor.page().waitForFileChooser(() -> keyboard.press("Space"));
        chooser.setFiles(TWO_SUMS);
        keyboard.press("Tab");
        keyboard.press("Enter");

        visitor.getsAnAnswer().seesWords(TWO_SUMS.name).tabsThroughThePage();
    }

    @Test
    void theFocusIsSeenOnEveryPage() {
        visitor.opens(Pages.START).tabsThroughThePage();
        visitor.opens("/hjalp").tabsThroughThePage();
        visitor.opens("/tillganglighet").tabsThroughThePage();
        visitor.sendsIn(TWO_SUMS, SHELTER).tabsThroughThePage();
    }

    @Test
    void withoutScriptAllWorksTooThoughNothingMoves() throws IOException {
        var plain = visitor.withoutScript();

        plain.sendsIn(TWO_SUMS).seesWords(TWO_SUMS.name).takesPicture("findings-without-script");

        assertThat(bytes(plain.takes("health.take.letter"))).startsWith("%PDF-".getBytes(UTF_8));
    }

    @Test
    void markupInAHostileAgreementIsShownAsTheTextItIs() {
        visitor.sendsIn(Sample.of("<img src=x onerror=alert(1)>.txt", Hostile.AGREEMENT))
                .seesWords("<script>alert(1)</script>")
                .seesWords("<img src=x onerror=alert(1)>.txt")
                .takesPicture("hostile");

        assertThat(visitor.page().locator("main script, main img, main iframe").count())
                .isZero();
    }

    private static byte[] bytes(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    private Locator row(FilePayload file) {
        return visitor.page().locator("tbody tr").filter(new Locator.FilterOptions().setHasText(file.name));
    }

    private Object focused() {
        return visitor.page().evaluate("() => document.activeElement.id");
    }

    /** Keeps every word the page tells about the files, also past the moment it leaves for the result. */
    private void rememberWhatIsTold() {
        visitor.page().evaluate("""
                () => {
                  const board = document.querySelector('.hs-upload');
                  const told = new Set();
                  new MutationObserver(() => {
                    told.add(board.querySelector('.t').textContent);
                    for (const row of board.querySelectorAll('li')) {
                      told.add([...row.children].map(e => e.textContent).join(' ').trim());
                    }
                    sessionStorage.setItem('told', JSON.stringify([...told]));
                  }).observe(board, { subtree: true, childList: true, characterData: true, attributes: true });
                }""");
    }

    private List<String> whatWasTold() {
        var told = (List<?>) visitor.page().evaluate("() => JSON.parse(sessionStorage.getItem('told'))");
        return told.stream().map(String.class::cast).toList();
    }
}
