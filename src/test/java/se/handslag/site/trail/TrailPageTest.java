package se.handslag.site.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.handslag.isolation.CastAtWork.page;

import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.isolation.WithTheCast;
import se.handslag.kernel.Language;
import se.handslag.kernel.Texts;
import se.handslag.platform.Catalogue;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Whoever acts for an organisation reads who did what with what it keeps; in a partnership all parties do, and nobody else. */
class TrailPageTest extends WithTheCast {

    private static final String GUEST = "gunilla.sandelin@sprakvannerna.example";
    private static final String HOSTS_OWN = "Tuomas Rantala";
    private static final String GUESTS_OWN = "Gunilla Sandelin";
    private static final String STRANGERS_OWN = "Selma Fjällmark";
    private static final String TRAIL = "/mitt/vad-som-hant";

    @Autowired
    Database database;

    @Test
    void whatAColleagueDoesIsToldByNameInWords() throws Exception {
        var browser = work.browser(HOSTS_OWN);
        var partnership = partnership();
        notesSomething(browser, partnership);

        var told = page(work.opens(browser, TRAIL));

        var line = told.selectFirst("main .hs-rows li");
        assertThat(line.selectFirst(".t").text()).matches("\\d\\d:\\d\\d " + HOSTS_OWN);
        assertThat(line.text()).contains("Lade till: något som ska göras");
        assertThat(line.selectFirst("a").attr("href")).isEqualTo("/partnerskap/" + partnership);
    }

    @Test
    void thePageIsNarrowedToAPartnershipAndAPerson() throws Exception {
        var browser = work.browser(HOSTS_OWN);
        var partnership = partnership();
        notesSomething(browser, partnership);
        var all = page(work.opens(browser, TRAIL));
        var me = all.select("#person option").stream()
                .filter(option -> option.text().equals(HOSTS_OWN))
                .findFirst()
                .orElseThrow()
                .val();

        var narrowed = page(work.opens(browser, TRAIL + "?partnership=" + partnership + "&person=" + me));

        assertThat(narrowed.select("main .hs-rows .t").eachText())
                .isNotEmpty()
                .allMatch(line -> line.endsWith(HOSTS_OWN));
        assertThat(narrowed.select("main .hs-rows a").eachAttr("href")).containsOnly("/partnerskap/" + partnership);
        assertThat(narrowed.selectFirst("#partnership option[selected]").val()).isEqualTo(partnership);
        assertThat(page(work.opens(browser, TRAIL + "?partnership=&person=")).select("main .hs-rows li"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void thatAnotherPartySavesTheFileIsToldByItsOrganisationAndThatOneReadsOneselfIsNot() throws Exception {
        var partnership = partnership();
        var host = work.browser(HOSTS_OWN);
        var guest = work.browser(GUESTS_OWN);
        var file = "/partnerskap/" + partnership + "/overenskommelse/fil";
        var before = saved(host).size();

        assertThat(work.opens(host, file).statusCode()).isEqualTo(200);
        assertThat(saved(host)).hasSize(before);
        assertThat(work.opens(guest, file).statusCode()).isEqualTo(200);

        assertThat(saved(host))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("Någon hos ", "Sparade en kopia av: en fil");
        // The guest finds in the shared room what was done there, also by itself.
        assertThat(page(work.opens(guest, TRAIL + "?partnership=" + partnership))
                        .text())
                .contains(GUESTS_OWN, "Sparade en kopia av: en fil");
    }

    @Test
    void whoeverTakesNoPartInThePartnershipIsToldThatThereIsNone() throws Exception {
        var stranger = work.browser(STRANGERS_OWN);

        assertThat(work.opens(stranger, TRAIL + "?partnership=" + partnership()).statusCode())
                .isEqualTo(404);
        assertThat(page(work.opens(stranger, TRAIL)).text()).doesNotContain(HOSTS_OWN, GUESTS_OWN);
    }

    @Test
    void oneLeafsBackAndComesToTheBeginning() throws Exception {
        var browser = work.browser(HOSTS_OWN);
        var partnership = partnership();
        for (int number = 0; number < 31; number++) {
            notesSomething(browser, partnership);
        }

        var latest = page(work.opens(browser, TRAIL));
        assertThat(latest.select("main .hs-rows li")).hasSize(30);
        var seen = new ArrayList<>(latest.select("main .hs-rows li").eachText());
        for (var next = latest.selectFirst("main nav a"); next != null; ) {
            var earlier = page(work.opens(browser, next.attr("href")));
            seen.addAll(earlier.select("main .hs-rows li").eachText());
            next = earlier.select("main nav a").size() > 1
                    ? earlier.select("main nav a").last()
                    : null;
        }

        assertThat(seen).hasSizeGreaterThan(31);
        assertThat(seen.getLast()).contains("Programmet självt");
    }

    @Test
    void everyTableThatLeavesATrailHasWordsThatALaymanReads() throws Exception {
        var texts = Texts.in(Language.SWEDISH, "site/trail");
        try (var superuser = TestServer.superuserOf(database)) {
            assertThat(new Catalogue(superuser).tablesOfSpaces())
                    .filteredOn(TrailPageTest::leavesATrail)
                    .isNotEmpty()
                    .allSatisfy(table -> {
                        assertThatCode(() -> texts.get("trail.thing." + table + ".one"))
                                .doesNotThrowAnyException();
                        assertThatCode(() -> texts.get("trail.thing." + table + ".many", 2))
                                .doesNotThrowAnyException();
                    });
        }
    }

    private static boolean leavesATrail(String table) {
        return !table.startsWith("platform.")
                && !Set.of(
                                "reading.reviewer",
                                "reading.binder_progress",
                                "reading.dossier_words",
                                "reading.passage",
                                "obligations.guest_duty")
                        .contains(table);
    }

    /** What is told of copies, from the latest. */
    private List<String> saved(HttpClient host) throws Exception {
        Document told = page(work.opens(host, TRAIL));
        return told.select("main .hs-rows li").eachText().stream()
                .filter(line -> line.contains("Sparade en kopia"))
                .toList();
    }

    private String partnership() throws Exception {
        return work.looksAt(GUEST, "/api/partnerships").at("/items/0/id").asString();
    }

    private void notesSomething(HttpClient browser, String partnership) throws Exception {
        var form = page(work.opens(browser, "/partnerskap/" + partnership + "/dagar"))
                .selectFirst("form[action$=ny]");
        var sent = work.sends(
                browser,
                form,
                Map.of(
                        "words",
                        "Boka lokal",
                        "kind",
                        "other",
                        "who",
                        "",
                        "day",
                        LocalDate.now(clock).plusDays(30).toString(),
                        "reference",
                        ""));
        assertThat(page(sent).select("main").text()).contains("Boka lokal");
    }
}
