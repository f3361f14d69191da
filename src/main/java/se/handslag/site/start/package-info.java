/**
 * What whoever starts the program is told: its address, or in a sentence why it cannot have it.
 *
 * <p>It speaks on the terminal, in Swedish where the machine does and in English elsewhere.
 */
@NullMarked
package se.handslag.site.start;

import org.jspecify.annotations.NullMarked;
