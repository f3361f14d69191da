/**
 * Where people say of each value that was read whether it is right, and confirm the agreement: the words of the document on one
 * side, the values on the other.
 */
@NullMarked
package se.handslag.site.review;

import org.jspecify.annotations.NullMarked;
