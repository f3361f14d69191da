package se.handslag.site.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.handslag.isolation.CastAtWork.page;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.isolation.WithTheCast;

/** Where nobody has named a mail server nothing is sent and nothing laid by, and the page says so. */
class NoMailServerTest extends WithTheCast {

    private static final String OFFICER = "tuomas.rantala@alvhamra.example";
    private static final String OFFICERS_OWN = "Tuomas Rantala";

    @Autowired
    ReminderRun run;

    @Test
    void nothingIsLaidByAndTheDatabaseIsNotEvenAsked() {
        statements.takeAll();

        assertThat(run.today()).isZero();

        assertThat(statements.takeAll()).noneMatch(sent -> sent.contains("messages") || sent.contains("everybody"));
    }

    @Test
    void thePageSaysSoAndShowsWhatTheNextMailWouldSayWhereOneTriesTheProgram() throws Exception {
        await().until(() -> !work.looksAt(OFFICER, "/api/my/turn").at("/items").isEmpty());

        var swedish = page(work.opens(work.browser(OFFICERS_OWN), "/din-tur/paminnelser"));
        var english = page(work.opens(work.browser(OFFICERS_OWN), "/en/your-turn/reminders"));

        assertThat(swedish.select("main").text()).contains("ingen mejlserver är inställd", OFFICER, "Hej!", "Stäng av");
        assertThat(english.select("main").text()).contains("no mail server is set", OFFICER, "Turn the mail off");
        assertThat(english.select("[lang=sv]").text())
                .as("in the language of the mail")
                .contains("Hej!");
    }
}
