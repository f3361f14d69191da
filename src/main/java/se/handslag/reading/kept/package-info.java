/**
 * Readings that are kept in a space until they have been reviewed.
 *
 * <p>The reading itself lies in the pure packages beside this one and knows nothing of it.
 */
@NullMarked
@NamedInterface("kept")
package se.handslag.reading.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
