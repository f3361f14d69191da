package se.handslag.site.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.json;
import static se.handslag.isolation.CastAtWork.page;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.isolation.WithTheCast;
import tools.jackson.databind.JsonNode;

/** What the parties add beside their agreement, what they decide otherwise, and how each of them sees what was promised. */
class DecisionsTest extends WithTheCast {

    private static final String BOARD = "tuomas.rantala@alvhamra.example";
    private static final String BOARDS_OWN = "Tuomas Rantala";
    private static final String GUEST = "dilan.akerby@kompassen.example";
    private static final String GUESTS_OWN = "Dilan Åkerby";
    private static final String STRANGER = "amina.vallberg@natthamnen.example";

    private String partnership;
    private LocalDate today;

    @BeforeEach
    void thePartnershipWhoseGroupMeetsUnlessOtherwiseDecided() throws Exception {
        today = LocalDate.now(clock);
        partnership = work.looksAt(BOARD, "/api/partnerships?q=ringen")
                .at("/items/0/id")
                .asString();
        assertThat(partnership).isNotEmpty();
    }

    @Test
    void whatTheAssociationAddsTheBoardSeesAndSaysIsDoneInItsName() throws Exception {
        var day = today.plusDays(12);

        var added = adds("Gå igenom <schemat>", day.toString(), "");

        assertThat(added.statusCode()).isEqualTo(200);
        var key = find(BOARD, "Gå igenom <schemat>").at("/key").asString();
        var row = page(opens(BOARDS_OWN, "/dagar")).selectFirst("#d-" + key);
        assertThat(row.text()).contains("Gå igenom <schemat>").contains("Antecknat av parterna");
        var board = work.browser(BOARDS_OWN);
        var done = page(work.opens(board, at("/dagar"))).selectFirst("#d-" + key + " form[action$=klart]");
        work.sends(board, done, Map.of("metOn", today.toString(), "evidence", ""));
        assertThat(work.looksAt(GUEST, obligations() + "/" + key).at("/metBy").asString())
                .isEqualTo("Tuomas Rantala, Kultur- och fritidsnämnden, Älvhamra kommun");
        assertThat(page(opens(GUESTS_OWN, "/lovat")).select("#counted ~ ul li").eachText())
                .filteredOn(told -> told.startsWith("Gå igenom <schemat>"))
                .allMatch(told -> told.contains("Vad parterna skrev"))
                .isNotEmpty();
        assertThat(page(opens(GUESTS_OWN, "/handelser")).selectFirst("ol li").text())
                .doesNotContain("bekräftades");
        assertThat(page(opens(GUESTS_OWN, "/handelser")).text())
                .contains("Det har Tuomas Rantala, Kultur- och fritidsnämnden")
                .contains("Gå igenom <schemat>");
        assertThat(page(opens(GUESTS_OWN, "/kalender?month=" + day.toString().substring(0, 7)))
                        .select(".hs-month a"))
                .isNotEmpty();
    }

    @Test
    void whatIsAddedComesToTheStartPageOfTheOtherAndIsTakenAwayAgain() throws Exception {
        adds("Ring skolan", today.plusDays(3).toString(), "");
        var key = find(GUEST, "Ring skolan").at("/key").asString();
        await().until(() -> keys(BOARD).contains(key) && keys(GUEST).contains(key));

        var guest = work.browser(GUESTS_OWN);
        var away = page(work.opens(guest, at("/dagar"))).selectFirst("#d-" + key + " form[action$=bort]");
        assertThat(work.sends(guest, away, Map.of()).statusCode()).isEqualTo(200);

        await().until(() -> !keys(BOARD).contains(key) && !keys(GUEST).contains(key));
        assertThat(page(opens(GUESTS_OWN, "/dagar")).select("#d-" + key)).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStands() throws Exception {
        var wrong = adds("Ring skolan", "2001-01-01", "Styrgruppen § 4");

        assertThat(wrong.statusCode()).isEqualTo(422);
        var page = page(wrong);
        assertThat(page.select("#n-words").val()).isEqualTo("Ring skolan");
        assertThat(page.select("#n-day-e").text()).contains(today.toString().substring(0, 4));
        assertThat(page.select("#n-on-e").text()).isNotBlank();
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("n-day");
        assertThat(find(BOARD, "Ring skolan")).isNull();
    }

    @Test
    void aMeetingIsMovedByADecisionAndThatIsTakenBack() throws Exception {
        var meeting = meetings().getLast();
        var key = meeting.at("/key").asString();
        var guest = work.browser(GUESTS_OWN);
        var form = page(work.opens(guest, at("/dagar"))).selectFirst("#d-" + key + " form[action$=beslut]");
        var later = LocalDate.parse(meeting.at("/day").asString()).plusDays(3);

        var said = work.sends(
                guest,
                form,
                Map.of("reference", "Styrgruppen § 4", "decidedOn", today.toString(), "day", later.toString()));

        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(page(opens(BOARDS_OWN, "/dagar")).selectFirst("#d-" + key).text())
                .contains("Styrgruppen § 4");
        assertThat(one(BOARD, key).at("/day").asString()).isEqualTo(later.toString());
        assertThat(one(BOARD, key).at("/decided/reference").asString()).isEqualTo("Styrgruppen § 4");
        var undo = page(work.opens(guest, at("/dagar"))).selectFirst("#d-" + key + " form[action$=utan-beslut]");
        work.sends(guest, undo, Map.of());
        assertThat(one(BOARD, key).at("/day")).isEqualTo(meeting.at("/day"));
    }

    @Test
    void aProgramAddsWaivesTakesBackAndTakesAway() throws Exception {
        var meeting = meetings().getFirst();
        var path = obligations() + "/" + meeting.at("/key").asString();
        var decision = "\"reference\":\"§ 5\",\"decidedOn\":\"" + today + "\"";
        assertThat(patch(path, "{\"standing\":\"waived\"}").statusCode()).isEqualTo(422);
        assertThat(json(patch(path, "{\"standing\":\"waived\"," + decision + "}"))
                        .at("/state")
                        .asString())
                .isEqualTo("waived");
        assertThat(json(patch(path, "{\"standing\":\"open\"}")).at("/decided").isNull())
                .isTrue();

        var body = "{\"kind\":\"report\",\"words\":\"En lägesbild\",\"day\":\"" + today + "\"," + decision + "}";
        var added = work.asks(BOARD, "POST", obligations(), null, body);
        assertThat(added.statusCode()).isEqualTo(201);
        var at = added.headers().firstValue("Location").orElseThrow();
        assertThat(work.looksAt(GUEST, at).at("/origin").asString()).isEqualTo("decision");
        assertThat(work.asks(BOARD, "DELETE", at, null, null).statusCode()).isEqualTo(428);
        assertThat(work.asks(STRANGER, "DELETE", at, "\"1\"", null).statusCode())
                .isEqualTo(404);
        assertThat(work.asks(BOARD, "DELETE", at, "\"1\"", null).statusCode()).isEqualTo(204);
        assertThat(work.asks(BOARD, "GET", at, null, null).statusCode()).isEqualTo(404);
        assertThat(work.asks(BOARD, "POST", obligations(), null, "{}").statusCode())
                .isEqualTo(422);
        assertThat(work.asks(STRANGER, "POST", obligations(), null, body).statusCode())
                .isEqualTo(404);
    }

    /** Whoever goes back to the form and writes something else in it means something else. */
    @Test
    void theSameFormSentAgainNotesTheSameOnceAndSomethingElseNever() throws Exception {
        var guest = work.browser(GUESTS_OWN);
        var form = page(work.opens(guest, at("/dagar"))).selectFirst("form[action$=ny]");
        var day = today.plusDays(4).toString();

        assertThat(work.sends(guest, form, noted("Boka rummet", day)).statusCode())
                .isEqualTo(200);
        assertThat(work.sends(guest, form, noted("Boka rummet", day)).statusCode())
                .isEqualTo(200);
        var other = work.sends(guest, form, noted("Boka kaffet", day));

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(find(BOARD, "Boka kaffet")).isNull();
        var again = page(other).selectFirst("form[action$=ny]");
        assertThat(again.select("#n-words").val()).isEqualTo("Boka kaffet");
        assertThat(work.sends(guest, again, noted("Boka kaffet", day)).statusCode())
                .isEqualTo(200);
        assertThat(find(BOARD, "Boka kaffet")).isNotNull();
        assertThat(StreamSupport.stream(
                                work.looksAt(BOARD, obligations()).at("/items").spliterator(), false)
                        .filter(duty -> duty.at("/words").asString().equals("Boka rummet")))
                .hasSize(1);
    }

    @Test
    void whatWasChangedMeanwhileIsToldInOnePlaceOfThePage() throws Exception {
        adds("Hämta nyckeln", today.plusDays(4).toString(), "");
        var key = find(BOARD, "Hämta nyckeln").at("/key").asString();
        var guest = work.browser(GUESTS_OWN);
        var seen = page(work.opens(guest, at("/dagar"))).selectFirst("#d-" + key + " form[action$=klart]");
        patch(obligations() + "/" + key, "{\"standing\":\"met\",\"metOn\":\"" + today + "\"}");
        patch(obligations() + "/" + key, "{\"standing\":\"open\"}");

        var late = work.sends(guest, seen, Map.of("metOn", today.toString(), "evidence", ""));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(page(late).select("[role=alert]")).hasSize(1);
    }

    @Test
    void allThatIsWaivedAtOnceIsToldOnceAndNothingOfItIsLeftToDo() throws Exception {
        var waived = meetings();
        var first = obligations() + "/" + waived.getFirst().at("/key").asString();
        var decision = "\"reference\":\"Styrgruppen § 6\",\"decidedOn\":\"" + today + "\",\"andLater\":true";

        assertThat(patch(first, "{\"standing\":\"waived\"," + decision + "}").statusCode())
                .isEqualTo(200);

        assertThat(meetings()).isEmpty();
        assertThat(page(opens(GUESTS_OWN, "/handelser")).select("ol li").eachText())
                .filteredOn(told -> told.contains("Styrgruppen § 6"))
                .singleElement()
                .satisfies(told -> assertThat(told).contains(waived.size() + " av dem"));
        assertThat(page(opens(GUESTS_OWN, "/lovat")).select("#counted ~ ul li").eachText())
                .anyMatch(row -> row.startsWith("Möte") && row.contains("ska inte göras"));
        for (var meeting : waived) {
            patch(obligations() + "/" + meeting.at("/key").asString(), "{\"standing\":\"open\"}");
        }
        assertThat(meetings()).hasSameSizeAs(waived);
    }

    @Test
    void whatIsSaidToBeDoneIsNotMovedToo() throws Exception {
        var path = obligations() + "/" + meetings().getLast().at("/key").asString();

        assertThat(patch(
                                path,
                                "{\"standing\":\"met\",\"metOn\":\"" + today + "\",\"day\":\"" + today.plusDays(9)
                                        + "\",\"reference\":\"§ 5\",\"decidedOn\":\"" + today + "\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void eachPartysPromisesAreCountedOnAPageOfItsOwn() throws Exception {
        var together = page(opens(GUESTS_OWN, "/lovat"));
        var board = page(opens(GUESTS_OWN, "/lovat/1"));

        assertThat(together.select("#counted ~ ul .t").eachText()).anyMatch(what -> what.startsWith("Möte"));
        assertThat(together.select("#goals ~ ul li")).isNotEmpty();
        assertThat(board.select("main h2").text()).contains("Älvhamra kommun");
        assertThat(board.select("#counted ~ ul .t").eachText()).contains("Utbetalning");
        assertThat(opens(GUESTS_OWN, "/lovat/9").statusCode()).isEqualTo(404);
        for (var side : List.of("/lovat", "/kalender", "/handelser")) {
            assertThat(opens("Amina Vallberg", side).statusCode()).as(side).isEqualTo(404);
        }
    }

    @Test
    void aMonthIsReadInAHandfulOfStatements() throws Exception {
        var board = work.browser(BOARDS_OWN);
        work.opens(board, at("/kalender"));
        for (var side : List.of("/kalender", "/lovat", "/handelser")) {
            statements.takeAll();

            work.opens(board, at(side));

            assertThat(statements.takeAll().stream().filter(sent -> !sent.contains("platform.session")))
                    .as(side)
                    // One of them asks whether it has been told before.
                    .hasSizeLessThanOrEqualTo(8);
        }
    }

    private HttpResponse<String> adds(String words, String day, String reference) throws Exception {
        var guest = work.browser(GUESTS_OWN);
        var form = page(work.opens(guest, at("/dagar"))).selectFirst("form[action$=ny]");
        return work.sends(
                guest, form, Map.of("words", words, "kind", "other", "who", "", "day", day, "reference", reference));
    }

    private static Map<String, String> noted(String words, String day) {
        return Map.of("words", words, "kind", "other", "who", "", "day", day);
    }

    private List<JsonNode> meetings() throws Exception {
        return StreamSupport.stream(
                        work.looksAt(BOARD, obligations()).at("/items").spliterator(), false)
                .filter(duty -> duty.at("/kind").asString().equals("steeringMeeting"))
                .filter(duty -> duty.at("/standing").asString().equals("open"))
                .toList();
    }

    private JsonNode find(String who, String words) throws Exception {
        for (var duty : work.looksAt(who, obligations()).at("/items")) {
            if (duty.at("/words").asString().equals(words)) {
                return duty;
            }
        }
        return null;
    }

    private List<String> keys(String who) throws Exception {
        return StreamSupport.stream(
                        work.looksAt(who, "/api/my/turn").at("/items").spliterator(), false)
                .map(duty -> duty.at("/key").asString())
                .toList();
    }

    private JsonNode one(String who, String key) throws Exception {
        return work.looksAt(who, obligations() + "/" + key);
    }

    private HttpResponse<String> patch(String path, String body) throws Exception {
        var seen = work.asks(BOARD, "GET", path, null, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        return work.asks(BOARD, "PATCH", path, seen, body);
    }

    private HttpResponse<String> opens(String name, String side) throws Exception {
        return work.opens(work.browser(name), at(side));
    }

    private String at(String side) {
        return "/partnerskap/" + partnership + side;
    }

    private String obligations() {
        return "/api/partnerships/" + partnership + "/obligations";
    }
}
