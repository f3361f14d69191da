package se.handslag.platform;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For whom the running code acts. It is bound for as long as a piece of work lasts and is gone afterwards; a transaction takes it
 * when it begins and cannot change it.
 */
public final class ActorScope {

    private static final ScopedValue<Actor> CURRENT = ScopedValue.newInstance();

    private ActorScope() {}

    /**
     * Does the work for the actor.
     *
     * @throws IllegalStateException when a transaction of another actor is running: it has entered its space already
     */
    public static <T, X extends Throwable> T call(Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && !current().equals(Optional.of(actor))) {
            throw new IllegalStateException("The transaction that is running has entered a space already");
        }
        return ScopedValue.where(CURRENT, actor).call(work);
    }

    /** As {@link #call}, for work that answers nothing. */
    public static void run(Actor actor, Runnable work) {
        call(actor, () -> {
            work.run();
            return true;
        });
    }

    /** The actor, if one is bound. */
    public static Optional<Actor> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /**
     * The actor of the running work.
     *
     * @throws IllegalStateException when nobody acts
     */
    public static Actor required() {
        return current().orElseThrow(() -> new IllegalStateException("Nobody acts here"));
    }
}
