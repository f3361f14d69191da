package se.handslag.site.entry;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import se.handslag.identity.account.MailAddress;
import se.handslag.identity.account.Resets;
import se.handslag.kernel.Language;
import se.handslag.messages.Courier;
import se.handslag.messages.MailServer;
import se.handslag.site.account.AccountMail;
import se.handslag.web.Pages;

/** Mails a link for a new password, beside the answer to whoever asked for it. Whoever gets none asks again. */
@Component
class ResetMail {

    private final Resets resets;
    private final Courier courier;
    private final MailServer server;
    private final Pages pages;

    ResetMail(Resets resets, Courier courier, MailServer server, Pages pages) {
        this.resets = resets;
        this.courier = courier;
        this.server = server;
        this.pages = pages;
    }

    /** Mails one where somebody signs in by that address, and does nothing otherwise. */
    @Async
    void send(MailAddress address, String network, Language language) {
        if (!server.isNamed()) {
            return;
        }
        resets.ask(address, network)
                .ifPresent(asked -> courier.to(
                        asked.address().written(),
                        new AccountMail(pages.texts(language), server::at).reset(EntryRoutes.reset(asked.link()))));
    }
}
