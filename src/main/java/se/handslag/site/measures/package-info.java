/**
 * How the program is, for whoever watches over it: whether it lives, whether it can do its work, and figures of what it does. Nothing of
 * it says who asked for what.
 */
@NullMarked
package se.handslag.site.measures;

import org.jspecify.annotations.NullMarked;
