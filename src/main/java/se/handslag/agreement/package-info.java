/**
 * The signed agreement: its drafts, versions, confirmed terms, signatures, amendments and notice.
 *
 * <p>Publishes the vocabulary of terms and the rules that check them, as {@code agreement.terms}, and how terms are kept,
 * {@link se.handslag.agreement.TermsJson}. Drafts, versions and signatures have no code yet.
 *
 * <p>Keeps nothing yet. When it stores agreements, a signed version is kept for good and a draft is purged with the
 * partnership that never came to be.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.handslag.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
