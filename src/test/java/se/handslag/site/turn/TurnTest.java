package se.handslag.site.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.page;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.isolation.WithTheCast;
import se.handslag.site.SteppedClock;
import tools.jackson.databind.JsonNode;

/** The start page: each party sees what waits in all its partnerships, wherever their dossiers lie, and whose turn it is. */
class TurnTest extends WithTheCast {

    private static final String BOARD = "tuomas.rantala@alvhamra.example";
    private static final String GUEST = "dilan.akerby@kompassen.example";
    private static final String STRANGER = "selma.fjallmark@norrvala.example";
    private static final String BOARDS_OWN = "Tuomas Rantala";
    private static final String GUESTS_OWN = "Dilan Åkerby";

    @BeforeEach
    void theCast() throws Exception {
        // What a guest is told of comes after the agreement was confirmed.
        await().until(() -> !duties(GUEST).isEmpty());
    }

    @AfterEach
    void theClockOnTheWall() {
        ((SteppedClock) clock).back();
    }

    @Test
    void bothPartiesSeeTheSameDaysAndEachWhoseTurnItIs() throws Exception {
        var board = duties(BOARD);
        var guest = duties(GUEST);

        assertThat(guest)
                .allSatisfy(duty -> assertThat(board)
                        .anySatisfy(same -> assertThat(same.at("/key")).isEqualTo(duty.at("/key"))));
        var payment = board.stream()
                .filter(duty -> duty.at("/kind").asString().equals("payment"))
                .findFirst()
                .orElseThrow();
        assertThat(payment.at("/turn").asString()).isEqualTo("ours");
        assertThat(guest.stream()
                        .filter(duty -> duty.at("/key").equals(payment.at("/key")))
                        .map(duty -> duty.at("/turn").asString()))
                .containsExactly("theirs");
        assertThat(payment.at("/partnership/name").asString()).isNotBlank();
        assertThat(duties(STRANGER)).noneMatch(duty -> duty.at("/key").equals(payment.at("/key")));
    }

    @Test
    void whatOneSaysIsDoneWaitsForNobodyAnyMore() throws Exception {
        var duty = duties(GUEST).getFirst();
        var path = "/api/partnerships/" + duty.at("/partnership/id").asString() + "/obligations/"
                + duty.at("/key").asString();
        var seen = work.asks(GUEST, "GET", path, null, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        var said = work.asks(
                GUEST, "PATCH", path, seen, "{\"standing\":\"met\",\"metOn\":\"" + LocalDate.now(clock) + "\"}");

        assertThat(said.statusCode()).isEqualTo(200);
        assertThat(duties(BOARD)).noneMatch(each -> each.at("/key").equals(duty.at("/key")));
        await().until(() ->
                duties(GUEST).stream().noneMatch(each -> each.at("/key").equals(duty.at("/key"))));
    }

    @Test
    void theStartPageLeadsToTheDutyItTellsOf() throws Exception {
        var officer = work.browser(BOARDS_OWN);
        var row = turn(officer).selectFirst("main time").parent();

        var opened = work.opens(officer, row.selectFirst("a").attr("href"));

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(page(opened).select("details[open] input[autofocus]")).hasSize(1);
    }

    @Test
    void whatNobodyDoesInTimeBecomesLateAsTheClockIsPutForward() throws Exception {
        var officer = work.browser(BOARDS_OWN);
        assertThat(turn(officer).select("main .hs-date.late")).isEmpty();

        for (int month = 0; month < 3; month++) {
            work.sends(officer, turn(officer).selectFirst("form[action$=klockan]"), Map.of("days", "30"));
        }

        assertThat(turn(officer).select("main .hs-date.late")).isNotEmpty();
        assertThat(turn(work.browser(GUESTS_OWN)).select("main .hs-date.late")).isNotEmpty();
        work.sends(officer, turn(officer).selectFirst("form[action$=klockan]"), Map.of("days", "0"));
        assertThat(turn(officer).select("main .hs-date.late")).isEmpty();
    }

    @Test
    void whoeverActsForSeveralSeesWhatWaitsForEachAndGoesOverToIt() throws Exception {
        var treasurer = work.browser("Per-Olof Lindmarker");
        var form = goingOver(treasurer);
        for (int month = 0; form == null && month < 4; month++) {
            work.sends(treasurer, turn(treasurer).selectFirst("form[action$=klockan]"), Map.of("days", "30"));
            form = goingOver(treasurer);
        }
        var before = turn(treasurer).select(".hs-me").text();

        var opened = work.sends(treasurer, form, Map.of());

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(page(opened).select("details[open] input[autofocus]")).hasSize(1);
        assertThat(turn(treasurer).select(".hs-me").text())
                .startsWith("Per-Olof Lindmarker")
                .isNotEqualTo(before);
    }

    @Test
    void nobodyGoesOverToAnOrganisationTheyDoNotActFor() throws Exception {
        var officer = work.browser(BOARDS_OWN);
        var form = turn(officer).selectFirst("form[action$=klockan]");
        form.attr("action", "/din-tur/byt");

        assertThat(work.sends(officer, form, Map.of("organisation", space("Amina Vallberg")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(turn(officer).select(".hs-me").text()).startsWith(BOARDS_OWN);
    }

    private Element goingOver(HttpClient browser) throws Exception {
        return turn(browser).selectFirst("form[action$=byt]:has([name=duty])");
    }

    private String space(String name) {
        return work.cast().cast().stream()
                .filter(member -> member.name().equals(name))
                .map(member -> member.space().id().toString())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theStartPageIsReadInAHandfulOfStatements() throws Exception {
        var officer = work.browser(BOARDS_OWN);
        turn(officer);
        statements.takeAll();

        turn(officer);

        assertThat(statements.takeAll().stream().filter(sent -> !sent.contains("platform.session")))
                .hasSizeLessThanOrEqualTo(7);
    }

    private List<JsonNode> duties(String who) throws Exception {
        return StreamSupport.stream(
                        work.looksAt(who, "/api/my/turn").at("/items").spliterator(), false)
                .toList();
    }

    private Document turn(HttpClient browser) throws Exception {
        return page(work.opens(browser, "/din-tur"));
    }
}
