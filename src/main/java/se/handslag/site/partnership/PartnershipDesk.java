package se.handslag.site.partnership;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.handslag.agreement.Agreements;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.parties.Contact;
import se.handslag.parties.Representatives;
import se.handslag.partnership.Dossiers;
import se.handslag.partnership.Partnerships;
import se.handslag.reading.kept.binders.KeptBinders;
import se.handslag.records.KeptDocument;
import se.handslag.records.KeptFile;
import se.handslag.records.Records;

/** Brings together what the modules keep of one partnership, in one look at the database, wherever its dossier lies. */
@Component
class PartnershipDesk {

    private final Dossiers dossiers;
    private final Partnerships partnerships;
    private final Agreements agreements;
    private final ObligationBook book;
    private final Representatives representatives;
    private final Records records;
    private final KeptBinders binders;

    PartnershipDesk(
            Dossiers dossiers,
            Partnerships partnerships,
            Agreements agreements,
            ObligationBook book,
            Representatives representatives,
            Records records,
            KeptBinders binders) {
        this.dossiers = dossiers;
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.book = book;
        this.representatives = representatives;
        this.records = records;
        this.binders = binders;
    }

    /** A partnership with those one can turn to, and what came with its agreement. */
    record WithContacts(Opened opened, List<Contact> contacts, List<KeptBinders.Brought> documents) {}

    /** A partnership with the document that its agreement came as; none where that was typed in. */
    record WithDocument(Opened opened, Optional<KeptDocument> document) {

        /** Whether all of it lies in the dossier, where all its parties see the same. */
        boolean isOfOneDossier() {
            return opened.agreement().version() == null
                    || document.filter(each -> opened.partnership().id().equals(each.dossier()))
                            .isPresent();
        }
    }

    /** The partnership with its document, in its dossier that is open already. */
    Optional<WithDocument> withDocument(UUID id) {
        return here(id).map(opened ->
                new WithDocument(opened, records.documentOf(opened.agreement().version())));
    }

    /** The partnership with whom to turn to, if whoever asks acts for one of its parties. */
    Optional<WithContacts> openWithContacts(UUID id) {
        return dossiers.in(
                id,
                () -> here(id).map(opened -> new WithContacts(opened, representatives.contactsIn(id), binders.in(id))));
    }

    /** The partnership, if whoever asks acts for one of its parties. */
    Optional<Opened> open(UUID id) {
        return dossiers.in(id, () -> here(id));
    }

    /** Says that an obligation is met. */
    Marked meet(UUID id, UUID obligation, Done done, int seen) {
        return marked(id, () -> book.meet(id, obligation, done, seen));
    }

    /** Takes back that an obligation is met. */
    Marked reopen(UUID id, UUID obligation, int seen) {
        return marked(id, () -> book.reopen(id, obligation, seen));
    }

    private Marked marked(UUID id, Supplier<Marked> saying) {
        return dossiers.in(id, () -> Optional.of(saying.get()).filter(marked -> !(marked instanceof Marked.Unknown)))
                .orElseGet(Marked.Unknown::new);
    }

    /** A document that came with its agreement. */
    Optional<KeptFile> document(UUID id, UUID file) {
        return dossiers.in(id, () -> binders.fileIn(id, file));
    }

    private Optional<Opened> here(UUID id) {
        return partnerships
                .find(id)
                .flatMap(partnership -> agreements
                        .latest(id)
                        .map(agreement -> new Opened(partnership, agreement, book.of(id), book.commitments(id))));
    }
}
