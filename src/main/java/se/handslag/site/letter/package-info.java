/**
 * The letter that somebody sends to the other party of an agreement: what was read, what is wrong, which words would put it
 * right, and which days to keep, on two pages of paper.
 *
 * <p>Publishes {@link se.handslag.site.letter.Letter} to the other doors. Keeps nothing.
 */
@NullMarked
package se.handslag.site.letter;

import org.jspecify.annotations.NullMarked;
