/**
 * Who owes what to whom by which day, and why: derived from the terms and the calendar.
 *
 * <p>Publishes the derivation, which gives the same obligations with the same ids each time it is run over the same
 * terms; the promises that come out of it, by how they are kept; and the deadlines in order. How the words of an agreement
 * are read is told in docs/readings. {@link se.handslag.obligations.Amendment} tells what another agreement does to those that were
 * promised before it.
 *
 * <p>The derivation itself keeps nothing. {@code obligations.kept} keeps, in the space and the dossier of the partnership, what an
 * agreement promises from the day it is confirmed, and which of it is met; what is withdrawn is kept as history. It goes when the
 * dossier goes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"agreement", "agreement::terms", "partnership"})
package se.handslag.obligations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
