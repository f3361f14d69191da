package se.handslag.site.trail;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.handslag.identity.EverTrusted;
import se.handslag.partnership.Dossiers;
import se.handslag.partnership.ListQuery;
import se.handslag.partnership.PartnershipListed;
import se.handslag.partnership.PartnershipListed.ListedParty;
import se.handslag.partnership.Partnerships;
import se.handslag.platform.TrailPage;
import se.handslag.platform.TrailReading;
import se.handslag.platform.Transactions;

/** Gathers what the page tells. */
@Service
class TrailDesk {

    private static final int AT_ONCE = 30;

    private final TrailReading trail;
    private final EverTrusted people;
    private final Partnerships partnerships;
    private final Dossiers dossiers;
    private final Transactions transactions;

    TrailDesk(
            TrailReading trail,
            EverTrusted people,
            Partnerships partnerships,
            Dossiers dossiers,
            Transactions transactions) {
        this.trail = trail;
        this.people = people;
        this.partnerships = partnerships;
        this.dossiers = dossiers;
        this.transactions = transactions;
    }

    /**
     * What was found.
     *
     * @param people the names of those who act or have acted for the organisation
     * @param partnerships those that can be chosen among, by name
     * @param named those that what happened is about, by id
     * @param organisations the names of the parties that have a space here, by that
     */
    record Found(
            TrailPage page,
            Map<UUID, String> people,
            List<PartnershipListed> partnerships,
            Map<UUID, PartnershipListed> named,
            Map<UUID, String> organisations) {}

    /** That part of the trail: of the organisation's own space, or of one partnership wherever it lies. Empty when it takes no part in that. */
    Optional<Found> look(Optional<UUID> partnership, Optional<UUID> person, Optional<Instant> before) {
        var wanted = new TrailReading.Wanted(partnership, person, before, AT_ONCE);
        Found around = transactions.asIs(() -> around());
        // A partnership that lies elsewhere is told from there; one's own list says which there are.
        Optional<TrailPage> page = partnership.isEmpty()
                ? Optional.of(transactions.asIs(() -> trail.of(wanted)))
                : dossiers.in(
                        partnership.get(),
                        () -> partnerships.find(partnership.get()).map(found -> trail.of(wanted)));
        return page.map(found -> transactions.asIs(() -> with(around, found)));
    }

    private Found around() {
        return new Found(
                new TrailPage(List.of(), false),
                people.names(),
                partnerships
                        .list(new ListQuery("", null, ListQuery.Sort.NAME, 0, ListQuery.MOST))
                        .items(),
                Map.of(),
                Map.of());
    }

    private Found with(Found around, TrailPage page) {
        Set<UUID> about = page.happened().stream()
                .flatMap(happened -> Stream.ofNullable(happened.dossier()))
                .collect(Collectors.toSet());
        Map<UUID, PartnershipListed> named = partnerships.listed(about);
        Map<UUID, String> organisations = new HashMap<>();
        named.values().stream()
                .flatMap(listed -> listed.parties().stream())
                .filter(party -> party.space() != null)
                .forEach(party -> organisations.put(party.space(), calledBy(party)));
        return new Found(page, around.people(), around.partnerships(), named, organisations);
    }

    private static String calledBy(ListedParty party) {
        return party.board() == null ? party.name() : party.board() + ", " + party.name();
    }
}
