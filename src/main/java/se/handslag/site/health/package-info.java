/**
 * Avtalshälsa: anybody reads an agreement in the browser, without login, and takes along what was found.
 *
 * <p>Keeps nothing. The page carries what was read, sealed, and its buttons send it back; when the answer is given, neither
 * memory nor disk holds any of it.
 */
@NullMarked
package se.handslag.site.health;

import org.jspecify.annotations.NullMarked;
