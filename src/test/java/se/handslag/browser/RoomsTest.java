package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.handslag.kernel.Language;

/** People of two organisations, each at a browser of their own. */
@ExtendWith(OneBrowser.class)
class RoomsTest {

    @Test
    void whatOneKeepsOnesColleagueFindsAndNobodyElse() {
        var coordinator = somebody().comesInAs("Kerstin Malmvall").keeps(Sample.text("food-hub-two-sums"));
        var address = coordinator.page().url();
        var path = address.substring(address.indexOf("/mitt"));

        var colleague = somebody().comesInAs("Dilan Åkerby");
        colleague.page().locator("main li a").first().click();
        colleague.sees("health.take.letter");
        assertThat(colleague.page().url()).isEqualTo(address);

        var officer = somebody().comesInAs("Maja Ståhlgren").opens(path);
        officer.sees("web.error.notFound.title");
    }

    @Test
    void whoeverHasLeftMustComeInAgain() {
        var treasurer = somebody().comesInAs("Ove Granström");
        treasurer.presses("web.signOut").sees("health.start.choose");

        treasurer.opens("/mitt").sees("entry.signIn.lead");
    }

    @Test
    void whatOneAskedForIsThereWhenOneHasComeIn() {
        var chair = somebody().opens("/en/mine");
        chair.page()
                .locator("button")
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Elin Bergsj"))
                .click();

        assertThat(chair.page().url()).endsWith("/en/mine");
    }

    private static Visitor somebody() {
        return Visitor.on(Screen.DESK, Language.SWEDISH, ColorScheme.LIGHT);
    }
}
