/**
 * The words of what partnerships have agreed, to be found by whoever takes part in them. Each party searches a copy of its own, in its own
 * space, brought after each change of the dossier.
 *
 * <p>Keeps what the agreements say, contacts and signatories included, for as long as the party takes part in the dossier.
 */
@NullMarked
@NamedInterface("search")
package se.handslag.reading.kept.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
