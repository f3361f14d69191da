package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.json;
import static se.handslag.isolation.CastAtWork.page;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.isolation.WithTheCast;
import tools.jackson.databind.JsonNode;

/** What an agreement is registered under: said by the board that keeps it, on the page and by programs, seen by the other party. */
class RegistrationPageTest extends WithTheCast {

    private static final String OFFICER = "selma.fjallmark@norrvala.example";
    private static final String CHAIR = "elin.bergsjo@byalaget.example";
    private static final String STRANGER = "amina.vallberg@natthamnen.example";

    private String partnership;
    private String document;

    @BeforeEach
    void thePartnershipOfTheBoard() throws Exception {
        partnership =
                work.looksAt(OFFICER, "/api/partnerships").at("/items/0/id").asString();
        document = kept(OFFICER).at("/id").asString();
    }

    @Test
    void theBoardNotesANumberAndADayAndTheAssociationSeesThem() throws Exception {
        var board = work.browser("Selma Fjällmark");
        var today = LocalDate.now(clock);

        var noted = send(board, Map.of("diaryNumber", " dnr KS 2026/7 ", "standing", "received", "since", "" + today));

        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(text(noted)).contains("KS 2026/7").contains("Inkommen den " + today.getDayOfMonth());
        var seen = work.opens(work.browser("Elin Bergsjö"), agreement());
        assertThat(text(seen)).contains("KS 2026/7").contains("Inkommen den " + today.getDayOfMonth());
        assertThat(page(seen).select("form[action$=registrering]")).isEmpty();
        assertThat(kept(CHAIR).at("/diaryNumber").asString()).isEqualTo("KS 2026/7");
        assertThat(kept(CHAIR).at("/standing").asString()).isEqualTo("received");
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStands() throws Exception {
        var before = kept(OFFICER);
        var board = work.browser("Selma Fjällmark");

        var wrong = send(board, Map.of("diaryNumber", "<i>", "standing", "established", "since", ""));

        assertThat(wrong.statusCode()).isEqualTo(422);
        var page = page(wrong);
        assertThat(page.select("details[open] #number").val()).isEqualTo("<i>");
        assertThat(page.select("#number[aria-invalid=true][aria-describedby~=number-e]"))
                .hasSize(1);
        assertThat(page.select("#number-e").text()).isNotBlank();
        assertThat(page.select("#standing option[selected]").val()).isEqualTo("established");
        assertThat(page.select("#standing[aria-invalid]")).isEmpty();
        assertThat(page.select("#since-e").text()).isNotBlank();
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("number");
        assertThat(kept(OFFICER)).isEqualTo(before);
    }

    @Test
    void whoeverHasNotSeenWhatAnotherNotedIsShownItAndKeepsWhatTheyTyped() throws Exception {
        var board = work.browser("Selma Fjällmark");
        var form = form(board);
        patch(OFFICER, tag(), "{\"diaryNumber\":\"KS 2026/8\"}");

        var late = work.sends(board, form, Map.of("diaryNumber", "KS 2026/9", "standing", "", "since", ""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("KS 2026/8");
        assertThat(page(late).select("#number").val()).isEqualTo("KS 2026/9");
        assertThat(kept(OFFICER).at("/diaryNumber").asString()).isEqualTo("KS 2026/8");
    }

    @Test
    void nobodyElseNotesAnything() throws Exception {
        var before = kept(OFFICER);
        var board = form(work.browser("Selma Fjällmark"));
        for (var name : new String[] {"Elin Bergsjö", "Amina Vallberg"}) {
            var other = work.browser(name);
            var start = work.opens(other, "/mitt");
            board.select("[name=_csrf]").val(page(start).select("[name=_csrf]").val());

            assertThat(work.sends(other, board, Map.of("diaryNumber", "FEL 1")).statusCode())
                    .isEqualTo(404);
        }
        for (var program : new String[] {CHAIR, STRANGER}) {
            assertThat(patch(program, tag(), "{\"diaryNumber\":\"FEL 1\"}").statusCode())
                    .isEqualTo(404);
            assertThat(work.asks(program, "GET", "/api/documents/" + document, null, null)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(kept(OFFICER)).isEqualTo(before);
    }

    @Test
    void aProgramMustSayWhatItHasSeenAndIsToldTheNewRevision() throws Exception {
        var first = tag();

        assertThat(patch(OFFICER, null, "{}").statusCode()).isEqualTo(428);
        var noted = patch(OFFICER, first, "{\"diaryNumber\":\"KS 2026/" + first.replace("\"", "") + "1\"}");
        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(noted.headers().firstValue("ETag")).contains(tag()).isNotEqualTo(Optional.of(first));
        assertThat(patch(OFFICER, first, "{\"diaryNumber\":\"KS 2026/1000\"}").statusCode())
                .isEqualTo(412);
    }

    @Test
    void aProgramIsToldEachFieldThatIsWrong() throws Exception {
        var wrong = patch(OFFICER, tag(), "{\"diaryNumber\":\"?\",\"standing\":\"received\",\"since\":\"2999-01-01\"}");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(json(wrong).at("/fields/diaryNumber").asString()).isNotBlank();

        var tooSoon = patch(OFFICER, tag(), "{\"standing\":\"received\",\"since\":\"2999-01-01\"}");
        assertThat(json(tooSoon).at("/fields/since").asString()).isNotBlank();
    }

    @Test
    void thePartnershipsEntityTagChangesWithItsDocument() throws Exception {
        var before = work.asks(OFFICER, "GET", "/api/partnerships/" + partnership, null, null);
        var number = "KS 2027/" + tag().replace("\"", "");
        patch(OFFICER, tag(), "{\"diaryNumber\":\"" + number + "\"}");

        var after = work.asks(OFFICER, "GET", "/api/partnerships/" + partnership, null, null);

        assertThat(after.headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
        assertThat(json(after).at("/agreement/document/diaryNumber").asString()).isEqualTo(number);
    }

    private Element form(HttpClient browser) throws Exception {
        return page(work.opens(browser, agreement())).selectFirst("form[action$=registrering]");
    }

    private HttpResponse<String> send(HttpClient browser, Map<String, String> typed) throws Exception {
        return work.sends(browser, form(browser), typed);
    }

    private JsonNode kept(String who) throws Exception {
        return work.looksAt(who, "/api/partnerships/" + partnership).at("/agreement/document");
    }

    private String tag() throws Exception {
        return work.asks(OFFICER, "GET", "/api/documents/" + document, null, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> patch(String who, String seen, String body) throws Exception {
        return work.asks(who, "PATCH", "/api/documents/" + document, seen, body);
    }

    private String agreement() {
        return "/partnerskap/" + partnership + "/overenskommelse";
    }

    private static String text(HttpResponse<String> answer) {
        return page(answer).select("#document").text();
    }
}
