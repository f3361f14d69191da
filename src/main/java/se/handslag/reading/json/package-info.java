/**
 * What was read in a document as JSON: the fields by which readers are compared, and beside them every term with its
 * citation.
 *
 * <p>A writer of our own, since a library for it would take longer to load than a short agreement takes to read.
 */
@NullMarked
@NamedInterface("json")
package se.handslag.reading.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
