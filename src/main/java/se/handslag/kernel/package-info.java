/**
 * The values every module speaks in: money, periods of days, organisation and personal numbers, citations, verdicts and
 * the Swedish calendar.
 *
 * <p>Publishes all it has; it is open to every module and uses none. Pure Java, no framework, under twenty types: a type
 * moves here when a third module needs it, not before. One thing here is no value: {@link SwiftPattern}, with the automaton
 * behind it, looks for words in a time that grows no faster than the text. The reader needs it, and so do the rules on
 * an agreement's terms, which lie below the reader; it is no part of what an agreement says, and so it lies here.
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
