package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kernel.Language;
import se.handslag.site.MemberRoutes;

/** A whole binder, from the zip on somebody's desk to the partnership whose parties find its documents. */
@ExtendWith(OneBrowser.class)
class BinderJourneyTest {

    private static final String ASSOCIATION = "Ungdomsringen Kompassen";

    @Test
    void aPackedBinderBecomesAPartnershipWithItsDocuments() throws IOException {
        var officer = somebody().comesInAs("Tuomas Rantala").sendsBinder(BinderOnDisk.packed(ASSOCIATION));
        officer.hasItsBinderRead();
        officer.sees("intake.left").seesWords("Affisch.jpg").sees("refusal.otherKind");
        officer.seesWords("Budgetbladet säger 450 000 kr, avtalet 400 000 kr.");
        officer.seesWords("4 mars 2026").seesWords("dilan@kompassen.invalid");

        officer.page().locator("a[href*='/inlasning/']").first().click();
        officer.sees("review.binder").sees("review.along.many", 3);
        officer.acceptsAllAsRead();
        officer.page().locator("form[action$='bekrafta'] button").press("Enter");
        officer.sees("partnership.documents").seesWords("Protokoll mars.txt");
        var path = officer.page().url().substring(officer.page().url().indexOf("/partnerskap"));

        var coordinator = somebody().comesInAs("Dilan Åkerby").opens(path);
        coordinator.sees("partnership.documents").seesWords("dilan@kompassen.invalid");
        assertThat(coordinator.page().locator("main").innerText()).doesNotContain("Affisch.jpg");
        var saved = coordinator
                .page()
                .waitForDownload(() -> coordinator
                        .page()
                        .locator("a[download]", hasText("Protokoll mars.txt"))
                        .click());
        assertThat(Files.readString(saved.path())).startsWith("Protokoll styrgruppsmöte");

        somebody().comesInAs("Amina Vallberg").opens(path).sees("web.error.notFound.title");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageTellsByItselfThatAllIsRead(boolean script) {
        var visitor = script ? somebody() : somebody().withoutScript();
        visitor.comesInAs("Tuomas Rantala").sendsBinder(BinderOnDisk.packed(ASSOCIATION));
        visitor.sees("intake.reading.soon");

        visitor.hasItsBinderRead();

        visitor.sees("intake.agreement.review");
    }

    @Test
    void whatTheProgramCannotTellIsAskedOnceAndRemembered() {
        var visitor = somebody().comesInAs("Maja Ståhlgren").sendsBinder(BinderOnDisk.thatAsks("Kajens vänner"));
        visitor.hasItsBinderRead();
        visitor.sees("intake.asks").sees("intake.which").sees("intake.sheet.ask");

        visitor.page().locator("input[type=radio]").first().check();
        visitor.presses("intake.which.do").sees("intake.agreement.review");
        visitor.page().locator("select[name='unit.1']").first().selectOption("THOUSANDS");
        visitor.presses("intake.sheet.save").sees("intake.sheet.answered").seesWords("450 000 kr");

        visitor.opens(MemberRoutes.MINE).sendsBinder(BinderOnDisk.thatAsks("Kajens vänner"));
        visitor.hasItsBinderRead();
        visitor.sees("intake.sheet.remembered").seesWords("450 000 kr").doesNotSee("intake.sheet.ask");
    }

    private static LocatorOptions hasText(String words) {
        return new LocatorOptions().setHasText(words);
    }

    private static Visitor somebody() {
        return Visitor.on(Screen.DESK, Language.SWEDISH, ColorScheme.LIGHT);
    }
}
