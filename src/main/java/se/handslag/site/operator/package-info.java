/**
 * What whoever runs the program does from the command line with all that it keeps: back it up, put it back, move it to another server,
 * check its trail. It needs the database, and neither the pages nor the program.
 *
 * <p>It speaks on the terminal, in Swedish where the machine does and in English elsewhere; its exit code tells the same to a script.
 */
@NullMarked
package se.handslag.site.operator;

import org.jspecify.annotations.NullMarked;
