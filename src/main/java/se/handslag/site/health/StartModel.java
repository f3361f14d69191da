package se.handslag.site.health;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.reading.document.Documents;
import se.handslag.site.health.Checkup.RefusedFile;
import se.handslag.web.SentForm;

/**
 * The first page, and what it says when it must be shown again.
 *
 * @param problem the key of what went wrong; null at the first visit
 * @param refused files that could not be read
 */
record StartModel(
        int mostFiles, int mostMegabytes, @Nullable String problem, List<RefusedFile> refused) {

    static StartModel firstVisit() {
        return new StartModel(SentForm.MOST_FILES, Documents.MOST_MEGABYTES, null, List.of());
    }

    static StartModel again(String problem) {
        return new StartModel(SentForm.MOST_FILES, Documents.MOST_MEGABYTES, problem, List.of());
    }

    static StartModel refused(List<RefusedFile> refused) {
        return new StartModel(SentForm.MOST_FILES, Documents.MOST_MEGABYTES, null, refused);
    }
}
