/**
 * The doors to the system, which put the modules together and decide nothing themselves.
 *
 * <p>Publishes nothing: no module may use it. So far the only door is the command line, {@code site.cli}.
 *
 * <p>Keeps nothing and so purges nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"agreement::terms", "agreement::rules", "reading", "reading::document", "obligations"})
package se.handslag.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
