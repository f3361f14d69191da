/**
 * The dossier of a partnership: who takes part in it, and how far it has come.
 *
 * <p>Publishes {@link se.handslag.partnership.Partnerships}, which opens dossiers, keeps what happens to them and lists them, and
 * {@link se.handslag.partnership.Dossiers}, the one way into a dossier for the people of any of its parties. What lies above
 * reports milestones down; this module listens to nobody but itself, to write each party's own list of its partnerships.
 *
 * <p>Keeps names of organisations and days, and nothing of a person. A dossier is kept until it is archived.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "parties")
package se.handslag.partnership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
