package se.handslag.platform;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work in a transaction of its own that enters one space: what follows from something that has happened in another, or what lies where
 * nobody is at home just now. All of them throw {@link IllegalStateException} when a transaction for another actor is running already.
 */
@Component
public class Transactions {

    private final TransactionTemplate template;

    Transactions(TransactionTemplate template) {
        this.template = template;
    }

    /** Does the work for the actor, in the actor's space. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return ActorScope.<T, RuntimeException>call(actor, () -> template.execute(status -> work.get()));
    }

    /** Does the work for whoever acts, if anybody does; where nobody does no space is entered, and only what functions tell is seen. */
    public <T> T asIs(Supplier<T> work) {
        return template.execute(status -> work.get());
    }

    /** Does the work as the program itself, in that space. */
    public <T> T in(UUID space, Supplier<T> work) {
        return as(Actor.program(space), work);
    }

    /** As {@link #in}, for work that answers nothing. */
    public void run(UUID space, Runnable work) {
        ActorScope.run(Actor.program(space), () -> template.executeWithoutResult(status -> work.run()));
    }
}
