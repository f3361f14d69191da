package se.handslag.site.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.isolation.WithTheCast;

/** The secret address of a calendar: it tells days to whoever has it, of what its maker takes part in, until its maker ends it. */
class FeedTest extends WithTheCast {

    private static final String GUEST = "Dilan Åkerby";
    private static final String GUESTS_ADDRESS = "dilan.akerby@kompassen.example";

    @BeforeEach
    void theCast() throws Exception {
        await().until(() ->
                !work.looksAt(GUESTS_ADDRESS, "/api/my/turn").at("/items").isEmpty());
    }

    @Test
    void whoeverHasTheAddressNeedsNothingElseAndIsToldTheDays() throws Exception {
        var guest = work.browser(GUEST);

        var feed = asked(made(guest, ""));

        assertThat(feed.statusCode()).isEqualTo(200);
        assertThat(feed.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(feed.body())
                .startsWith("BEGIN:VCALENDAR")
                .contains("STATUS:CONFIRMED", "Vägen in", "Språk över en kopp");
        for (var duty : work.looksAt(GUESTS_ADDRESS, "/api/my/turn").at("/items")) {
            assertThat(unfolded(feed)).contains("UID:" + duty.at("/key").asString() + "@handslag");
        }
    }

    @Test
    void anAddressOfOnePartnershipTellsOfNoOther() throws Exception {
        var guest = work.browser(GUEST);
        var one = page(work.opens(guest, "/din-tur/kalender")).select("option").stream()
                .filter(option -> option.text().contains("Vägen"))
                .findFirst()
                .orElseThrow()
                .val();

        var feed = asked(made(guest, one));

        assertThat(feed.body()).contains("Vägen in").doesNotContain("Språk över en kopp");
        assertThat(work.asks(GUESTS_ADDRESS, "GET", "/api/partnerships/" + one + "/calendar.ics", null, null)
                        .body())
                .contains("Vägen in")
                .doesNotContain("Språk över en kopp");
    }

    @Test
    void aPartnershipInWhichNothingHasItsDayHasACalendarThatBearsItsName() throws Exception {
        var keeper = "henrik.dovland@alvhamra.example";
        var one = "/api/partnerships/" + confirmed("Henrik Dovland", "Avtalet utan dagar", Optional.empty());

        var calendar =
                work.asks(keeper, "GET", one + "/calendar.ics", null, null).body();

        assertThat(calendar)
                .contains("NAME:Handslag: "
                        + work.looksAt(keeper, one).at("/name").asString())
                .doesNotContain("VEVENT");
    }

    @Test
    void whatIsDoneIsTheSameEventInALaterRevision() throws Exception {
        var guest = work.browser(GUEST);
        var address = made(guest, "");
        var duty = work.looksAt(GUESTS_ADDRESS, "/api/my/turn").at("/items/0");
        var path = "/api/partnerships/" + duty.at("/partnership/id").asString() + "/obligations/"
                + duty.at("/key").asString();
        var seen = work.asks(GUESTS_ADDRESS, "GET", path, null, null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        work.asks(
                GUESTS_ADDRESS,
                "PATCH",
                path,
                seen,
                "{\"standing\":\"met\",\"metOn\":\"" + LocalDate.now(clock) + "\"}");

        await().until(() ->
                event(unfolded(asked(address)), duty.at("/key").asString()).contains("(klart)"));
        var revision = Integer.parseInt(seen.replace("\"", "")) + 1;
        assertThat(event(unfolded(asked(address)), duty.at("/key").asString())).contains("SEQUENCE:" + revision);
    }

    @Test
    void anAddressThatIsEndedFindsNothing() throws Exception {
        var guest = work.browser(GUEST);
        var address = made(guest, "");
        var page = page(work.opens(guest, "/din-tur/kalender"));
        assertThat(page.text()).doesNotContain("hs_");

        for (var end : page.select("form[action$=sluta]")) {
            work.sends(guest, end, Map.of());
        }

        assertThat(asked(address).statusCode()).isEqualTo(404);
        assertThat(asked(address.replaceFirst("hs_.", "hs_A")).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyEndsAnothersAddress() throws Exception {
        var guest = work.browser(GUEST);
        var address = made(guest, "");
        var end = page(work.opens(guest, "/din-tur/kalender")).selectFirst("form[action$=sluta]");
        var colleague = work.browser("Kerstin Malmvall");
        var theirs = page(work.opens(colleague, "/din-tur/kalender"));
        assertThat(theirs.select("form[action$=sluta]").eachAttr("action")).doesNotContain(end.attr("action"));
        end.select("[name=_csrf]").val(theirs.select("[name=_csrf]").val());

        assertThat(work.sends(colleague, end, Map.of()).statusCode()).isEqualTo(404);

        assertThat(asked(address).statusCode()).isEqualTo(200);
    }

    /** The address that the page shows when one is made. */
    private String made(HttpClient browser, String partnership) throws Exception {
        Element form = page(work.opens(browser, "/din-tur/kalender")).selectFirst("form[action$=kalender]");
        var answer = work.sends(browser, form, Map.of("partnership", partnership));
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return page(answer).select("#address").val();
    }

    /** Without any session. */
    private static HttpResponse<String> asked(String address) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private static String unfolded(HttpResponse<String> feed) {
        return feed.body().replaceAll("\\r\\n[ \\t]", "");
    }

    private static String event(String calendar, String key) {
        int uid = calendar.indexOf("UID:" + key);
        return calendar.substring(uid, calendar.indexOf("END:VEVENT", uid));
    }
}
