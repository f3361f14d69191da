package se.handslag.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.handslag.identity.People;
import se.handslag.isolation.WithMail;
import se.handslag.kernel.Language;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Database;
import se.handslag.platform.TestServer;

/** Of each day there is one mail to a person, sent once, on that day or never; and little is kept of it. */
class OutboxTest extends WithMail {

    @Autowired
    Outbox outbox;

    @Autowired
    MailRounds rounds;

    @Autowired
    Mailboxes mailboxes;

    @Autowired
    People people;

    @Autowired
    Database database;

    private final UUID person = UUID.randomUUID();
    private final String address = person + "@foreningen.example";

    @BeforeEach
    void somebodyIsKnown() {
        ActorScope.run(Actor.program(person), () -> people.welcome(person, "Någon", address));
    }

    @Test
    void ofOneDayThereIsOneMailHoweverOftenItIsWrittenAndSent() throws Exception {
        assertThat(write("Först")).isTrue();
        rounds.send();
        assertThat(write("Sedan")).isFalse();
        rounds.send();

        assertThat(mailTo(address)).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Först");
            assertThat(text(mail).strip()).isEqualTo("Hej på er.");
        });
        assertThat(box().latest()).containsExactly(new Mailing(LocalDate.now(clock), "Först", MailState.SENT));
    }

    @Test
    void theMailSaysThatAProgramWroteItAndWhereOneStopsIt() throws Exception {
        write("Först");
        rounds.send();

        var mail = mailTo(address).getFirst();

        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + ADDRESS + "/sluta>");
        assertThat(mail.getHeader("From")).containsExactly("handslag@alvhamra.example");
        assertThat(mail.getHeader("Message-ID"))
                .singleElement()
                .satisfies(id -> assertThat(id).matches("<" + id() + "@alvhamra\\.example>"));
        assertThat(mail.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(mail.getSentDate().toInstant())
                .isBetween(clock.instant().minusSeconds(600), clock.instant().plusSeconds(1));
    }

    @Test
    void theWordsOfAMailAreGoneWhenItHasBeenSentAndNoTrailHoldsThem() throws Exception {
        write("Först");
        assertThat(ask("select count(*) from messages.outgoing where body is not null and space_id = '" + person + "'"))
                .isOne();

        rounds.send();

        assertThat(ask("select count(*) from messages.outgoing where body is not null and space_id = '" + person + "'"))
                .isZero();
        assertThat(
                        ask(
                                "select count(*) from platform.audit_value where after::text like '%Hej på%' or after::text like '%Först%'"))
                .isZero();
    }

    @Test
    void whoeverWantsNoneIsWrittenNoneUntilItIsAskedForAgain() {
        acting(() -> mailboxes.want(false));
        assertThat(write("Först")).isFalse();

        acting(() -> mailboxes.want(true));

        var asked = new ArrayList<Recipient>();
        outbox.today(person, now -> {
            asked.add(now);
            return Optional.empty();
        });
        assertThat(asked).singleElement().satisfies(now -> {
            assertThat(now.since(LocalDate.MIN)).isEqualTo(LocalDate.now(clock));
            assertThat(now.language()).isEqualTo(Language.SWEDISH);
        });
    }

    @Test
    void whoeverTurnsItOffWhileTheMailOfTheDayWaitsIsNotSentIt() {
        write("Först");
        acting(() -> mailboxes.want(false));

        rounds.send();

        assertThat(mailTo(address)).isEmpty();
        assertThat(box().latest()).extracting(Mailing::state).containsExactly(MailState.FAILED);
    }

    @Test
    void whoeverHasChosenALanguageIsWrittenInIt() {
        acting(() -> mailboxes.in(Language.ENGLISH));

        assertThat(asked().language()).isEqualTo(Language.ENGLISH);
        assertThat(box().wish()).isEqualTo(new MailWish(true, Language.ENGLISH, null));
    }

    @Test
    void whatTheServerDoesNotTakeWaitsAndIsTriedAgainTheSameDay() throws Exception {
        write("Först");
        serverIsAway();
        assertThat(rounds.send()).isZero();
        assertThat(box().latest()).extracting(Mailing::state).containsExactly(MailState.WAITING);

        serverIsBack();
        rounds.send();
        assertThat(mailTo(address)).as("not before a while has passed").isEmpty();

        plant("update messages.outgoing set try_after = try_after - interval '15 minutes' where space_id = '" + person
                + "'");
        rounds.send();
        assertThat(mailTo(address)).hasSize(1);
    }

    @Test
    void aMailIsOfItsDayAndIsGivenUpWithItAndThenItWasNotTold() {
        write("Först");
        rounds.send();
        LocalDate first = LocalDate.now(clock);
        forward(Duration.ofDays(1));
        write("Sedan");
        forward(Duration.ofDays(1));

        rounds.send();
        rounds.tidy();

        assertThat(mailTo(address)).hasSize(1);
        assertThat(box().latest()).extracting(Mailing::state).containsExactly(MailState.FAILED, MailState.SENT);
        assertThat(asked().told()).isEqualTo(first);
    }

    @Test
    void whatWasBeingHandedOverWhenTheProgramWasKilledIsNotSentAgainButToldTheNextDay() throws Exception {
        write("Först");
        plant("update messages.outgoing set state = 'sending' where space_id = '" + person + "'");

        rounds.send();
        rounds.tidy();
        assertThat(write("Igen")).isFalse();
        assertThat(mailTo(address)).isEmpty();

        forward(Duration.ofDays(1));
        rounds.tidy();
        assertThat(asked().told()).isNull();
        assertThat(box().latest()).extracting(Mailing::state).containsExactly(MailState.FAILED);
    }

    @Test
    void anAddressThatNoServerWouldKnowKeepsNobodyElseFromTheirMail() throws Exception {
        var other = UUID.randomUUID();
        ActorScope.run(Actor.program(other), () -> people.welcome(other, "Någon", "ingen adress@" + other));
        outbox.today(other, asked -> Optional.of(letter("Först")));
        write("Sedan");
        plant("update messages.outgoing set try_after = try_after - interval '1 minute' where space_id = '" + other
                + "'");

        rounds.send();

        assertThat(mailTo(address)).hasSize(1);
        assertThat(ask("select tries from messages.outgoing where state = 'waiting' and space_id = '" + other + "'"))
                .isOne();
    }

    @Test
    void afterNinetyDaysNothingIsKeptOfAMail() {
        write("Först");
        rounds.send();

        forward(Duration.ofDays(MailRounds.KEPT_DAYS));
        rounds.tidy();
        assertThat(box().latest()).hasSize(1);

        forward(Duration.ofDays(1));
        rounds.tidy();
        assertThat(box().latest()).isEmpty();
    }

    @Test
    void whereNothingWaitsARoundAsksOnce() {
        rounds.send();
        statements.takeAll();

        rounds.send();

        assertThat(statements.takeAll())
                .singleElement()
                .satisfies(sent -> assertThat(sent).contains("spaces_to_send"));
    }

    @Test
    void thePausesBetweenTriesGrowUpToFourHours() {
        assertThat(List.of(1, 2, 5, 6, 40).stream().map(MailRows::pauseAfter).map(Duration::toMinutes))
                .containsExactly(15L, 30L, 240L, 240L, 240L);
    }

    private boolean write(String subject) {
        return outbox.today(person, asked -> Optional.of(letter(subject)));
    }

    private static Letter letter(String subject) {
        return new Letter(subject, "Hej på er.\n", URI.create(ADDRESS + "/sluta"));
    }

    private Recipient asked() {
        var asked = new ArrayList<Recipient>();
        outbox.today(person, now -> {
            asked.add(now);
            return Optional.empty();
        });
        return asked.getFirst();
    }

    private Mailbox box() {
        return ActorScope.<Mailbox, RuntimeException>call(Actor.atHome(UUID.randomUUID(), person), mailboxes::mine);
    }

    private void acting(Runnable work) {
        ActorScope.run(Actor.atHome(UUID.randomUUID(), person), work);
    }

    private String id() throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer =
                        statement.executeQuery("select id from messages.outgoing where space_id = '" + person + "'")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private long ask(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private void plant(String sql) throws SQLException {
        try (var superuser = TestServer.superuserOf(database);
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
