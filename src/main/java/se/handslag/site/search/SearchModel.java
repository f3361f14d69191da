package se.handslag.site.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.identity.SignedIn;
import se.handslag.partnership.ListQuery;
import se.handslag.reading.kept.search.FoundPassage;
import se.handslag.site.MemberRoutes;
import se.handslag.site.search.SearchDesk.Found;
import se.handslag.web.Page;
import se.handslag.web.Route;

/**
 * What the page of the search tells.
 *
 * @param typed what was looked for; blank where nothing was
 * @param tooLong whether it was too much to look for
 * @param found empty where nothing was looked for
 * @param number which part of it, from 1
 */
record SearchModel(SignedIn who, LocalDate today, String typed, boolean tooLong, Optional<Found> found, int number) {

    SearchModel with(Found part, int ofNumber) {
        return new SearchModel(who, today, typed, tooLong, Optional.of(part), ofNumber);
    }

    /** How many parts there are, at least one. */
    int parts() {
        return found.map(all -> all.hits().parts(ListQuery.USUAL)).orElse(1);
    }

    /** The address of another part of what was found. */
    String part(int other) {
        return asking(typed) + "&page=" + other;
    }

    /** The address that looks for something else. */
    String asking(String other) {
        return "?q=" + URLEncoder.encode(other, StandardCharsets.UTF_8);
    }

    /** Where the page of the agreement shows the place. */
    static String placeOf(UUID partnership, FoundPassage passage, Page page) {
        Route agreement = MemberRoutes.agreement(partnership);
        return page.link(agreement) + "?" + MemberRoutes.NUMBERED + "=" + passage.agreement() + "#" + passage.anchor();
    }
}
