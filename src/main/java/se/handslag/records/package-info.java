/**
 * Documents as they came: bytes with their hash, in versions that are never changed.
 *
 * <p>Publishes {@link se.handslag.records.Records}. A document lies in the space of whoever keeps it; with a dossier, its parties
 * see it too.
 *
 * <p>Keeps the bytes, the file's name and when it came. A draft goes with what it was a draft of; what was received or established
 * is kept as the archive law of its keeper says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.handslag.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
