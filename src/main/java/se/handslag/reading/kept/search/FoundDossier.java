package se.handslag.reading.kept.search;

import java.util.List;
import java.util.UUID;

/**
 * A partnership that was found.
 *
 * @param numbered whether it has the very number that was looked for
 * @param passages what its agreements say of it, what says most first; empty where it is found by names or numbers alone
 */
public record FoundDossier(UUID partnership, boolean numbered, List<FoundPassage> passages) {

    public FoundDossier {
        passages = List.copyOf(passages);
    }
}
