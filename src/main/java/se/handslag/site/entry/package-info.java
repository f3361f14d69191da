/**
 * The way in and out, and the first page of whoever is in.
 *
 * <p>Today one comes in only as one of the made-up people of the demo, on the machine the program runs on.
 */
@NullMarked
package se.handslag.site.entry;

import org.jspecify.annotations.NullMarked;
