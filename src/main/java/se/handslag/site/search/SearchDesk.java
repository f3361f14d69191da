package se.handslag.site.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.handslag.partnership.Part;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.Partnerships;
import se.handslag.reading.kept.search.Asked;
import se.handslag.reading.kept.search.FoundDossier;
import se.handslag.reading.kept.search.FoundPassage;
import se.handslag.reading.kept.search.Search;

/** Brings together what was found in the words of agreements with what the partnerships are called. */
@Component
class SearchDesk {

    private static final int SUGGESTED = 3;

    private final Search search;
    private final Partnerships partnerships;

    SearchDesk(Search search, Partnerships partnerships) {
        this.search = search;
        this.partnerships = partnerships;
    }

    /** A partnership that was found, and where in its agreements. */
    record Hit(PartnershipListed partnership, boolean numbered, List<FoundPassage> passages) {}

    /**
     * What was found.
     *
     * @param alike names that may have been meant, the likest first; only where nothing was found
     */
    record Found(Part<Hit> hits, List<String> alike) {}

    /** All of it in one look at the database: nothing changes between its parts. */
    @Transactional(readOnly = true)
    public Found look(Asked asked, int from, int atMost) {
        Part<FoundDossier> found = search.find(asked, from, atMost);
        if (found.total() == 0) {
            return new Found(new Part<>(List.of(), 0), partnerships.namesAlike(asked.typed(), SUGGESTED));
        }
        Map<UUID, PartnershipListed> listed = partnerships.listed(
                found.items().stream().map(FoundDossier::partnership).toList());
        // What the organisation has left meanwhile is not in its list any more.
        List<Hit> hits = found.items().stream()
                .flatMap(dossier -> Stream.ofNullable(listed.get(dossier.partnership()))
                        .map(partnership -> new Hit(partnership, dossier.numbered(), dossier.passages())))
                .toList();
        return new Found(new Part<>(hits, found.total()), List.of());
    }
}
