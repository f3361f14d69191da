package se.handslag.messages;

import static se.handslag.messages.db.Tables.SPACES_TO_SEND;
import static se.handslag.messages.db.Tables.SPACES_TO_TIDY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import se.handslag.identity.People;
import se.handslag.platform.Transactions;

/**
 * Hands over what waits, and forgets what was. Before a mail is handed over it is noted that it is being so, and that is committed: what is
 * killed then is not sent twice. It is not sent at all then, perhaps; whoever writes the next one knows that, since it was not noted as sent.
 */
@Service
public class MailRounds {

    /** So long is it told what was sent, in days. */
    public static final int KEPT_DAYS = 90;

    /** Others wait for the same hands. */
    private static final int IN_ONE_ROUND = 500;

    private final DSLContext sql;
    private final MailRows rows;
    private final MailServer server;
    private final Postman postman;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    MailRounds(
            DSLContext sql,
            MailRows rows,
            MailServer server,
            Postman postman,
            People people,
            Transactions transactions,
            Clock clock) {
        this.sql = sql;
        this.rows = rows;
        this.server = server;
        this.postman = postman;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A mail to be handed over, and where to; nowhere when nobody has told, or it is no longer wanted. */
    private record Carried(MailRows.Taken mail, Optional<String> address) {}

    /** Hands over what is of today and may be tried now; answers how many the server took. When the server is away the round ends. */
    public int send() {
        if (!server.isNamed()) {
            return 0;
        }
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<UUID> waiting = transactions.asIs(() ->
                sql.selectFrom(SPACES_TO_SEND.call(today, now, IN_ONE_ROUND)).fetch(row -> row.get(0, UUID.class)));
        int taken = 0;
        for (UUID person : waiting) {
            switch (send(person, today, now)) {
                case TAKEN -> taken++;
                case NOT_TAKEN -> {}
                case AWAY -> {
                    return taken;
                }
            }
        }
        return taken;
    }

    private Postman.Answer send(UUID person, LocalDate today, OffsetDateTime now) {
        Optional<Carried> carried = transactions.in(
                person,
                () -> rows.take(today, now)
                        .map(mail -> new Carried(mail, rows.wish().wanted() ? people.address() : Optional.empty())));
        if (carried.isEmpty()) {
            return Postman.Answer.NOT_TAKEN;
        }
        MailRows.Taken mail = carried.get().mail();
        Optional<Postman.Answer> answer = carried.get().address().map(address -> postman.carry(mail, address));
        return transactions.in(person, () -> noted(mail, answer, now));
    }

    private Postman.Answer noted(MailRows.Taken mail, Optional<Postman.Answer> answer, OffsetDateTime now) {
        if (answer.isEmpty()) {
            rows.end(mail.id(), MailState.FAILED);
        } else if (answer.get() == Postman.Answer.TAKEN) {
            rows.end(mail.id(), MailState.SENT);
        } else {
            rows.waitAgain(mail.id(), now.plus(MailRows.pauseAfter(mail.tries())));
        }
        return answer.orElse(Postman.Answer.NOT_TAKEN);
    }

    /** Gives up what was not sent on its day, and forgets what was sent {@value #KEPT_DAYS} days ago; answers in how many spaces. */
    public int tidy() {
        LocalDate today = LocalDate.now(clock);
        LocalDate oldest = today.minusDays(KEPT_DAYS);
        List<UUID> untidy = transactions.asIs(
                () -> sql.selectFrom(SPACES_TO_TIDY.call(today, oldest)).fetch(row -> row.get(0, UUID.class)));
        untidy.forEach(person -> transactions.run(person, () -> rows.tidy(today, oldest)));
        return untidy.size();
    }
}
