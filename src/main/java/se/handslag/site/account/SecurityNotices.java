package se.handslag.site.account;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.handslag.identity.account.AccountChanged;
import se.handslag.messages.Courier;
import se.handslag.messages.MailServer;
import se.handslag.web.Pages;

/**
 * Tells people by mail what has happened to their ways in, whoever did it. What the mail server does not take is told later: it stays
 * unheard until it has been.
 */
@Component
class SecurityNotices {

    private final Courier courier;
    private final MailServer server;
    private final Pages pages;

    SecurityNotices(Courier courier, MailServer server, Pages pages) {
        this.courier = courier;
        this.server = server;
        this.pages = pages;
    }

    @Async
    @TransactionalEventListener
    void tell(AccountChanged event) {
        Courier.Outcome outcome = courier.to(
                event.space(), language -> new AccountMail(pages.texts(language), server::at).changed(event.what()));
        if (outcome == Courier.Outcome.NOT_TAKEN) {
            throw new IllegalStateException("A person was not told that their account has changed");
        }
    }
}
