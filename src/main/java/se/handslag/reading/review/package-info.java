/** What people say of what was read, value by value, and when it is enough for an agreement to hold. Pure: it keeps nothing. */
@NullMarked
@NamedInterface("review")
package se.handslag.reading.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
