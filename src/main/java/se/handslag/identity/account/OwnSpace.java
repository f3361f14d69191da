package se.handslag.identity.account;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.handslag.platform.Actor;
import se.handslag.platform.ActorScope;
import se.handslag.platform.Transactions;

/** Does work in one space, as one person, in a transaction of its own. */
@Component
class OwnSpace {

    private final Transactions transactions;

    OwnSpace(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * In the person's own space.
     *
     * @throws IllegalStateException when a transaction of another actor is running
     */
    <T> T of(UUID person, Supplier<T> work) {
        return at(person, person, work);
    }

    /** In the organisation's space, as that person. */
    <T> T at(UUID organisation, UUID person, Supplier<T> work) {
        return transactions.as(Actor.atHome(organisation, person), work);
    }

    /** In the space of whoever acts; in none where nobody does, and then only the look-ups that need none answer. */
    <T> T here(Supplier<T> work) {
        return transactions.asIs(work);
    }

    /** Who is at work, in the person's own space. */
    static UUID person() {
        UUID person = ActorScope.required().person();
        if (person == null) {
            throw new IllegalStateException("Only people have an account");
        }
        return person;
    }
}
