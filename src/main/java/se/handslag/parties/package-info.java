/**
 * The organisations that an authority or an association works with: public bodies with their boards and administrations, civil and
 * private organisations, who signs for them, and whom to turn to.
 *
 * <p>Publishes {@link se.handslag.parties.Parties} and {@link se.handslag.parties.Representatives}. What is entered lies in the space of whoever keeps the register, and each keeps
 * its own. The boards of a municipality share its number: the municipality is one organisation, and its boards lie beneath it.
 *
 * <p>Keeps of people the name and title of who signs, to be able to show that an agreement was signed by somebody entitled to, and the
 * name, mail address and telephone number of who holds a function in its work, to be able to reach them there. Both are read by those who
 * act for the organisation that keeps the register, and where they belong to a dossier by its parties. A holder goes two years after
 * the last day; the function itself holds no person and stays. A signatory stays as long as the agreement is kept. Nothing is purged
 * yet: no agreement is old enough.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.handslag.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
