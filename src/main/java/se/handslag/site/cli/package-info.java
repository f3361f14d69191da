/**
 * The command line: reads an agreement and tells its terms and deadlines, without framework, database or web server.
 *
 * <p>The start of the program is most of what a person waits for, so this package and all it uses fit in one small jar.
 */
@NullMarked
package se.handslag.site.cli;

import org.jspecify.annotations.NullMarked;
