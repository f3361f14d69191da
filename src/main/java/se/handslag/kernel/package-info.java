/**
 * The values every module speaks in: money, periods of days, organisation and personal numbers, citations, verdicts and
 * the Swedish calendar.
 *
 * <p>Publishes all it has; it is open to every module and uses none. Pure Java, no framework, under twenty types: a type
 * moves here when a third module needs it, not before.
 *
 * <p>Keeps nothing and so purges nothing. A number that points at a person masks itself when printed.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package se.handslag.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
