package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kernel.Language;
import se.handslag.web.Multipart;
import se.handslag.web.Pages;

/** Everything works in a browser that runs no script at all, since it is made of links and forms. */
class WithoutScriptTest {

    private static final FilePayload TWO_SUMS = Sample.text("food-hub-two-sums");
    private static final FilePayload SHELTER = Sample.text("womens-shelter");
    private static final String RESULT = "/granskning";

    private final PlainVisitor visitor = PlainVisitor.in(Language.SWEDISH);

    @ParameterizedTest
    @EnumSource(Language.class)
    void anAgreementIsReadAndTakenAlong(Language language) {
        var reader = PlainVisitor.in(language);

        reader.sendsIn(Sample.pdf("budget-with-year-columns")).isAnswered(200).sees("health.findings.title");

        assertThat(reader.presses("health.take.letter").text()).startsWith("%PDF-");
        assertThat(reader.presses("health.take.calendar").text()).startsWith("BEGIN:VCALENDAR");
        assertThat(reader.presses("health.take.data").text()).startsWith("{");
    }

    @Test
    void oneOfSeveralIsOpenedAndTheTableComesBack() {
        visitor.sendsIn(TWO_SUMS, Sample.noDocument(), SHELTER).isAnswered(200).sees("health.refused.some", 1);

        var opening = visitor.page().selectFirst("tbody tr:contains(" + SHELTER.name + ") button");
        visitor.presses(opening).isAnswered(200).sees("health.take.letter");
        visitor.presses("health.result.all", new Object[] {2}).isAnswered(200);

        assertThat(visitor.page().select("tbody tr")).hasSize(2);
        assertThat(visitor.presses("health.take.sheet").text()).startsWith("PK");
    }

    @Test
    void theOtherLanguageKeepsTheAgreement() {
        visitor.sendsIn(TWO_SUMS).presses("web.otherLanguage").isAnswered(200);

        assertThat(visitor.page().selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(visitor.page().text()).contains(TWO_SUMS.name);
    }

    @Test
    void whoChoosesNothingIsAskedTo() {
        visitor.sendsIn().isAnswered(422).sees("health.problem.nothing").sees("health.start.choose");
    }

    @Test
    void aFileThatIsNoDocumentIsRefusedWithAReasonAndTheFormIsThereAgain() {
        visitor.sendsIn(Sample.noDocument())
                .isAnswered(422)
                .sees("health.refused.one")
                .sees("health.start.choose");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not ours", "AAAA", "../../etc/passwd"})
    void whatTheProgramDidNotSealItselfIsNotRead(String sealed) {
        visitor.opens(Pages.START)
                .sends(RESULT, new Multipart().field("sealed", sealed))
                .isAnswered(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {RESULT, "/granskning/brev.pdf", "/granskning/data.json"})
    void whoOnlyHasTheAddressOfAResultIsLedToTheBeginning(String address) {
        visitor.opens(address).isAnswered(200).sees("health.start.choose");
    }

    @Test
    void markupInAHostileAgreementIsTextInThePageAndNothingElse() {
        visitor.sendsIn(Sample.of("<img src=x onerror=alert(1)>.txt", Hostile.AGREEMENT))
                .isAnswered(200);

        assertThat(visitor.page().select("main script, main img, main iframe")).isEmpty();
        assertThat(visitor.page().select("script:not([src])")).isEmpty();
        assertThat(visitor.page().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getValue().startsWith("javascript:")));
        assertThat(visitor.page().text()).contains("<script>alert(1)</script>", "<img src=x onerror=alert(1)>.txt");
    }

    @Test
    void noPageSetsACookie() {
        visitor.sendsIn(TWO_SUMS);

        assertThat(visitor.answer().headers().allValues("Set-Cookie")).isEmpty();
    }
}
