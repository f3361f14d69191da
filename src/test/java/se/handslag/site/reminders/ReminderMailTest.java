package se.handslag.site.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.page;

import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.identity.DemoDoor;
import se.handslag.isolation.WithMail;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;
import tools.jackson.databind.JsonNode;

/** The demo's cast is reminded by mail, morning by morning as the clock is put forward, of what comes in their partnerships. */
class ReminderMailTest extends WithMail {

    private static final String OFFICER = "tuomas.rantala@alvhamra.example";
    private static final String OFFICERS_OWN = "Tuomas Rantala";
    private static final String COLLEAGUE = "britta.hallonqvist@alvhamra.example";
    private static final String GUEST = "dilan.akerby@kompassen.example";
    private static final String STRANGER = "selma.fjallmark@norrvala.example";

    private static final String DATE = "30 september 2026 (onsdag)";

    @Autowired
    ReminderRun run;

    @Autowired
    DemoDoor cast;

    @Autowired
    Database database;

    @BeforeEach
    void nobodyHasBeenToldAnything() throws Exception {
        await().until(() -> !work.looksAt(GUEST, "/api/my/turn").at("/items").isEmpty());
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute("delete from messages.outgoing; delete from messages.wish");
        }
    }

    @Test
    void aWeekBeforeItsDayTheOneWhoIsToDoItIsToldOnceHoweverOftenTheJobRuns() throws Exception {
        var duty = comingOfTheOfficer();
        var day = LocalDate.parse(duty.at("/day").asString());
        goTo(day.minusDays(7));

        run.today();
        run.today();

        assertThat(mailTo(OFFICER))
                .singleElement()
                .satisfies(mail -> assertThat(text(mail))
                        .contains(", om 7 dagar: ")
                        .contains(duty.at("/partnership/name").asString())
                        .contains(ADDRESS + "/din-tur\n"));
        assertThat(mailTo(COLLEAGUE)).as("all who act for the board").hasSize(1);
    }

    @Test
    void whoHasNothingToDoThereIsNotTold() throws Exception {
        var duty = comingOfTheOfficer();
        goTo(LocalDate.parse(duty.at("/day").asString()).minusDays(7));

        run.today();

        assertThat(mailTo(STRANGER))
                .allSatisfy(mail -> assertThat(text(mail))
                        .doesNotContain(duty.at("/partnership/name").asString()));
        if (duty.at("/turn").asString().equals("ours")) {
            assertThat(mailTo(GUEST))
                    .allSatisfy(mail -> assertThat(text(mail)).doesNotContain(", om 7 dagar: Utbetalning"));
        }
    }

    @Test
    void morningByMorningNobodyGetsMoreThanOneMailAndNoneOfThemTellsASecret() throws Exception {
        var secrets = secrets();
        var seen = new ArrayList<MimeMessage>();
        for (int day = 0; day < 45; day++) {
            run.today();
            run.today();
            var came = takeAllMail();
            assertThat(came.stream().map(mail -> recipient(mail))).doesNotHaveDuplicates();
            seen.addAll(came);
            forward(Duration.ofDays(1));
        }

        assertThat(seen).isNotEmpty();
        assertThat(seen)
                .allSatisfy(mail -> assertThat(mail.getSubject() + "\n" + text(mail))
                        .doesNotContainIgnoringCase(secrets.toArray(String[]::new)));
    }

    @Test
    void whoHasTurnedItOffGetsNoneAndTheOthersDo() throws Exception {
        var officer = work.browser(OFFICERS_OWN);
        var off = opened(officer).selectFirst("button[name=wanted][value=false]");

        work.sends(officer, off.closest("form"), Map.of("wanted", "false"));

        assertThat(opened(officer).select("button[name=wanted][value=true]")).hasSize(1);
        goTo(LocalDate.parse(comingOfTheOfficer().at("/day").asString()).minusDays(7));
        run.today();
        assertThat(mailTo(OFFICER)).isEmpty();
        assertThat(mailTo(COLLEAGUE)).hasSize(1);
    }

    @Test
    void whatWasMissedWhileTheProgramWasDownIsToldInOneMailWhenItLivesAgain() throws Exception {
        var day = LocalDate.parse(comingOfTheOfficer().at("/day").asString());
        goTo(day.minusDays(4));

        run.today();

        assertThat(mailTo(OFFICER))
                .singleElement()
                .satisfies(mail -> assertThat(text(mail)).contains(", om 4 dagar: "));
        forward(Duration.ofDays(1));
        run.today();
        assertThat(mailTo(OFFICER).stream().skip(1).map(mail -> text(mail)))
                .noneMatch(later -> later.contains(", om 3 dagar: "));
    }

    @Test
    void thePageShowsTodaysMailAsItIsSentAndThatItWas() throws Exception {
        var officer = work.browser(OFFICERS_OWN);
        goTo(LocalDate.parse(comingOfTheOfficer().at("/day").asString()).minusDays(7));
        run.today();

        var page = opened(officer);

        var mail = mailTo(OFFICER).getFirst();
        assertThat(page.select("main").text())
                .contains(OFFICER, "Skickat", mail.getSubject())
                .doesNotContain("ingen mejlserver");
        var shown = page.select("section:has(#today) [lang=sv] p").stream()
                .flatMap(paragraph -> Stream.of(paragraph.html().split("<br>")))
                .map(String::strip)
                .filter(line -> line.startsWith("- "))
                .toList();
        // The mail may tell of more: of what was missed as the clock went past it.
        assertThat(text(mail).lines()).isNotEmpty().containsAll(shown);
        assertThat(shown).isNotEmpty();
    }

    @Test
    void theMailIsInTheLanguageOneHasChosen() throws Exception {
        var officer = work.browser(OFFICERS_OWN);
        var form = opened(officer).selectFirst("main form");

        work.sends(officer, form, Map.of("language", "en"));
        assertThat(work.sends(officer, form, Map.of("language", "de")).statusCode())
                .isEqualTo(400);

        goTo(LocalDate.parse(comingOfTheOfficer().at("/day").asString()).minusDays(7));
        run.today();
        assertThat(mailTo(OFFICER))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).endsWith("to remember"));
    }

    @Test
    void aMorningLooksIntoEachOrganisationOnceAndIntoEachPersonsSpaceOnce() {
        statements.takeAll();

        run.today();

        var sent = statements.takeAll();
        var people =
                cast.cast().stream().map(member -> member.person()).distinct().count();
        var organisations = cast.cast().stream()
                .map(member -> member.space().id())
                .distinct()
                .count();
        assertThat(sent.stream().filter(each -> each.contains("everybody_acting")))
                .hasSize(1);
        assertThat(sent.stream().filter(each -> each.contains("from \"obligations\".\"obligation\"")))
                .hasSize((int) organisations);
        assertThat(sent.stream().filter(each -> each.contains("max(\"messages\".\"outgoing\".\"day\")")))
                .hasSize((int) people);
    }

    private Document opened(HttpClient browser) throws Exception {
        return page(work.opens(browser, "/din-tur/paminnelser"));
    }

    /** Something that the officer's board is to do, alone or with others, more than a week from now. */
    private JsonNode comingOfTheOfficer() throws Exception {
        var later = LocalDate.now(clock).plusDays(8);
        for (var duty : work.looksAt(OFFICER, "/api/my/turn").at("/items")) {
            if (!duty.at("/turn").asString().equals("theirs")
                    && duty.at("/state").asString().equals("coming")
                    && !LocalDate.parse(duty.at("/day").asString()).isBefore(later)) {
                return duty;
            }
        }
        throw new AssertionError("Nothing waits for the officer");
    }

    private void goTo(LocalDate day) {
        forward(Duration.ofDays(day.toEpochDay() - LocalDate.now(clock).toEpochDay()));
    }

    /** Names of people and organisations, and the words and sums of every obligation. */
    private Set<String> secrets() throws Exception {
        var secrets = new HashSet<String>();
        cast.cast()
                .forEach(member ->
                        secrets.addAll(List.of(member.name(), member.space().name())));
        secrets.addAll(List.of(" kr", "SEK", "trepartssamtal"));
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery("select clause ->> 'words', who from obligations.obligation")) {
            while (answer.next()) {
                // A clause that is no more than a date says what the mail says too.
                Stream.of(answer.getString(1), answer.getString(2))
                        .filter(words -> words != null && words.length() > DATE.length())
                        .forEach(secrets::add);
            }
        }
        return secrets;
    }
}
