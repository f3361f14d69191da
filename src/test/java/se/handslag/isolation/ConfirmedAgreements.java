package se.handslag.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import se.handslag.agreement.Succession;
import se.handslag.agreement.TermsConfirmed;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.ConductTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.identity.DemoDoor;
import se.handslag.platform.ActorScope;
import se.handslag.reading.kept.KeptReadings;
import se.handslag.reading.kept.Reviews;

/** Has each of the demo's parties confirm what it has read, so that there is something to keep apart. */
record ConfirmedAgreements(
        DemoDoor cast,
        KeptReadings readings,
        Reviews reviews,
        ApplicationEventPublisher events,
        TransactionTemplate transaction) {

    void confirm() {
        cast.cast()
                .forEach(member -> ActorScope.run(
                        member.atHome(),
                        () -> readings.latest(1).stream()
                                .flatMap(line -> reviews.find(line.id()).stream())
                                .forEach(kept -> confirm(
                                        kept.version(), inShort(kept.reading().terms())))));
    }

    /** When it ends, and something that stands: a row or two of each kind tell spaces apart as well as hundreds do. */
    private static AgreementTerms inShort(AgreementTerms terms) {
        var all = new ArrayList<>(terms.terms().stream()
                .filter(term -> term instanceof DurationTerm)
                .toList());
        all.add(new ConductTerm.Commitment(all.getFirst().source(), null, "De ska hälsa på varandra."));
        return new AgreementTerms(terms.kind(), terms.language(), all);
    }

    /** The dossier is the same for all of an organisation, so that the second of them changes nothing. */
    private void confirm(UUID version, AgreementTerms terms) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new TermsConfirmed(version, version, Succession.FIRST, terms, LocalDate.of(2024, 1, 1))));
    }
}
