package se.handslag.site.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.handslag.agreement.Agreements;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.parties.Contact;
import se.handslag.parties.Representatives;
import se.handslag.partnership.Dossiers;
import se.handslag.partnership.Partnerships;

/** Brings together what the modules keep of one partnership, in one look at the database, wherever its dossier lies. */
@Component
class PartnershipDesk {

    private final Dossiers dossiers;
    private final Partnerships partnerships;
    private final Agreements agreements;
    private final ObligationBook book;
    private final Representatives representatives;

    PartnershipDesk(
            Dossiers dossiers,
            Partnerships partnerships,
            Agreements agreements,
            ObligationBook book,
            Representatives representatives) {
        this.dossiers = dossiers;
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.book = book;
        this.representatives = representatives;
    }

    /** A partnership with those one can turn to. */
    record WithContacts(Opened opened, List<Contact> contacts) {}

    /** The partnership, if whoever asks acts for one of its parties. */
    Optional<Opened> open(UUID id) {
        return dossiers.in(id, () -> here(id));
    }

    /** The same, with whom to turn to. */
    Optional<WithContacts> openWithContacts(UUID id) {
        return dossiers.in(id, () -> here(id).map(opened -> new WithContacts(opened, representatives.contactsIn(id))));
    }

    private Optional<Opened> here(UUID id) {
        return partnerships
                .find(id)
                .flatMap(partnership -> agreements
                        .latest(id)
                        .map(agreement -> new Opened(partnership, agreement, book.of(id), book.commitments(id))));
    }
}
