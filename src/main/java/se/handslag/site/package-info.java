/**
 * The doors to the system, which put the modules together and decide nothing themselves.
 *
 * <p>Publishes nothing: no module may use it. The doors so far are the command line, {@code site.cli}, and
 * Avtalshälsa, {@code site.health}, where anybody reads an agreement in the browser, and {@code site.entry}, where one
 * signs in; {@code site.start} opens the latter two.
 *
 * <p>Keeps nothing and so purges nothing.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "agreement::forms",
            "agreement::terms",
            "agreement::rules",
            "reading",
            "records",
            "reading::binder",
            "reading::binders",
            "reading::document",
            "reading::json",
            "reading::kept",
            "reading::review",
            "reading::search",
            "parties",
            "partnership",
            "obligations",
            "obligations::kept",
            "identity",
            "identity::account",
            "messages",
            "parties",
            "web",
            "web::paper"
        })
package se.handslag.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
