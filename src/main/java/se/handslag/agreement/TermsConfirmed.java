package se.handslag.agreement;

import java.time.LocalDate;
import java.util.UUID;
import se.handslag.agreement.terms.AgreementTerms;

/**
 * People have confirmed what an agreement says, and it begins to hold. It is told inside the transaction that keeps it: whoever hears it
 * writes in the same transaction, in the space that has been entered, or nothing of it is kept.
 *
 * @param dossier the partnership it is an agreement of
 * @param agreement the version that was confirmed
 * @param succession what it does to the versions before it
 * @param terms all that holds from now on, what it left standing of earlier versions included
 * @param on the day on which it was confirmed
 */
public record TermsConfirmed(UUID dossier, UUID agreement, Succession succession, AgreementTerms terms, LocalDate on) {}
