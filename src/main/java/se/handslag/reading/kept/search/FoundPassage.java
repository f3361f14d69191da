package se.handslag.reading.kept.search;

import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Language;

/**
 * A place in an agreement that says some of what was looked for.
 *
 * @param agreement which of the partnership's agreements, from 1
 * @param anchor where on the page that shows the agreement
 * @param page of the document, from 1; null where it was typed in
 * @param heading the last one above it; null where there is none
 * @param language of the agreement
 */
public record FoundPassage(
        int agreement,
        String anchor,
        @Nullable Integer page,
        @Nullable String heading,
        Language language,
        MarkedText words) {}
