package se.handslag.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
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
        colleague.sees("review.saved");
        assertThat(colleague.page().url()).isEqualTo(address);

        var officer = somebody().comesInAs("Maja Ståhlgren").opens(path);
        officer.sees("web.error.notFound.title");
    }

    /** The officer drops an agreement and says yes to it by the keyboard alone; the association opens the same dossier; nobody else does. */
    @Test
    void anAgreementBecomesAPartnershipThatBothSidesSee() {
        var officer = somebody().comesInAs("Tuomas Rantala").keeps(agreementOf("Ungdomsringen Kompassen"));
        officer.sees("review.progress", 0, 8);
        officer.acceptsAllAsRead();
        officer.page().locator("#name").fill("Öppna dörrar");
        officer.page().locator("form[action$='bekrafta'] button").press("Enter");
        officer.sees("partnership.days").seesWords("Öppna dörrar");
        var path = officer.page().url().substring(officer.page().url().indexOf("/partnerskap"));

        var coordinator = somebody().comesInAs("Dilan Åkerby").opens(path);
        coordinator.sees("partnership.days").seesWords("Öppna dörrar");
        coordinator.opens(path + "/overenskommelse").sees("partnership.agreement.file");

        somebody().comesInAs("Amina Vallberg").opens(path).sees("web.error.notFound.title");
        somebody().comesInAs("Ove Granström").opens(path).sees("web.error.notFound.title");
    }

    @Test
    void ofTwoWhoReviewTheLaterIsToldWhatTheOtherSaid() {
        var first = somebody().comesInAs("Maja Ståhlgren").keeps(agreementOf("Kajens vänner"));
        var address = first.page().url();
        var path = address.substring(address.indexOf("/mitt"));
        var second = somebody().comesInAs("Henrik Dovland").opens(path);
        second.seesWords("Maja Ståhlgren");

        first.page().locator(".hs-pick button[value=accepted]").first().click();
        second.page().locator(".hs-pick button[value=notStated]").first().click();

        assertThat(second.page().locator("li.open [role=alert]").innerText()).contains("Maja Ståhlgren");
        assertThat(second.page().locator("li.open").innerText()).contains(second.say("review.verdict.accepted"));
    }

    @Test
    void whatIsTypedWrongIsToldAndStaysInTheForm() {
        var officer = somebody().comesInAs("Selma Fjällmark").keeps(agreementOf("Fjällbackens IF"));
        officer.opensBeside("?edit=" + keyOf(officer, "#m-term"));
        officer.page().locator("input[name=end]").fill("2019-01-01");
        officer.page().locator(".hs-fields ~ .hs-acts button").press("Enter");

        assertThat(officer.page().locator("input[name=end]").inputValue()).isEqualTo("2019-01-01");
        assertThat(officer.page().locator(".ds-validation-message").innerText()).isNotBlank();
    }

    /** By the keyboard alone: each form has the focus in its first field, each answer leads to the next question. */
    @Test
    void anAgreementThatNoFileHoldsIsTypedIn() {
        var coordinator = somebody().comesInAs("Amina Vallberg").opens("/mitt/inlasning/for-hand");
        coordinator.fills("title", "Avtalet i pärmen").sees("agreement.form.kind.party");

        coordinator.fills("name", "Älvhamra kommun").sees("review.form.problem.one");
        coordinator.page().locator("select[name=sector]").selectOption("public");
        coordinator.fills("board", "socialnämnden").sees("review.added");
        coordinator.pressesEnterWhereTheFocusIs();
        coordinator.page().locator("select[name=sector]").selectOption("civil");
        coordinator.fills("name", "Nattlampan").sees("review.onward", coordinator.say("review.matter.term"));
        coordinator.pressesEnterWhereTheFocusIs().pressesEnterWhereTheFocusIs();
        coordinator.page().locator("input[name=end]").fill("2028-12-31");
        coordinator.fills("start", "2026-01-01").sees("review.progress", 2, 8);

        assertThat(coordinator
                        .page()
                        .locator("#m-term ~ *, section:has(#m-term)")
                        .first()
                        .innerText())
                .contains("31 december 2028");
    }

    private static String keyOf(Visitor visitor, String heading) {
        return visitor.page()
                .locator("section:has(" + heading + ") li[id^=v-]")
                .first()
                .getAttribute("id")
                .substring(2);
    }

    /** An agreement between the board for culture and that association. */
    private static FilePayload agreementOf(String association) {
        var words = """
                Överenskommelse om idéburet offentligt partnerskap

                1. Parter
                Älvhamra kommun genom kultur- och fritidsnämnden, nedan kommunen, och %s, nedan föreningen.

                2. Syfte
                Syftet är att unga ska ha någonstans att vara på kvällarna.

                3. Insatser
                Kommunen bidrar med 400 000 kronor per år.

                4. Utbetalning
                Kommunens bidrag betalas ut halvårsvis i förskott.

                5. Styrgrupp
                Styrgruppen möts fyra gånger per år.

                6. Uppföljning
                Parterna följer upp partnerskapet en gång per år.

                7. Avtalstid
                Överenskommelsen gäller från den 1 januari 2026 till den 31 december 2028.

                8. Uppsägning
                Överenskommelsen kan sägas upp med sex månaders uppsägningstid.
                """;
        return Sample.of("avtal.txt", words.formatted(association));
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
