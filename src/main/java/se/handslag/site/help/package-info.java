/**
 * Help and the accessibility statement: what a partnership is, what the reading does, what each kind of finding means, what
 * happens to a file, and how well the pages work for everybody.
 *
 * <p>The examples are agreements of our own, invented, in {@code site/help/examples}. They are read as any file is, so that
 * what the page shows is what the program says.
 *
 * <p>Keeps nothing but the read examples, in memory.
 */
@NullMarked
package se.handslag.site.help;

import org.jspecify.annotations.NullMarked;
