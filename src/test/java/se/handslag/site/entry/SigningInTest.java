package se.handslag.site.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.page;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;
import se.handslag.identity.OpenPaths;
import se.handslag.isolation.WithMail;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;
import se.handslag.site.account.AtTheDoor;

/** Whoever has a way in comes in by it, and whoever guesses, steals or forges does not, nor learns anything. */
class SigningInTest extends WithMail {

    private static final String PASSWORD = "grön stol vid åtta lampor";
    private static final String OTHER = "gul bänk under sju träd";
    private static final Pattern INVITATION = Pattern.compile(ADDRESS + "(/inbjudan/\\S+)");
    private static final Pattern RESET = Pattern.compile(ADDRESS + "(/nytt-losenord/\\S+)");
    private static int people;

    @Autowired
    Database database;

    @Autowired
    List<OpenPaths> open;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String address;
    private AtTheDoor owner;

    @BeforeEach
    void somebodyHasAPassword() throws Exception {
        nobodyHasTriedAnything();
        address = "selma" + people++ + "@natthamnen.example";
        var inviter = work.browser("Amina Vallberg");
        var form = page(work.opens(inviter, "/mitt/bjud-in")).selectFirst("section:has(#own) form");
        work.sends(
                inviter,
                form,
                Map.of(
                        "address",
                        address,
                        "role",
                        "treasurer",
                        "from",
                        LocalDate.now(clock).toString()));
        var found = INVITATION.matcher(text(mailTo(address).getLast()));
        assertThat(found.find()).isTrue();
        owner = new AtTheDoor(port).opens(found.group(1));
        owner.sends(found.group(1), Map.of("name", "Selma Ek", "password", PASSWORD));
        assertThat(owner.leadsTo()).endsWith("/mitt");
        takeAllMail();
    }

    private void nobodyHasTriedAnything() throws Exception {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("delete from identity.attempt");
        }
    }

    @Test
    void theOwnerComesInHoweverTheAddressIsWritten() throws Exception {
        assertThat(new AtTheDoor(port)
                        .signsIn(" " + address.toUpperCase(java.util.Locale.ROOT), PASSWORD)
                        .leadsTo())
                .endsWith("/din-tur");
    }

    @Test
    void aKnownAddressIsAnsweredAsAnUnknownOneInStatusHeadersAndWords() throws Exception {
        var known = new AtTheDoor(port).signsIn(address, OTHER);
        var unknown = new AtTheDoor(port).signsIn("ingen" + address, OTHER);

        assertThat(known.status()).isEqualTo(422).isEqualTo(unknown.status());
        assertThat(headers(known)).isEqualTo(headers(unknown));
        assertThat(words(known)).isEqualTo(words(unknown).replace("ingen" + address, address));
        assertThat(known.text()).contains("hör inte ihop");
    }

    @Test
    void asManyStatementsAreSentForAnUnknownAddressAsForAKnownOne() throws Exception {
        statements.takeAll();
        new AtTheDoor(port).signsIn(address, OTHER);
        var known = statementsOfIdentity();
        new AtTheDoor(port).signsIn("ingen" + address, OTHER);

        assertThat(statementsOfIdentity()).isEqualTo(known).isNotEmpty();
    }

    @Test
    void aForgottenPasswordIsAnsweredAlikeForAKnownAddressAndAnUnknownOne() throws Exception {
        var known = new AtTheDoor(port).opens("/logga-in/glomt").sends("/glomt", Map.of("address", address));
        var unknown =
                new AtTheDoor(port).opens("/logga-in/glomt").sends("/glomt", Map.of("address", "ingen" + address));

        assertThat(known.status()).isEqualTo(200).isEqualTo(unknown.status());
        assertThat(headers(known)).isEqualTo(headers(unknown));
        assertThat(words(known)).isEqualTo(words(unknown).replace("ingen" + address, address));
        await().until(() -> mailTo(address).size() == 1);
        assertThat(mailTo("ingen" + address)).isEmpty();
    }

    @Test
    void theLinkForANewPasswordWorksOnceAndEndsAllSessions() throws Exception {
        var link = resetLink();
        var forgetful = new AtTheDoor(port).opens(link);
        forgetful.sends(forgetful.form(""), Map.of("password", OTHER));

        assertThat(forgetful.leadsTo()).endsWith("/logga-in?told=changed");
        assertThat(owner.opens("/mitt").leadsTo()).contains("/logga-in");
        assertThat(new AtTheDoor(port).signsIn(address, PASSWORD).status()).isEqualTo(422);
        assertThat(new AtTheDoor(port).signsIn(address, OTHER).leadsTo()).endsWith("/din-tur");
        assertThat(new AtTheDoor(port).opens(link).status()).isEqualTo(404);
        await().until(() ->
                mailTo(address).stream().anyMatch(mail -> subject(mail).contains("är bytt")));
    }

    @Test
    void whoeverHadTheSameLinkOpenIsTooLate() throws Exception {
        var link = resetLink();
        var slow = new AtTheDoor(port).opens(link);
        var form = slow.form("");
        var quick = new AtTheDoor(port).opens(link);
        quick.sends(quick.form(""), Map.of("password", OTHER));

        slow.sends(form, Map.of("password", "blå dörr med nio lås"));

        assertThat(slow.status()).isEqualTo(404);
        assertThat(new AtTheDoor(port).signsIn(address, OTHER).leadsTo()).endsWith("/din-tur");
    }

    @Test
    void theLinkForANewPasswordEndsAfterAnHour() throws Exception {
        var link = resetLink();
        forward(Duration.ofMinutes(61));

        assertThat(new AtTheDoor(port).opens(link).status()).isEqualTo(404);
    }

    @Test
    void noMoreThanThreeLinksAnHourAreMailedToAnAddressAndEachHolds() throws Exception {
        var link = resetLink();
        for (int more = 0; more < 4; more++) {
            new AtTheDoor(port).opens("/logga-in/glomt").sends("/glomt", Map.of("address", address));
        }
        await().until(() -> mailTo(address).size() >= 3);

        assertThat(new AtTheDoor(port).opens(link).status()).isEqualTo(200);
        assertThat(mailTo(address)).hasSize(3);
    }

    @Test
    void whoeverGuessesMustWaitAndTheOwnerNeedNot() throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            assertThat(new AtTheDoor(port)
                            .signsIn(address, "gissning nummer " + guess)
                            .status())
                    .isEqualTo(422);
        }
        var guesser = new AtTheDoor(port).signsIn(address, PASSWORD);

        assertThat(guesser.status())
                .as("from the same network, also with the right one")
                .isEqualTo(429);
        assertThat(guesser.answer().headers().firstValue("Retry-After")).isPresent();
        owner.opens("/mitt").sends("/logga-ut", Map.of());
        assertThat(owner.signsIn(address, PASSWORD).leadsTo()).endsWith("/din-tur");
        forward(Duration.ofMinutes(16));
        assertThat(new AtTheDoor(port).signsIn(address, PASSWORD).leadsTo()).endsWith("/din-tur");
    }

    @Test
    void guessesAtAnUnknownAddressAreCountedAlike() throws Exception {
        for (int guess = 0; guess < 10; guess++) {
            new AtTheDoor(port).signsIn("ingen" + address, "gissning nummer " + guess);
        }

        assertThat(new AtTheDoor(port).signsIn("ingen" + address, PASSWORD).status())
                .isEqualTo(429);
    }

    @Test
    void aSessionThatSomebodyElsePreparedIsWorthNothing() throws Exception {
        var thief = new AtTheDoor(port).opens("/logga-in");
        var prepared = thief.cookie("handslag");
        assertThat(prepared).isNotEmpty();

        var victim = new AtTheDoor(port).carries("handslag", prepared).signsIn(address, PASSWORD);

        assertThat(victim.leadsTo()).endsWith("/din-tur");
        assertThat(victim.cookie("handslag")).isNotEqualTo(prepared).isNotEmpty();
        assertThat(thief.opens("/mitt").leadsTo()).contains("/logga-in");
    }

    @Test
    void theCookiesAreForNoScriptAndNoOtherSite() throws Exception {
        var person = new AtTheDoor(port).signsIn(address, PASSWORD);

        assertThat(person.answer().headers().allValues("Set-Cookie"))
                .hasSize(2)
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").contains("SameSite=Lax"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "/.//evil.example",
                "/./x",
                "//",
                "javascript:alert(1)",
                "/mitt\r\nX-Evil: 1",
                "/%09/evil.example"
            })
    void whereOneGoesNextIsAlwaysOurs(String next) throws Exception {
        var person = new AtTheDoor(port).opens("/logga-in");

        person.sends("/logga-in", Map.of("address", address, "password", PASSWORD, "next", next));

        assertThat(person.leadsTo()).endsWith("/din-tur");
        assertThat(person.answer().headers().firstValue("X-Evil")).isEmpty();
    }

    @Test
    void noFormWithoutItsProofDoesAnything() throws Exception {
        var tried = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            if (!mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                continue;
            }
            for (var pattern : mapping.getPatternValues()) {
                if (pattern.startsWith("/api/") || isBare(pattern)) {
                    continue;
                }
                var path = pattern.replaceAll("\\{[^}]*}", "01890000-0000-7000-8000-000000000000");
                assertThat(owner.posts(path, Map.of("address", address)).status())
                        .as(path)
                        .isEqualTo(403);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(30);
        assertThat(owner.opens("/mitt").status()).isEqualTo(200);
    }

    @Test
    void aNewBrowserIsToldOfByMailAndAKnownOneIsNot() throws Exception {
        new AtTheDoor(port).signsIn(address, PASSWORD);
        await().until(() -> mailTo(address).size() == 1);
        assertThat(subject(mailTo(address).getFirst())).isEqualTo("Ny inloggning i Handslag");
        assertThat(text(mailTo(address).getFirst()))
                .contains(ADDRESS + "/mitt-konto")
                .doesNotContain("Selma", PASSWORD);

        owner.opens("/mitt").sends("/logga-ut", Map.of());
        owner.signsIn(address, PASSWORD);

        // What came of the first sign-in is heard of by then; a second mail would have followed it.
        new AtTheDoor(port).signsIn(address, PASSWORD);
        await().until(() -> mailTo(address).size() >= 2);
        assertThat(mailTo(address)).hasSize(2);
    }

    @Test
    void onesOwnPageTellsWhereOneIsSignedInAndEndsItThere() throws Exception {
        var telephone = new AtTheDoor(port).signsIn(address, PASSWORD);
        owner.opens("/mitt-konto");
        assertThat(owner.text()).contains("Selma Ek", address, "Föreningen Natthamnen", "Firefox i Windows");
        var lines = org.jsoup.Jsoup.parse(owner.answer().body()).select("section:has(#sessions) li");
        assertThat(lines).hasSize(2);

        owner.sends(lines.select("form").first(), Map.of());

        assertThat(telephone.opens("/mitt").leadsTo()).contains("/logga-in");
        assertThat(owner.opens("/mitt").status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsASessionOfAnother() throws Exception {
        owner.opens("/mitt-konto");
        var proof = owner.form("/losenord").selectFirst("input[name=_csrf]").val();
        var chair = work.browser("Elin Bergsjö");
        var page = page(work.opens(chair, "/mitt-konto"));
        assertThat(page.select("section:has(#sessions) li")).isNotEmpty();
        var theirs = se.handslag.platform.Sha256.of("x".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        owner.posts(
                "/mitt-konto/inloggning/" + java.util.HexFormat.of().formatHex(theirs) + "/bort",
                Map.of("_csrf", proof));

        assertThat(owner.status()).isEqualTo(404);
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndEndsAllOtherPlaces() throws Exception {
        var telephone = new AtTheDoor(port).signsIn(address, PASSWORD);
        owner.opens("/mitt-konto").sends("/losenord", Map.of("before", "fel lösenord helt enkelt", "password", OTHER));
        assertThat(owner.status()).isEqualTo(422);
        assertThat(owner.text()).contains("inte lösenordet du har nu");

        owner.opens("/mitt-konto").sends("/losenord", Map.of("before", PASSWORD, "password", OTHER));

        assertThat(owner.follows().text()).contains("Lösenordet är bytt");
        assertThat(telephone.opens("/mitt").leadsTo()).contains("/logga-in");
        assertThat(new AtTheDoor(port).signsIn(address, OTHER).leadsTo()).endsWith("/din-tur");
    }

    @Test
    void whoeverHasSignedOutIsOut() throws Exception {
        var number = owner.cookie("handslag");
        owner.opens("/mitt").sends("/logga-ut", Map.of());

        assertThat(new AtTheDoor(port)
                        .carries("handslag", number)
                        .opens("/mitt")
                        .leadsTo())
                .contains("/logga-in");
    }

    @Test
    void whatIsKeptIsNoPasswordAndNoLink() throws Exception {
        var link = resetLink();
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var kept = statement.executeQuery(
                        "select to_jsonb(t)::text from identity.password t union all select to_jsonb(t)::text from identity.reset_link t"
                                + " union all select to_jsonb(t)::text from identity.sign_in t union all select coalesce(after, '{}')::text"
                                + " from platform.audit_value")) {
            var secret = link.substring(link.lastIndexOf('/') + 1);
            while (kept.next()) {
                assertThat(kept.getString(1)).doesNotContain(PASSWORD, secret);
            }
        }
    }

    private String resetLink() throws Exception {
        new AtTheDoor(port).opens("/logga-in/glomt").sends("/glomt", Map.of("address", address));
        await().until(() -> !mailTo(address).isEmpty());
        var found = RESET.matcher(text(mailTo(address).getFirst()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private boolean isBare(String pattern) {
        var path = PathContainer.parsePath(pattern.replaceAll("\\{[^}]*}", "x"));
        return open.stream()
                .filter(OpenPaths::bare)
                .flatMap(paths -> paths.patterns().stream())
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(each -> each.matches(path));
    }

    private List<String> statementsOfIdentity() {
        return statements.takeAll().stream()
                .filter(each -> each.contains("identity"))
                .toList();
    }

    private static Map<String, List<String>> headers(AtTheDoor person) {
        var headers = new TreeMap<>(person.answer().headers().map());
        headers.remove("date");
        headers.remove("content-length");
        return new HashMap<>(headers);
    }

    /** Of two pages only the proofs of their forms differ, and what was typed. */
    private static String words(AtTheDoor person) {
        return person.answer().body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
