/** The start page of whoever is in: what waits for their organisation, what it waits for, and what comes. */
@NullMarked
package se.handslag.site.turn;

import org.jspecify.annotations.NullMarked;
