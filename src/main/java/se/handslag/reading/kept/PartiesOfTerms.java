package se.handslag.reading.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.DocumentTerm;
import se.handslag.agreement.terms.DurationTerm;
import se.handslag.agreement.terms.MainTerms;
import se.handslag.agreement.terms.MoneyTerm;
import se.handslag.agreement.terms.PartyTerm;
import se.handslag.identity.Neighbours;
import se.handslag.identity.Space;
import se.handslag.identity.SpaceKind;
import se.handslag.kernel.DatePeriod;
import se.handslag.kernel.OrganisationNumber;
import se.handslag.parties.Likely;
import se.handslag.parties.Parties;
import se.handslag.parties.Sector;
import se.handslag.partnership.Milestone;
import se.handslag.partnership.MilestoneKind;
import se.handslag.partnership.NewPartnership;
import se.handslag.partnership.Participant;
import se.handslag.platform.ActorScope;

/** The partnership that terms describe, its parties recognised among those that have a space here. */
@Component
public class PartiesOfTerms {

    private final Neighbours neighbours;
    private final Parties register;

    PartiesOfTerms(Neighbours neighbours, Parties register) {
        this.neighbours = neighbours;
        this.register = register;
    }

    /**
     * A party of the terms.
     *
     * @param space the space that has its name; empty where none or several have
     * @param likely organisations in the register that may be the same, though they are called otherwise; the likeliest first
     */
    public record Recognised(PartyTerm.Party party, Optional<Space> space, List<Likely> likely) {

        public Recognised {
            likely = List.copyOf(likely);
        }
    }

    /** The parties in the order of the agreement. */
    public List<Recognised> recognise(AgreementTerms terms) {
        List<Space> spaces = spacesNamedIn(terms);
        return terms.all(PartyTerm.Party.class).stream()
                .map(party -> new Recognised(party, spaceOf(party, spaces), likely(party)))
                .toList();
    }

    /** Those that may be meant, in one look. */
    private List<Space> spacesNamedIn(AgreementTerms terms) {
        return neighbours.named(
                terms.all(PartyTerm.Party.class).stream().map(BodyName::of).toList());
    }

    /**
     * The partnership as the terms tell it.
     *
     * @param lettingIn the names of the parties whose people may open the dossier; null for all. The host itself always may
     * @param sameAs which organisation of the register a party is, by the party's name; one that is not named is found or registered
     */
    NewPartnership describe(
            String name, AgreementTerms terms, @Nullable Set<String> lettingIn, Map<String, UUID> sameAs) {
        UUID host = ActorScope.required().space();
        List<Participant> participants = new ArrayList<>();
        List<Space> spaces = spacesNamedIn(terms);
        for (PartyTerm.Party party : terms.all(PartyTerm.Party.class)) {
            UUID space = spaceOf(party, spaces)
                    .map(Space::id)
                    .filter(id -> lettingIn == null || lettingIn.contains(party.name()) || id.equals(host))
                    .orElse(null);
            UUID organisation = sameAs.get(party.name());
            participants.add(new Participant.Party(
                    party.name(),
                    sectorOf(party.sector()),
                    party.board(),
                    organisation == null ? registered(party) : organisation,
                    space));
        }
        terms.all(MoneyTerm.Funder.class).stream()
                .map(MoneyTerm.Funder::name)
                .distinct()
                .forEach(funder -> participants.add(new Participant.Funder(funder, null)));
        Optional<DatePeriod> days = days(terms);
        return new NewPartnership(
                name,
                terms.first(DocumentTerm.DiaryNumber.class)
                        .map(DocumentTerm.DiaryNumber::number)
                        .orElse(null),
                days.map(DatePeriod::first).orElse(null),
                days.flatMap(DatePeriod::last).orElse(null),
                participants,
                milestones(terms));
    }

    /** Those that are called otherwise and may be the same; one with the same number or name is the same. */
    private List<Likely> likely(PartyTerm.Party party) {
        List<Likely> likely = register.likely(BodyName.of(party), numberOf(party));
        boolean known = likely.stream().anyMatch(each -> each.why() != Likely.Why.SIMILAR_NAME);
        return known ? List.of() : likely;
    }

    private UUID registered(PartyTerm.Party party) {
        UUID organisation = register.register(sectorOf(party.sector()), BodyName.of(party), numberOf(party));
        if (party.sector() == PartyTerm.Sector.PUBLIC && party.board() != null) {
            register.boardOf(organisation, party.board());
        }
        return organisation;
    }

    /** A number that cannot be right is none. */
    private static @Nullable OrganisationNumber numberOf(PartyTerm.Party party) {
        return party.organisationNumber() == null
                ? null
                : OrganisationNumber.parse(party.organisationNumber().value()).orElse(null);
    }

    private static Optional<DatePeriod> days(AgreementTerms terms) {
        return new MainTerms(terms).period().flatMap(DurationTerm.Period::days);
    }

    /** What the terms tell of the course of the partnership. */
    static List<Milestone> milestones(AgreementTerms terms) {
        Optional<DatePeriod> days = days(terms);
        Stream<Milestone> signed = terms.all(PartyTerm.SigningDate.class).stream()
                .flatMap(signing -> Stream.ofNullable(signing.date()))
                .map(day -> new Milestone(MilestoneKind.SIGNED, day));
        Stream<Milestone> started = days.stream().map(period -> new Milestone(MilestoneKind.STARTED, period.first()));
        Stream<Milestone> ended =
                days.flatMap(DatePeriod::last).stream().map(day -> new Milestone(MilestoneKind.ENDED, day));
        return Stream.of(signed, started, ended).flatMap(all -> all).toList();
    }

    private static Optional<Space> spaceOf(PartyTerm.Party party, List<Space> spaces) {
        List<Space> same = spaces.stream().filter(space -> isSame(party, space)).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** A board is an authority of its own: the municipality's name alone says not which one. */
    private static boolean isSame(PartyTerm.Party party, Space space) {
        return space.kind() == SpaceKind.ASSOCIATION
                ? party.sector() != PartyTerm.Sector.PUBLIC && isSame(party.name(), space.name())
                : party.board() != null
                        && isSame(BodyName.of(party), String.valueOf(space.body()))
                        && isSame(party.board(), space.name());
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static Sector sectorOf(PartyTerm.Sector sector) {
        return switch (sector) {
            case PUBLIC -> Sector.PUBLIC;
            case CIVIL -> Sector.CIVIL;
            case PRIVATE -> Sector.PRIVATE;
        };
    }
}
