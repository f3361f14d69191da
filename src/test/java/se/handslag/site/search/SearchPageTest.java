package se.handslag.site.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.page;

import java.net.URLEncoder;
import java.net.http.HttpClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.isolation.WithTheCast;

/** What is found is told by partnership, with its words marked, and leads to the place where they stand. */
class SearchPageTest extends WithTheCast {

    private static final String HOST = "tuomas.rantala@alvhamra.example";
    private static final String GUEST = "gunilla.sandelin@sprakvannerna.example";
    private static final String STRANGER = "selma.fjallmark@norrvala.example";
    private static final String HOSTS_OWN = "Tuomas Rantala";
    private static final String STRANGERS_OWN = "Selma Fjällmark";

    @BeforeEach
    void theWordsHaveBeenBrought() {
        for (var who : new String[] {HOST, GUEST, STRANGER}) {
            await().until(() ->
                    work.looksAt(who, "/api/search?q=kommun").at("/total").asInt() > 0);
        }
    }

    @Test
    void whatIsFoundLeadsToThePlaceWhereItStands() throws Exception {
        var browser = work.browser(HOSTS_OWN);

        var found = found(browser, "volontärernas");

        assertThat(found.select("main mark").eachText()).contains("volontärerna");
        var link = found.selectFirst(".hs-places a").attr("href");
        var agreement = page(work.opens(browser, link.substring(0, link.indexOf('#'))));
        assertThat(agreement
                        .getElementById(link.substring(link.indexOf('#') + 1))
                        .text())
                .contains("volontärerna");
    }

    @Test
    void theGuestFindsWhatTheHostFindsAndAStrangerDoesNot() throws Exception {
        var host = work.looksAt(HOST, "/api/search?q=volont%C3%A4rer");

        assertThat(host.at("/total").asInt()).isOne();
        assertThat(work.looksAt(GUEST, "/api/search?q=volont%C3%A4rer")).isEqualTo(host);
        assertThat(work.looksAt(STRANGER, "/api/search?q=volont%C3%A4rer")
                        .at("/total")
                        .asInt())
                .isZero();
        var mark = host.at("/items/0/passages/0/marks/0");
        assertThat(host.at("/items/0/passages/0/words")
                        .asString()
                        .substring(mark.at("/start").asInt(), mark.at("/end").asInt()))
                .isEqualTo("volontärerna");
    }

    @Test
    void aNameThatIsMisspeltIsSuggestedToThoseWhoKnowItOnly() throws Exception {
        var alike = found(work.browser(HOSTS_OWN), "konpassen").select(".hs-alike");

        assertThat(alike.eachText()).first().isEqualTo("Ungdomsringen Kompassen");
        assertThat(page(work.opens(
                                work.browser(HOSTS_OWN), "/sok" + alike.first().attr("href")))
                        .select("#found"))
                .hasSize(1);
        var stranger = found(work.browser(STRANGERS_OWN), "konpassen");
        assertThat(stranger.select("#none").text()).contains("konpassen");
        assertThat(stranger.text()).doesNotContain("Ungdomsringen");
    }

    @Test
    void whatIsTypedIsShownAsItWasTypedWhateverItIs() throws Exception {
        var typed = "<script>alert('&amp;')</script>\"";

        var page = found(work.browser(HOSTS_OWN), typed);

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("main input[name=q]").val()).isEqualTo(typed);
        assertThat(page.select("#none").text()).contains(typed);
    }

    @Test
    void whoeverHasTypedNothingIsToldWhatCanBeFound() throws Exception {
        var browser = work.browser(HOSTS_OWN);

        assertThat(page(work.opens(browser, "/sok")).select("#what")).hasSize(1);
        assertThat(page(work.opens(browser, "/en/search?q=%20-%20")).select("#what"))
                .hasSize(1);
    }

    @Test
    void tooMuchIsSaidNoToAtTheField() throws Exception {
        var answer = work.opens(work.browser(HOSTS_OWN), "/sok?q=" + "a".repeat(101));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page(answer).select("#q[aria-invalid=true][aria-describedby=q-wrong]"))
                .hasSize(1);
        assertThat(page(answer).select("#q-wrong").text()).contains("100");
    }

    @Test
    void aProgramIsToldThatItAskedForNothing() throws Exception {
        for (var query : new String[] {"", "?q=%20", "?q=" + "a".repeat(101), "?q=a&page=0", "?q=a&size=101"}) {
            assertThat(work.asks(HOST, "GET", "/api/search" + query, null, null).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void whoeverAsksForAPartThatThereIsNotIsShownTheLast() throws Exception {
        assertThat(page(work.opens(work.browser(HOSTS_OWN), "/sok?q=volont%C3%A4rer&page=7"))
                        .select("#found + ul > li"))
                .hasSize(1);
        assertThat(work.looksAt(HOST, "/api/search?q=volont%C3%A4rer&page=7")
                        .at("/total")
                        .asInt())
                .isOne();
    }

    @Test
    void theDescriptionTellsWhatIsAskedAndAnswered() throws Exception {
        var described = work.looksAt(HOST, "/v3/api-docs");

        assertThat(described.at("/paths/~1api~1search/get/parameters").findValuesAsString("name"))
                .containsExactly("q", "page", "size");
        var schema = described.at("/components/schemas/FoundPartnership/properties");
        var told = work.looksAt(HOST, "/api/search?q=volont%C3%A4rer").at("/items/0");
        assertThat(told.propertyNames()).containsExactlyInAnyOrderElementsOf(schema.propertyNames());
        assertThat(told.at("/passages/0").propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        schema.at("/passages/items/properties").propertyNames());
    }

    @Test
    void everyPageOfAMemberHasAFieldThatLeadsThere() throws Exception {
        var browser = work.browser(HOSTS_OWN);

        for (var path : new String[] {"/din-tur", "/partnerskap", "/mitt", "/hjalp"}) {
            assertThat(page(work.opens(browser, path)).select("header form[action=/sok] input[name=q]"))
                    .isNotEmpty();
        }
        assertThat(page(work.opens(browser, "/en/your-turn")).select("header form[action=/en/search]"))
                .isNotEmpty();
        assertThat(page(work.opens(HttpClient.newHttpClient(), "/hjalp")).select("header form"))
                .isEmpty();
    }

    @Test
    void whatIsFoundIsReadInAHandfulOfStatements() throws Exception {
        var browser = work.browser(HOSTS_OWN);
        found(browser, "kommunen");
        statements.takeAll();

        found(browser, "kommunen");

        assertThat(statements.takeAll().stream().filter(sent -> !sent.contains("platform.session")))
                .satisfiesExactlyInAnyOrder(
                        mandate -> assertThat(mandate).contains("mandates_of"),
                        space -> assertThat(space).contains("enter_space"),
                        dossiers -> assertThat(dossiers).contains("dossiers_found"),
                        passages -> assertThat(passages).contains("passages_saying"),
                        names -> assertThat(names).contains("\"partnership\".\"listed\""));
    }

    private Document found(HttpClient browser, String typed) throws Exception {
        return page(work.opens(browser, "/sok?q=" + URLEncoder.encode(typed, UTF_8)));
    }
}
