package se.handslag.site.account;

import static org.assertj.core.api.Assertions.assertThat;
import static se.handslag.isolation.CastAtWork.page;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.isolation.WithMail;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** People of the demo's cast invite others by mail, who open the link and come to act. */
class InvitationJourneyTest extends WithMail {

    static final String PASSWORD = "grön stol vid åtta lampor";

    private static final Pattern LINK = Pattern.compile(ADDRESS + "(/inbjudan/\\S+)");
    private static int people;

    @Autowired
    Database database;

    private String address;

    @BeforeEach
    void nobodyHasTriedAnything() throws Exception {
        address = "ny" + people++ + "@foreningen.example";
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("delete from identity.attempt");
        }
    }

    @Test
    void whoIsInvitedByMailNamesThemselvesChoosesAPasswordAndIsIn() throws Exception {
        var link = invited("Amina Vallberg", Map.of("role", "treasurer"));

        var invited = new AtTheDoor(port).opens(link);
        assertThat(invited.text()).contains("Amina Vallberg", "Föreningen Natthamnen", "kassör", address);
        invited.sends(link, Map.of("name", "Selma Ny", "password", PASSWORD));

        assertThat(invited.leadsTo()).endsWith("/mitt");
        assertThat(invited.follows().text()).contains("Selma Ny, kassör för Föreningen Natthamnen");
        var coordinator = work.browser("Amina Vallberg");
        assertThat(page(work.opens(coordinator, "/mitt")).text()).contains("Selma Ny");
    }

    @Test
    void anAssociationThatABoardInvitesHasARoomThatNobodyAtTheBoardSees() throws Exception {
        var name = "Fjällbyns kör " + people;
        var link = invited("Maja Ståhlgren", Map.of("role", "coordinator", "association", name));

        var invited = new AtTheDoor(port).opens(link);
        assertThat(invited.text()).contains(name, "Maja Ståhlgren", "Bara ni som företräder " + name + " ser");
        invited.sends(link, Map.of("name", "Tyra Kör", "password", PASSWORD));

        assertThat(invited.follows().text()).contains("Tyra Kör, verksamhetsledare för " + name);
        var officer = work.browser("Maja Ståhlgren");
        assertThat(page(work.opens(officer, "/mitt")).text()).doesNotContain("Tyra Kör");
        assertThat(invited.opens("/mitt").text()).doesNotContain("Maja Ståhlgren");
        // The same name a second time is theirs already.
        var again = work.sends(officer, associationForm(officer), typed(Map.of("role", "chair", "association", name)));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(page(again).text()).contains("har redan ett rum");
    }

    @Test
    void theLinkWorksOnce() throws Exception {
        var link = invited("Amina Vallberg", Map.of("role", "supervisor"));
        new AtTheDoor(port).opens(link).sends(link, Map.of("name", "Första Person", "password", PASSWORD));

        var second = new AtTheDoor(port).opens(link);

        assertThat(second.status()).isEqualTo(404);
        assertThat(second.text()).contains("gäller inte längre").doesNotContain("Natthamnen", "Amina", address);
    }

    @Test
    void whoeverHadThePageOpenWhenItWasTakenIsRefused() throws Exception {
        var link = invited("Amina Vallberg", Map.of("role", "supervisor"));
        var slow = new AtTheDoor(port).opens(link);
        new AtTheDoor(port).opens(link).sends(link, Map.of("name", "Första Person", "password", PASSWORD));

        slow.sends(link, Map.of("name", "Andra Person", "password", PASSWORD));

        assertThat(slow.leadsTo()).isEmpty();
        assertThat(slow.status()).isIn(404, 422);
        assertThat(page(work.opens(work.browser("Amina Vallberg"), "/mitt")).text())
                .doesNotContain("Andra Person");
    }

    @Test
    void afterSevenDaysItEnds() throws Exception {
        var link = invited("Amina Vallberg", Map.of("role", "supervisor"));
        var early = new AtTheDoor(port).opens(link);
        assertThat(early.status()).isEqualTo(200);
        forward(Duration.ofDays(7).plusMinutes(1));

        assertThat(new AtTheDoor(port).opens(link).status()).isEqualTo(404);
        assertThat(early.sends(link, Map.of("name", "Sen Person", "password", PASSWORD))
                        .leadsTo())
                .isEmpty();
    }

    @Test
    void aLinkThatWasTamperedWithLeadsNowhere() throws Exception {
        var link = invited("Amina Vallberg", Map.of("role", "supervisor"));
        var other = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");

        for (var tampered : new String[] {other, link + "x", "/inbjudan/hs_", "/inbjudan/x"}) {
            assertThat(new AtTheDoor(port).opens(tampered).status()).isEqualTo(404);
        }
    }

    @Test
    void whoInvitedTakesItBackAndNobodyElseCan() throws Exception {
        var link = invited("Maja Ståhlgren", Map.of("role", "economist"));
        var secretary = work.browser("Yasmin Ekerö");
        var officer = work.browser("Maja Ståhlgren");
        var form = page(work.opens(officer, "/mitt/bjud-in")).select("li:contains(" + address + ") form");
        assertThat(page(work.opens(secretary, "/mitt/bjud-in")).select("li:contains(" + address + ")"))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line.select("form")).isEmpty());

        var proof = page(work.opens(secretary, "/mitt/bjud-in"))
                .selectFirst("input[name=_csrf]")
                .val();
        assertThat(work.sends(secretary, form.first(), Map.of("_csrf", proof)).statusCode())
                .isEqualTo(404);
        assertThat(new AtTheDoor(port).opens(link).status()).isEqualTo(200);

        work.sends(officer, form.first(), Map.of());
        assertThat(new AtTheDoor(port).opens(link).status()).isEqualTo(404);
    }

    @Test
    void whoIsHereAlreadySignsInAndTakesItOn() throws Exception {
        var first = invited("Amina Vallberg", Map.of("role", "treasurer"));
        new AtTheDoor(port).opens(first).sends(first, Map.of("name", "Gun Två", "password", PASSWORD));
        var second = invited("Gunilla Sandelin", Map.of("role", "treasurer"));

        var person = new AtTheDoor(port).opens(second);
        assertThat(person.text()).contains("Du har redan ett konto");
        assertThat(person.answer().body()).doesNotContain("name=\"password\"");
        person.opens("/logga-in?next=" + second).sends("/logga-in", Map.of("address", address, "password", PASSWORD));
        assertThat(person.leadsTo()).endsWith(second);
        person.follows().sends(second, Map.of("as", "me"));

        assertThat(person.follows().text()).contains("Gun Två, kassör för Språkvännerna");
        assertThat(person.opens("/mitt-konto").text()).contains("Föreningen Natthamnen", "Språkvännerna i Älvhamra");
    }

    @Test
    void aLinkThatSomebodyBeganToTakeGivesNobodyElseTheirWayIn() throws Exception {
        var first = invited("Amina Vallberg", Map.of("role", "treasurer"));
        new AtTheDoor(port).opens(first).sends(first, Map.of("name", "Gun Tre", "password", PASSWORD));
        var second = invited("Gunilla Sandelin", Map.of("role", "treasurer"));
        cutShort();

        var another = "helt andra ord av trä";
        new AtTheDoor(port).opens(second).sends(second, Map.of("name", "Elak", "password", another));

        var withTheNew = new AtTheDoor(port).opens("/logga-in");
        withTheNew.sends("/logga-in", Map.of("address", address, "password", another));
        assertThat(withTheNew.status()).isNotEqualTo(302);
        var owner = new AtTheDoor(port).opens("/logga-in");
        owner.sends("/logga-in", Map.of("address", address, "password", PASSWORD));
        assertThat(owner.follows().text()).contains("Föreningen Natthamnen").doesNotContain("Elak");
    }

    /** As when the program was killed after its owner had begun to take the second. */
    private void cutShort() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var begun = superuser.prepareStatement("""
                        update identity.invitation i set taker = s.person_id
                        from identity.sign_in s
                        where i.address = ? and i.taken_on is null
                            and s.address_digest = sha256(convert_to(i.address, 'UTF8'))
                        """)) {
            begun.setString(1, address);
            assertThat(begun.executeUpdate()).isEqualTo(1);
        }
    }

    @Test
    void whoMayNotInviteCannot() throws Exception {
        var economist = work.browser("Henrik Dovland");

        assertThat(work.opens(economist, "/mitt/bjud-in").statusCode()).isEqualTo(403);
        assertThat(page(work.opens(economist, "/mitt")).select("a[href$=bjud-in]"))
                .isEmpty();
    }

    @Test
    void anAssociationCannotBeginAnother() throws Exception {
        var coordinator = work.browser("Amina Vallberg");
        var form = page(work.opens(coordinator, "/mitt/bjud-in")).selectFirst("main form");

        var sent = work.sends(coordinator, form, typed(Map.of("role", "chair", "association", "Skuggföreningen")));

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(mailTo(address)).isEmpty();
    }

    @Test
    void aMandateThatEndsLetsItsHolderInUntilItsLastDay() throws Exception {
        var last = LocalDate.now(clock).plusDays(3);
        var link = invited("Amina Vallberg", Map.of("role", "treasurer", "until", last.toString()));
        var person = new AtTheDoor(port).opens(link);
        person.sends(link, Map.of("name", "Kort Tid", "password", PASSWORD)).follows();
        assertThat(person.opens("/mitt-konto").text()).contains("till och med");

        forward(Duration.ofDays(3));
        assertThat(new AtTheDoor(port).signsIn(address, PASSWORD).leadsTo()).endsWith("/din-tur");
        forward(Duration.ofDays(1));

        assertThat(person.opens("/mitt").leadsTo()).contains("/logga-in");
        var after = new AtTheDoor(port).signsIn(address, PASSWORD);
        assertThat(after.status()).isEqualTo(403);
        assertThat(after.text()).contains("företräder ingen organisation");
    }

    @Test
    void aWeakPasswordIsRefusedAndTheInvitationStandsOpen() throws Exception {
        var link = invited("Amina Vallberg", Map.of("role", "treasurer"));
        var person = new AtTheDoor(port).opens(link);

        person.sends(link, Map.of("name", "Natt Hamn", "password", "Natthamnen2026"));

        assertThat(person.status()).isEqualTo(422);
        assertThat(person.text()).contains("mest ditt namn");
        assertThat(person.answer().body()).contains("value=\"Natt Hamn\"").doesNotContain("Natthamnen2026");
        person.sends(link, Map.of("name", "Natt Hamn", "password", PASSWORD));
        assertThat(person.leadsTo()).endsWith("/mitt");
    }

    private String invited(String by, Map<String, String> typed) throws Exception {
        var inviter = work.browser(by);
        var form = typed.containsKey("association")
                ? associationForm(inviter)
                : page(work.opens(inviter, "/mitt/bjud-in")).selectFirst("section:has(#own) form");
        var answer = work.sends(inviter, form, typed(typed));
        assertThat(answer.statusCode()).isEqualTo(200);
        var mail = text(mailTo(address).getLast());
        var found = LINK.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group(1);
    }

    private org.jsoup.nodes.Element associationForm(HttpClient inviter) throws Exception {
        return page(work.opens(inviter, "/mitt/bjud-in")).selectFirst("section:has(#association) form");
    }

    private Map<String, String> typed(Map<String, String> some) {
        var all = new HashMap<>(
                Map.of("address", address, "from", LocalDate.now(clock).toString()));
        all.putAll(some);
        return all;
    }
}
