/** Parts of pages that several doors show alike: a finding's grade, a party. Their templates lie in this package too. */
@NullMarked
package se.handslag.site.parts;

import org.jspecify.annotations.NullMarked;
