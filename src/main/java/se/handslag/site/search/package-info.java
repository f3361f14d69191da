/** Searching in all partnerships of whoever is signed in: by name, by number, and in the words of their agreements. */
@NullMarked
package se.handslag.site.search;

import org.jspecify.annotations.NullMarked;
