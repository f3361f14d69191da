/**
 * Documents as they came: bytes with their hash, in versions that are never changed, and what each is registered under.
 *
 * <p>Publishes {@link se.handslag.records.Records}, {@link se.handslag.records.DiaryNumber} and
 * {@link se.handslag.records.Registration}. A document lies in the space of whoever keeps it; with a dossier, its parties
 * see it too, but only its keeper registers it, which is told as {@link se.handslag.records.DocumentRegistered}.
 *
 * <p>Keeps the bytes, the file's name and when it came. A draft goes with what it was a draft of; what was received or established
 * is kept as the archive law of its keeper says.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "identity")
package se.handslag.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
