/**
 * From the text of an agreement to a draft of its terms, each with a citation of the words behind it.
 *
 * <p>Publishes the reading itself: text or file in; passages, findings and proposed terms out. It suggests, a person
 * decides. Swedish words are allowed in this module's code, since they are what it looks for.
 *
 * <p>The reading itself keeps nothing. {@code reading.kept} keeps, for whoever is signed in, the text and the terms that were
 * proposed, in their own space, until they have been reviewed; they go with the document they were read in. {@code reading.kept.search}
 * keeps a copy of the words of each dossier for each of its parties, to be searched; it goes when the party leaves.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "agreement",
            "agreement::terms",
            "agreement::rules",
            "identity",
            "parties",
            "partnership",
            "records"
        })
package se.handslag.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
