package se.handslag.messages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import se.handslag.identity.People;
import se.handslag.kernel.Language;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Transactions;

/**
 * Where people look at their mail from the program, and say whether they want it. It lies in the person's own space, so each method enters
 * that in a transaction of its own.
 */
@Service
public class Mailboxes {

    /** A fortnight of mails: what is older is only kept so that one can be asked about it. */
    private static final int SHOWN = 14;

    private final MailRows rows;
    private final People people;
    private final Transactions transactions;
    private final Clock clock;

    Mailboxes(MailRows rows, People people, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** That of whoever acts. */
    public Mailbox mine() {
        return own(() -> new Mailbox(people.address(), rows.wish(), rows.latest(SHOWN)));
    }

    /** Says for whoever acts whether mail is wanted from now on. */
    public void want(boolean wanted) {
        change(wish -> wish.turned(wanted, LocalDate.now(clock)));
    }

    /** Says for whoever acts in which language it is. */
    public void in(Language language) {
        change(wish -> wish.in(language));
    }

    private void change(UnaryOperator<MailWish> change) {
        own(() -> {
            MailWish before = rows.wish();
            MailWish after = change.apply(before);
            if (!after.equals(before)) {
                rows.keep(after);
            }
            return true;
        });
    }

    private <T> T own(Supplier<T> work) {
        UUID person = ActorScope.required().person();
        if (person == null) {
            throw new IllegalStateException("Only people have mail");
        }
        return transactions.as(Actor.atHome(person, person), work);
    }
}
