package se.handslag.reading.kept;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.kernel.DatePeriod;
import se.handslag.parties.Contact;
import se.handslag.parties.Representatives;
import se.handslag.partnership.Participant;
import se.handslag.partnership.Partnership;
import se.handslag.partnership.Partnerships;

/** Those whom terms name for each party: who signs, and whom to turn to. Whoever is named for no party is left in the terms. */
@Component
class RepresentativesOfTerms {

    private final Partnerships partnerships;
    private final Representatives representatives;

    RepresentativesOfTerms(Partnerships partnerships, Representatives representatives) {
        this.partnerships = partnerships;
        this.representatives = representatives;
    }

    /** Keeps them in the dossier; those who are there already are not doubled. */
    void name(AgreementTerms terms, UUID dossier) {
        Partnership partnership = partnerships.find(dossier).orElseThrow();
        for (PartyTerm.Signatory signatory : terms.all(PartyTerm.Signatory.class)) {
            organisation(partnership, signatory.party())
                    .ifPresent(organisation -> representatives.nameSignatory(
                            organisation,
                            signatory.name(),
                            Objects.requireNonNullElse(signatory.title(), ""),
                            dossier));
        }
        Optional<DatePeriod> days = new MainTerms(terms).period().flatMap(DurationTerm.Period::days);
        for (PartyTerm.Contact contact : terms.all(PartyTerm.Contact.class)) {
            String function = contact.function();
            String holder = contact.holder();
            if (function != null && holder != null && days.isPresent()) {
                Contact.Person person = new Contact.Person(holder, Optional.empty(), Optional.empty());
                organisation(partnership, contact.party())
                        .ifPresent(organisation -> representatives.nameContact(
                                organisation,
                                function,
                                person,
                                dossier,
                                days.get().first()));
            }
        }
    }

    private static Optional<UUID> organisation(Partnership partnership, @Nullable String party) {
        return partnership.parties().stream()
                .filter(each -> each.name().equals(party))
                .findFirst()
                .map(Participant.Party::organisation);
    }
}
