package se.handslag.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.handslag.platform.Transactions;

/** Where the mail of a day is laid to be sent: at most one for each person and day, however often that is tried. */
@Service
public class Outbox {

    private final MailRows rows;
    private final MailServer server;
    private final Transactions transactions;
    private final Clock clock;

    Outbox(MailRows rows, MailServer server, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.server = server;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Has today's mail to the person written and lays it to be sent, in one transaction in the person's own space. Nothing is written where
     * there is one of today already, where the person wants none, and where no mail server is named.
     *
     * @param writer is told what has been told before; empty where there is nothing to tell
     * @return whether something was laid here
     * @throws IllegalStateException when a transaction is running already
     */
    public boolean today(UUID person, Function<Recipient, Optional<Letter>> writer) {
        if (!server.isNamed()) {
            return false;
        }
        LocalDate today = LocalDate.now(clock);
        return transactions.in(person, () -> {
            MailWish wish = rows.wish();
            LocalDate told = wish.wanted() ? rows.lastTold(today) : today;
            return !today.equals(told)
                    && writer.apply(new Recipient(wish.language(), told, wish.since()))
                            .filter(letter -> rows.add(letter, today, OffsetDateTime.now(clock)))
                            .isPresent();
        });
    }
}
