package se.handslag.reading.json;

import org.jspecify.annotations.Nullable;
import se.handslag.kernel.Citation;

/** Where something stands: page, the first unit and the one after the last, and the words themselves. */
public final class CitationJson {

    private CitationJson() {}

    /** The place as an object; null where there is none. */
    public static @Nullable JsonObject of(@Nullable Citation citation) {
        return citation == null
                ? null
                : new JsonObject()
                        .put("page", citation.page())
                        .put("start", citation.start())
                        .put("end", citation.end())
                        .put("words", citation.words());
    }
}
