/**
 * Binders that are kept: the files as they were sent, what was read in each of them, and what people have said of the columns of
 * their sheets. They are read by a job, and shared with the parties when the agreement among them is confirmed.
 *
 * <p>Keeps the people of contact lists and minutes with the file they were read in; they go with the binder.
 */
@NullMarked
@NamedInterface("binders")
package se.handslag.reading.kept.binders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
