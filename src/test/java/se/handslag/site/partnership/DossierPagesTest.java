package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.isolation.WithTheCast;
import se.handslag.site.SteppedClock;

/** What a page of a partnership has told is told again at little cost, to those who may see it, for as long as it is true. */
class DossierPagesTest extends WithTheCast {

    private static final String OFFICER = "selma.fjallmark@norrvala.example";
    private static final String CHAIR = "elin.bergsjo@byalaget.example";

    private String partnership;

    @BeforeEach
    void aPartnershipOfTwo() throws Exception {
        partnership =
                work.looksAt(OFFICER, "/api/partnerships").at("/items/0/id").asString();
    }

    @AfterEach
    void theClockShowsWhatTimeItIs() {
        ((SteppedClock) clock).back();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/kalender", "/lovat", "/handelser"})
    void whatHasNotChangedIsNotLookedUpAgain(String side) throws Exception {
        var officer = work.browser("Selma Fjällmark");
        var first = work.opens(officer, at(side));
        statements.takeAll();

        var again = work.opens(officer, at(side));

        assertThat(statements.takeAll())
                .satisfiesExactly(
                        session -> assertThat(session).contains("FROM platform.session"),
                        mandate -> assertThat(mandate).contains("mandates_of"),
                        space -> assertThat(space).contains("enter_space"),
                        revision -> assertThat(revision).contains("dossier_revision"));
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(page(again).selectFirst("main").html())
                .isEqualTo(page(first).selectFirst("main").html());
    }

    @Test
    void whatOnePartySaysIsToldToTheOtherAtOnce() throws Exception {
        var officer = work.browser("Selma Fjällmark");
        work.opens(officer, at("/handelser"));
        var today = LocalDate.now(clock).toString();
        var open = StreamSupport.stream(
                        work.looksAt(CHAIR, obligations()).at("/items").spliterator(), false)
                .filter(each -> each.at("/standing").asString().equals("open") && each.has("day"))
                .findFirst()
                .orElseThrow();
        var one = obligations() + "/" + open.at("/key").asString();

        var said = work.asks(
                CHAIR,
                "PATCH",
                one,
                work.asks(CHAIR, "GET", one, null, null)
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow(),
                "{\"standing\":\"met\",\"metOn\":\"" + today + "\",\"evidence\":\"Vi sågs i ladan\"}");

        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(page(work.opens(officer, at("/handelser"))).text()).contains("Vi sågs i ladan");
    }

    @Test
    void theNextDayIsToldAnew() throws Exception {
        var officer = work.browser("Selma Fjällmark");
        var marked = "td.today";
        var today = page(work.opens(officer, at("/kalender"))).select(marked).text();

        ((SteppedClock) clock).forward(Duration.ofDays(1));

        assertThat(page(work.opens(officer, at("/kalender"))).select(marked).text())
                .isNotEmpty()
                .isNotEqualTo(today);
    }

    @Test
    void eachIsShownTheirOwnNameInTheirOwnLanguageAndNobodyElseAnything() throws Exception {
        work.opens(work.browser("Selma Fjällmark"), at(""));

        var chair = page(work.opens(work.browser("Elin Bergsjö"), at("")));
        var english = page(work.opens(work.browser("Elin Bergsjö"), "/en/partnerships/" + partnership));
        var strangers = List.of(at(""), at("/kalender"), at("/lovat"), at("/handelser"));

        assertThat(chair.select(".hs-me").text()).contains("Elin Bergsjö");
        assertThat(chair.text()).doesNotContain("Selma Fjällmark");
        assertThat(english.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(english.selectFirst("main").text()).contains("What is to be done");
        for (var path : strangers) {
            assertThat(work.opens(work.browser("Amina Vallberg"), path).statusCode())
                    .isEqualTo(404);
        }
    }

    private String at(String side) {
        return "/partnerskap/" + partnership + side;
    }

    private String obligations() {
        return "/api/partnerships/" + partnership + "/obligations";
    }
}
