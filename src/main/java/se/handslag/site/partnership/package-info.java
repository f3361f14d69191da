/** The partnerships of whoever is signed in: their list, and each of them as all its parties see it; as pages and for programs. */
@NullMarked
package se.handslag.site.partnership;

import org.jspecify.annotations.NullMarked;
