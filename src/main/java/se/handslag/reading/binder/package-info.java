/**
 * What somebody has of one partnership, in a folder or a zip: which file is what, the agreement that holds, what budget
 * sheets, lists of contacts and minutes say. Pure: it proposes, a person decides, and nothing of a file is kept here.
 */
@NullMarked
@NamedInterface("binder")
package se.handslag.reading.binder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
