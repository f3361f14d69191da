package se.handslag.reading.kept;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;
import se.handslag.agreement.TermsConfirmed;

/**
 * Hears what is confirmed as those do who keep what follows of it, and fails when it is told to. Tests that share what they confirm
 * with the demo's other people import it all of them: they have a database of their own.
 */
@TestConfiguration(proxyBeanMethods = false)
class Failing {

    private volatile boolean fails;

    void when(boolean told) {
        fails = told;
    }

    @EventListener
    void confirmed(TermsConfirmed confirmed) {
        if (fails) {
            throw new IllegalStateException("what follows could not be kept");
        }
    }
}
