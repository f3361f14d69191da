/**
 * Who owes what to whom by which day, and why: derived from the terms and the calendar.
 *
 * <p>Publishes the derivation, which gives the same obligations with the same ids each time it is run over the same
 * terms; the promises that come out of it, by how they are kept; and the deadlines in order. How the words of an agreement
 * are read is told in docs/readings.
 *
 * <p>Keeps nothing and so purges nothing yet.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "agreement::terms")
package se.handslag.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
