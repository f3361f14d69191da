package se.handslag.site.account;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import se.handslag.identity.account.AccountChanged;
import se.handslag.identity.account.Invitation;
import se.handslag.identity.account.Invitation.Received;
import se.handslag.kernel.Texts;
import se.handslag.messages.Notice;
import se.handslag.web.Route;

/**
 * Puts what belongs to an account into the words of a mail. A link that lets its reader in stands in no other mail than the one that it is
 * asked for in; what tells that something has changed leads nowhere but to the first page.
 *
 * @param places where a page of ours lies, as people outside reach it
 */
public record AccountMail(Texts texts, Function<String, URI> places) {

    private static final String PARAGRAPH = "\n\n";
    private static final int LONGEST_NAME = 80;

    /** To whoever is invited. */
    Notice invited(Received invitation, String link) {
        String organisation = shortened(invitation.organisation());
        String inviter = invitation
                .invitedBy()
                .map(name -> texts.get(
                        "account.mail.invited.by",
                        name,
                        shortened(invitation.inviter().called())))
                .orElseGet(() -> texts.get("account.mail.invited.byOperator"));
        return written(
                texts.get("account.mail.invited.subject", organisation),
                texts.get("account.mail.hello"),
                texts.get(
                        "account.mail.invited.what",
                        inviter,
                        organisation,
                        texts.get("entry.role." + invitation.role().code())),
                texts.get("account.mail.invited.open") + "\n" + at(AccountRoutes.invitation(link)),
                texts.get("account.mail.invited.holds", Invitation.HOLDS_DAYS),
                texts.get("account.mail.invited.unknown"));
    }

    /** To whoever has asked to choose a new password. */
    public Notice reset(Route page) {
        return written(
                texts.get("account.mail.reset.subject"),
                texts.get("account.mail.hello"),
                texts.get("account.mail.reset.what") + "\n" + at(page),
                texts.get("account.mail.reset.holds"),
                texts.get("account.mail.reset.unknown"));
    }

    /** To whose account something has happened. */
    Notice changed(AccountChanged.What what) {
        return written(
                texts.get("account.mail.changed.subject." + what.code()),
                texts.get("account.mail.hello"),
                texts.get("account.mail.changed." + what.code()),
                texts.get("account.mail.changed.notYou") + "\n" + at(AccountRoutes.ACCOUNT));
    }

    private Notice written(String subject, String... paragraphs) {
        return new Notice(subject, String.join(PARAGRAPH, List.of(paragraphs)) + "\n");
    }

    private URI at(Route page) {
        return places.apply(page.in(texts.language()));
    }

    /** In one line, whatever people have written. */
    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() + "…" : name;
    }
}
