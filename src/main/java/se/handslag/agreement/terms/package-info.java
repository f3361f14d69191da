/**
 * The closed vocabulary of what an agreement can say, and the rules that check it.
 *
 * <p>Published to every module that reads, derives or shows terms. Whoever proposes a term, a reader or a person's hand,
 * uses these words and is checked by these rules: there is one implementation of sums, dates and numbers. Pure Java on
 * top of {@code kernel}: no framework, no clock, no database.
 *
 * <p>Keeps nothing and so purges nothing.
 */
@NullMarked
@NamedInterface("terms")
package se.handslag.agreement.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
