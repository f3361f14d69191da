/** Handslag: a partnership between a public body and civil society, run from the words of its agreement. */
@NullMarked
package se.handslag;

import org.jspecify.annotations.NullMarked;
