/**
 * What the agreements of a partnership promise, kept from the day they are confirmed: obligations with how they stand, and standing
 * commitments.
 *
 * <p>The derivation itself lies in the pure package above this one and knows nothing of it.
 */
@NullMarked
@NamedInterface("kept")
package se.handslag.obligations.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
