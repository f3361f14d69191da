/**
 * The signed agreement: its drafts, versions, confirmed terms, signatures, amendments and notice.
 *
 * <p>Publishes the vocabulary of terms and the rules that check them, as {@code agreement.terms}; how terms are corrected
 * and typed in, as {@code agreement.forms}; how they are kept,
 * {@link se.handslag.agreement.TermsJson}; the versions of what a partnership has agreed, {@link se.handslag.agreement.Agreements};
 * and, inside the transaction that keeps them, that {@link se.handslag.agreement.TermsConfirmed terms have been confirmed}. Drafts
 * and signatures have no code yet.
 *
 * <p>Keeps what each agreement says, with the names of those who signed it and whom to turn to, as the agreement itself does: for as
 * long as the dossier is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.handslag.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
