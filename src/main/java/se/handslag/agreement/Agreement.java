package se.handslag.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;

/**
 * One version of what the parties have agreed: what a document says, as people have confirmed it.
 *
 * @param number which of the partnership's agreements it is, from 1
 * @param version the version of the document, in records; null where the terms were typed in
 * @param stated what this document says
 * @param unconfirmed places among all the terms that hold, from 0, of those that nobody has said anything of
 * @param terms all that holds: what it left standing of earlier agreements, then what it states
 * @param confirmedOn the day, where we are
 * @param revision counts the changes, from 1
 */
public record Agreement(
        UUID id,
        UUID dossier,
        int number,
        Succession succession,
        String title,
        @Nullable UUID version,
        AgreementTerms stated,
        Set<Integer> unconfirmed,
        AgreementTerms terms,
        List<ConfirmedTerms.AcceptedFault> accepted,
        LocalDate confirmedOn,
        int revision) {

    public Agreement {
        unconfirmed = Set.copyOf(unconfirmed);
        accepted = List.copyOf(accepted);
    }
}
