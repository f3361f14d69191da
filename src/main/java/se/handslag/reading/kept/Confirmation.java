package se.handslag.reading.kept;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.handslag.agreement.Agreement;
import se.handslag.agreement.Agreements;
import se.handslag.agreement.ConfirmedTerms;
import se.handslag.agreement.ConfirmedTerms.AcceptedFault;
import se.handslag.agreement.Succession;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.partnership.NewPartnership;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;
import se.handslag.partnership.Retold;
import se.handslag.reading.review.Matter;
import se.handslag.reading.review.Review;
import se.handslag.reading.review.ShortTitle;
import se.handslag.records.Records;

/**
 * Makes what people have confirmed of a reading hold: the partnership, its parties, the agreement and all that follows of it are kept
 * together, in one transaction, or not at all.
 */
@Service
@Transactional
public class Confirmation {

    private final ReviewRows rows;
    private final Reviews reviews;
    private final Partnerships partnerships;
    private final Agreements agreements;
    private final Records records;
    private final PartiesOfTerms parties;
    private final RepresentativesOfTerms representatives;
    private final List<AlongWithReading> along;

    Confirmation(
            ReviewRows rows,
            Reviews reviews,
            Partnerships partnerships,
            Agreements agreements,
            Records records,
            PartiesOfTerms parties,
            RepresentativesOfTerms representatives,
            List<AlongWithReading> along) {
        this.rows = rows;
        this.reviews = reviews;
        this.partnerships = partnerships;
        this.agreements = agreements;
        this.records = records;
        this.parties = parties;
        this.representatives = representatives;
        this.along = List.copyOf(along);
    }

    /** Confirms the reading, or anew one that has been confirmed before and of which something has been said since. */
    public ConfirmOutcome confirm(UUID reading, Confirming confirming) {
        Optional<Reviewed> held = reviews.hold(reading);
        if (held.isEmpty()) {
            return new ConfirmOutcome.Unknown();
        }
        Optional<ConfirmOutcome.Confirmed> before =
                Optional.ofNullable(confirming.key()).flatMap(key -> rows.confirmedBefore(reading, key));
        if (before.isPresent()) {
            return undone(before.get());
        }
        String reason = confirming.acceptAll();
        SaidAtOnce accepted = reason == null
                ? SaidAtOnce.NOTHING
                : reviews.allAccepted(held.get().review(), reason);
        Reviewed reviewed = accepted.of(held.get());
        if (!reviewed.review().isReady()) {
            return undone(notReady(reviewed.review()));
        }
        ConfirmOutcome outcome = reviewed.agreement() == null
                ? established(reviewed, confirming)
                : corrected(reviewed, reviewed.agreement(), confirming);
        if (outcome instanceof ConfirmOutcome.Confirmed confirmed) {
            representatives.name(reviewed.review().terms(), confirmed.partnership());
            rows.share(reading, confirmed, confirming.key());
            // Now that there is a dossier for it to belong to: told there, each is written once.
            reviews.keep(reading, confirmed.partnership(), accepted);
            if (reviewed.version() != null) {
                records.share(reviewed.version(), confirmed.partnership());
            }
            along.forEach(each -> each.confirmed(reading, confirmed.partnership()));
            return outcome;
        }
        return undone(outcome);
    }

    private ConfirmOutcome established(Reviewed reviewed, Confirming confirming) {
        AgreementTerms terms = reviewed.review().terms();
        ConfirmedTerms confirmed = confirmed(reviewed);
        if (confirming.into().isEmpty()) {
            UUID dossier = partnerships.open(described(ShortTitle.of(reviewed.title()), terms, confirming));
            Agreement agreement = agreements.establish(dossier, Succession.FIRST, confirmed);
            return new ConfirmOutcome.Confirmed(dossier, agreement.id(), true);
        }
        Confirming.Into into = confirming.into().get();
        Optional<Partnership> before = partnerships.hold(into.dossier());
        if (before.isEmpty()) {
            return new ConfirmOutcome.Unknown();
        }
        Agreement agreement = agreements.establish(into.dossier(), into.succession(), confirmed);
        partnerships.change(
                into.dossier(), described(before.get().name(), agreement.terms(), confirming), Retold.NOTHING);
        return new ConfirmOutcome.Confirmed(into.dossier(), agreement.id(), true);
    }

    private ConfirmOutcome corrected(Reviewed reviewed, UUID agreement, Confirming confirming) {
        Optional<Agreement> before = agreements.find(agreement);
        if (before.isEmpty()) {
            return new ConfirmOutcome.Unknown();
        }
        UUID dossier = before.get().dossier();
        Partnership partnership = partnerships.hold(dossier).orElseThrow();
        boolean latest = agreements
                .latest(dossier)
                .filter(last -> last.id().equals(agreement))
                .isPresent();
        if (!latest) {
            return new ConfirmOutcome.Superseded(dossier);
        }
        Agreement now = agreements.correct(agreement, confirmed(reviewed)).orElseThrow();
        partnerships.change(dossier, described(partnership.name(), now.terms(), confirming), retold(before.get()));
        return new ConfirmOutcome.Confirmed(dossier, agreement, false);
    }

    /** The first day that was misread may have taken the place of one that an earlier agreement tells. */
    private Retold retold(Agreement misread) {
        return new Retold(
                PartiesOfTerms.milestones(misread.terms()),
                agreements.before(misread).stream()
                        .flatMap(earlier -> PartiesOfTerms.milestones(earlier.terms()).stream())
                        .toList());
    }

    private NewPartnership described(String usual, AgreementTerms terms, Confirming confirming) {
        String name = confirming.name().isBlank() ? usual : confirming.name().strip();
        return parties.describe(name, terms, confirming.lettingIn(), confirming.sameAs());
    }

    private static ConfirmedTerms confirmed(Reviewed reviewed) {
        Review review = reviewed.review();
        List<AcceptedFault> accepted = review.findings().stream()
                .flatMap(finding -> review.acceptance(finding).stream()
                        .map(acceptance -> new AcceptedFault(finding.kind().code(), acceptance.reason())))
                .toList();
        return new ConfirmedTerms(reviewed.title(), reviewed.version(), review.terms(), review.unconfirmed(), accepted);
    }

    private static ConfirmOutcome notReady(Review review) {
        List<Matter> open = Stream.of(Matter.values())
                .filter(matter -> !review.isDone(matter))
                .toList();
        return new ConfirmOutcome.NotReady(open, review.openErrors());
    }

    private static ConfirmOutcome undone(ConfirmOutcome outcome) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }
}
