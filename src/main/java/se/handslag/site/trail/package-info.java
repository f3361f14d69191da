/** What has happened with what an organisation keeps, as its people read it: who changed or looked at what, and when. */
@NullMarked
package se.handslag.site.trail;

import org.jspecify.annotations.NullMarked;
