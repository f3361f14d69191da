package se.handslag.messages;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.handslag.identity.People;
import se.handslag.kernel.Language;
import se.handslag.platform.Ids;
import se.handslag.platform.Transactions;

/**
 * Hands a mail over at once, and keeps nothing of it: what stands in it may let its reader in, and so lies nowhere but in the mail. Whoever
 * calls it waits for the mail server.
 */
@Service
public class Courier {

    private final MailServer server;
    private final Postman postman;
    private final MailRows rows;
    private final People people;
    private final Transactions transactions;

    Courier(MailServer server, Postman postman, MailRows rows, People people, Transactions transactions) {
        this.server = server;
        this.postman = postman;
        this.rows = rows;
        this.people = people;
        this.transactions = transactions;
    }

    /** What came of it. */
    public enum Outcome {
        /** The mail server has taken it. */
        SENT,
        /** There is nobody to send it to, or no mail server is named. */
        NOWHERE,
        /** The mail server did not take it, or is not there. */
        NOT_TAKEN
    }

    /** To an address, which need not be anybody's here. */
    public Outcome to(String address, Notice notice) {
        if (!server.isNamed()) {
            return Outcome.NOWHERE;
        }
        var mail = new MailRows.Taken(Ids.next(), notice.subject(), notice.text(), null, 1);
        return postman.carry(mail, address) == Postman.Answer.TAKEN ? Outcome.SENT : Outcome.NOT_TAKEN;
    }

    /**
     * To a person, in the language of their mail.
     *
     * @throws IllegalStateException when a transaction is running already
     */
    public Outcome to(UUID person, Function<Language, Notice> writer) {
        if (!server.isNamed()) {
            return Outcome.NOWHERE;
        }
        record Whom(Optional<String> address, Language language) {}
        Whom whom = transactions.in(
                person, () -> new Whom(people.address(), rows.wish().language()));
        return whom.address()
                .map(address -> to(address, writer.apply(whom.language())))
                .orElse(Outcome.NOWHERE);
    }
}
