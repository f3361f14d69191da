package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.json;
import static se.handslag.isolation.CastAtWork.page;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.isolation.WithTheCast;
import tools.jackson.databind.JsonNode;

/** What is owed in a partnership: all its parties see how it stands, and each of them says what is done. */
class DutiesTest extends WithTheCast {

    private static final String OFFICER = "selma.fjallmark@norrvala.example";
    private static final String CHAIR = "elin.bergsjo@byalaget.example";
    private static final String COORDINATOR = "dilan.akerby@kompassen.example";
    private static final String STRANGER = "amina.vallberg@natthamnen.example";

    private String partnership;
    private String today;
    private JsonNode duty;

    @BeforeEach
    void somethingThatIsOpen() throws Exception {
        today = LocalDate.now(clock).toString();
        partnership =
                work.looksAt(OFFICER, "/api/partnerships").at("/items/0/id").asString();
        for (var each : work.looksAt(OFFICER, obligations()).at("/items")) {
            if (each.at("/standing").asString().equals("open")
                    && !each.at("/kind").asString().equals("end")
                    && each.has("day")) {
                duty = each;
            }
        }
        assertThat(duty).isNotNull();
    }

    @Test
    void theAssociationSaysThatSomethingIsDoneAndTheBoardSeesItWithWhatShowsIt() throws Exception {
        var chair = work.browser("Elin Bergsjö");
        var form = form(page(work.opens(chair, days())).selectFirst(row()));

        var answer = work.sends(chair, form, Map.of("metOn", today, "evidence", "Protokoll § 7 <b>"));

        assertThat(answer.statusCode()).isEqualTo(200);
        var seen = page(work.opens(work.browser("Selma Fjällmark"), days()));
        assertThat(seen.select(row() + " .hs-quote").text()).contains("Protokoll § 7 <b>");
        assertThat(seen.select("section[aria-labelledby=met] " + row())).hasSize(1);
        assertThat(one(OFFICER).at("/state").asString()).isEqualTo("met");
        assertThat(one(OFFICER).at("/metOn").asString()).isEqualTo(today);
        assertThat(one(OFFICER).at("/evidence").asString()).isEqualTo("Protokoll § 7 <b>");
    }

    @Test
    void whatWasSaidByMistakeIsTakenBackByTheOtherParty() throws Exception {
        patch(CHAIR, tag(), "{\"standing\":\"met\",\"metOn\":\"" + today + "\"}");
        var officer = work.browser("Selma Fjällmark");
        var undo = page(work.opens(officer, days())).selectFirst(row() + " form[action$=ater]");

        var answer = work.sends(officer, undo, Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(one(CHAIR).at("/standing").asString()).isEqualTo("open");
        assertThat(one(CHAIR).at("/metOn").isNull()).isTrue();
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStands() throws Exception {
        var before = one(OFFICER);
        var officer = work.browser("Selma Fjällmark");
        var form = form(page(work.opens(officer, days())).selectFirst(row()));

        var wrong = work.sends(officer, form, Map.of("metOn", "2999-01-01", "evidence", "Kvitto"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        var row = page(wrong).selectFirst(row());
        assertThat(row.select("details[open] textarea").val()).isEqualTo("Kvitto");
        assertThat(row.select("input[name=metOn][aria-invalid=true]").val()).isEqualTo("2999-01-01");
        assertThat(row.select(".ds-validation-message").text()).contains(today.substring(0, 4));
        assertThat(page(wrong).select("[autofocus]")).hasSize(1);
        assertThat(one(OFFICER)).isEqualTo(before);
    }

    @Test
    void whoeverHasNotSeenWhatAnotherSaidIsToldHowItStands() throws Exception {
        var officer = work.browser("Selma Fjällmark");
        var form = form(page(work.opens(officer, days())).selectFirst(row()));
        patch(CHAIR, tag(), "{\"standing\":\"met\",\"metOn\":\"" + today + "\",\"evidence\":\"Hennes\"}");

        var late = work.sends(officer, form, Map.of("metOn", today, "evidence", "Hans"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select(row() + " [role=alert]").text()).isNotBlank();
        assertThat(page(late).select(row()).text()).contains("Hennes");
        assertThat(one(OFFICER).at("/evidence").asString()).isEqualTo("Hennes");
    }

    @Test
    void aProgramMustSayWhatItHasSeenAndWhatStands() throws Exception {
        assertThat(patch(OFFICER, null, "{\"standing\":\"open\"}").statusCode()).isEqualTo(428);
        assertThat(patch(OFFICER, tag(), "{}").statusCode()).isEqualTo(422);
        assertThat(patch(OFFICER, tag(), "{\"standing\":\"open\"}").statusCode())
                .isEqualTo(412);
        var wrong = patch(OFFICER, tag(), "{\"standing\":\"met\",\"metOn\":\"i fjol\"}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(json(wrong).at("/fields/metOn").asString()).isNotBlank();
        var first = tag();

        var noted = patch(OFFICER, first, "{\"standing\":\"met\",\"metOn\":\"" + today + "\"}");

        assertThat(noted.statusCode()).isEqualTo(200);
        assertThat(noted.headers().firstValue("ETag")).contains(tag());
        assertThat(tag()).isNotEqualTo(first);
    }

    @Test
    void whoeverTakesNoPartSeesNothingAndSaysNothing() throws Exception {
        for (var path : new String[] {"/obligations", "/commitments", "/goals", "/obligations/" + key()}) {
            assertThat(work.asks(STRANGER, "GET", "/api/partnerships/" + partnership + path, null, null)
                            .statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(patch(STRANGER, tag(), "{\"standing\":\"met\",\"metOn\":\"" + today + "\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(work.opens(work.browser("Amina Vallberg"), days()).statusCode())
                .isEqualTo(404);
        assertThat(one(OFFICER).at("/standing").asString()).isEqualTo("open");
    }

    @Test
    void thePageOfAllThatIsOwedIsReadInAHandfulOfStatements() throws Exception {
        var officer = work.browser("Selma Fjällmark");
        work.opens(officer, days());
        statements.takeAll();

        work.opens(officer, days());

        assertThat(statements.takeAll().stream().filter(sent -> !sent.contains("platform.session")))
                .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void eachPartysPromisesAndWhatIsAimedAtAreListed() throws Exception {
        var languages = work.looksAt(COORDINATOR, "/api/partnerships?q=kopp")
                .at("/items/0/id")
                .asString();
        for (var kind : new String[] {"/commitments", "/goals"}) {
            var list = work.looksAt(COORDINATOR, "/api/partnerships/" + languages + kind);
            assertThat(list.at("/items"))
                    .as(kind)
                    .isNotEmpty()
                    .hasSize(list.at("/total").asInt());
            assertThat(list.at("/items/0/text").asString()).isNotBlank();
        }
    }

    private static Element form(Element row) {
        return row.selectFirst("form[action$=klart]");
    }

    private JsonNode one(String who) throws Exception {
        return work.looksAt(who, obligations() + "/" + key());
    }

    private String tag() throws Exception {
        return work.asks(OFFICER, "GET", obligations() + "/" + key(), null, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private HttpResponse<String> patch(String who, String seen, String body) throws Exception {
        return work.asks(who, "PATCH", obligations() + "/" + key(), seen, body);
    }

    private String obligations() {
        return "/api/partnerships/" + partnership + "/obligations";
    }

    private String days() {
        return "/partnerskap/" + partnership + "/dagar";
    }

    private String key() {
        return duty.at("/key").asString();
    }

    private String row() {
        return "#d-" + key();
    }
}
