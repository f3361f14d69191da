/**
 * Paper: a page of markup becomes a PDF that can be kept for good (PDF/A-2a) and read aloud (PDF/UA-1).
 *
 * <p>Publishes {@link se.handslag.web.paper.Press}. Keeps nothing; a document can load nothing from disk or net.
 */
@NullMarked
@NamedInterface("paper")
package se.handslag.web.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
