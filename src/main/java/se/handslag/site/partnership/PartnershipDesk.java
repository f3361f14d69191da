package se.handslag.site.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.Agreements;
import se.handslag.obligations.kept.Decided;
import se.handslag.obligations.kept.Done;
import se.handslag.obligations.kept.Marked;
import se.handslag.obligations.kept.NewDuty;
import se.handslag.obligations.kept.ObligationBook;
import se.handslag.parties.Contact;
import se.handslag.parties.Representatives;
import se.handslag.partnership.Dossiers;
import se.handslag.partnership.Participant;
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

    /** A partnership with the agreements that it had before the latest, the first of them first. */
    record WithEarlier(Opened opened, List<Agreement> earlier) {}

    /** The partnership, in its dossier that is open already. */
    Optional<Opened> here(UUID id) {
        return partnerships
                .find(id)
                .flatMap(partnership -> agreements
                        .latest(id)
                        .map(agreement -> new Opened(partnership, agreement, book.of(id), book.commitments(id))));
    }

    /** The partnership with its document, likewise. */
    Optional<WithDocument> withDocument(UUID id) {
        return here(id).map(opened ->
                new WithDocument(opened, records.documentOf(opened.agreement().version())));
    }

    /** The partnership with whom to turn to, likewise. */
    Optional<WithContacts> withContacts(UUID id) {
        return here(id).map(opened -> new WithContacts(opened, representatives.contactsIn(id), binders.in(id)));
    }

    /** The partnership with its earlier agreements, likewise. */
    Optional<WithEarlier> withEarlier(UUID id) {
        return here(id).map(opened -> new WithEarlier(opened, agreements.before(opened.agreement())));
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

    /** The parties by name, if whoever asks acts for one of them; nobody else is told any. */
    List<String> partiesOf(UUID id) {
        return dossiers.in(id, () -> partnerships.find(id))
                .map(partnership -> partnership.parties().stream()
                        .map(Participant.Party::name)
                        .toList())
                .orElse(List.of());
    }

    /** Takes back whatever was said of an obligation: that it is met, or that it was decided otherwise. */
    Marked openAgain(UUID id, UUID obligation, int seen) {
        return marked(
                id,
                () -> book.find(id, obligation)
                        .map(kept -> kept.met() == null
                                ? book.undecide(id, obligation, seen)
                                : book.reopen(id, obligation, seen))
                        .orElseGet(Marked.Unknown::new));
    }

    /** Notes something that is to be done beside the agreement. */
    Marked add(UUID id, UUID key, NewDuty duty, LocalDate today) {
        return dossiers.in(id, () -> partnerships.find(id).map(any -> book.add(id, key, duty, today)))
                .orElseGet(Marked.Unknown::new);
    }

    /** Takes away what was noted so. */
    Marked takeAway(UUID id, UUID obligation, int seen, LocalDate today) {
        return marked(id, () -> book.takeAway(id, obligation, seen, today));
    }

    /** Says that it was decided otherwise of an obligation. */
    Marked decide(UUID id, UUID obligation, Decided decided, boolean andLater, int seen) {
        return marked(id, () -> book.decide(id, obligation, decided, andLater, seen));
    }

    /** Takes back that it was decided otherwise. */
    Marked undecide(UUID id, UUID obligation, int seen) {
        return marked(id, () -> book.undecide(id, obligation, seen));
    }

    private Marked marked(UUID id, Supplier<Marked> saying) {
        return dossiers.in(id, () -> Optional.of(saying.get()).filter(marked -> !(marked instanceof Marked.Unknown)))
                .orElseGet(Marked.Unknown::new);
    }

    /** A document that came with its agreement. */
    Optional<KeptFile> document(UUID id, UUID file) {
        return dossiers.in(id, () -> binders.fileIn(id, file));
    }
}
