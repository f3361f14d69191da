package se.handslag.site.health;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.rules.FolderFinding;
import se.handslag.agreement.terms.rules.Guideline;
import se.handslag.reading.document.Refusal;
import se.handslag.site.telling.ReadDocument;

/**
 * All that was found in the files that were sent.
 *
 * @param documents those that could be read, in the order in which they came
 * @param guideline what they were held against; null where none was chosen
 * @param across what shows only between them
 * @param today the day on which it was done
 */
record Checkup(
        List<ReadDocument> documents,
        List<RefusedFile> refused,
        @Nullable Guideline guideline,
        List<FolderFinding> across,
        LocalDate today) {

    /** A file that could not be read. */
    record RefusedFile(String name, Refusal refusal) {}

    Checkup {
        documents = List.copyOf(documents);
        refused = List.copyOf(refused);
        across = List.copyOf(across);
    }
}
