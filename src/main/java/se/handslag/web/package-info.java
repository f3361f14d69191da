/**
 * The kit that every page is made of: layout, routes in two languages, error pages, headers that protect, and how what is
 * sent in is read without letting anybody take all of the program's memory or time.
 *
 * <p>Publishes all of its types, and the parts of a page as templates; it has no pages of its own but those for errors. Other
 * modules contribute their texts ({@link se.handslag.web.TextBundle}) and their entries in the menu
 * ({@link se.handslag.web.NavigationItem}).
 *
 * <p>Keeps nothing on disk. In memory it keeps, for some minutes, how much each network address has sent, to be able to say
 * no; it is dropped by itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "identity")
package se.handslag.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
