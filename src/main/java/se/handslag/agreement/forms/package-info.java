/**
 * How a person corrects a term that was read, or types one in: the fields of each kind of term, what they now say, and the
 * term that the answers make. It is the one way for pages and data interfaces alike; whatever is answered, nothing throws.
 *
 * <p>Its texts are those of the bundle {@code agreement/forms}. Pure Java on top of {@code kernel} and
 * {@code agreement.terms}: no framework, no clock, no database.
 *
 * <p>Keeps nothing and so purges nothing.
 */
@NullMarked
@NamedInterface("forms")
package se.handslag.agreement.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
