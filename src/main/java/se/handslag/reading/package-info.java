/**
 * From the text of an agreement to a draft of its terms, each with a citation of the words behind it.
 *
 * <p>Publishes the reading itself: text or file in; passages, findings and proposed terms out. It suggests, a person
 * decides. Swedish words are allowed in this module's code, since they are what it looks for.
 *
 * <p>Keeps nothing and so purges nothing: what it read is gone when it has answered.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"agreement::terms", "agreement::rules"})
package se.handslag.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
