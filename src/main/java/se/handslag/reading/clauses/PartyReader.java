package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.reading.lexicon.Persons;
import se.handslag.reading.passages.Span;

/** Reads who enters the agreement: from organisation numbers, "mellan X och Y", the part on parties, or the signatures. */
final class PartyReader implements ClauseReader {

    @Override
    public List<Party> read(Clauses clauses) {
        List<PartyCandidate> found = new OrganisationNumbers(clauses).named();
        List<PartyCandidate> numbered = found.stream()
                .filter(candidate -> !Names.isGeneric(candidate.name()))
                .toList();
        List<PartyCandidate> generic = found.stream()
                .filter(candidate -> Names.isGeneric(candidate.name()))
                .toList();
        PartyPlaces places = new PartyPlaces(clauses);
        List<PartyCandidate> listed = places.listed();
        if (!PartyCandidate.isWhole(listed)) {
            listed = places.announced();
        }
        List<PartyCandidate> base = PartyCandidate.isWhole(numbered)
                ? PartyCandidate.merged(numbered, boardsOf(listed, numbered))
                : PartyCandidate.isWhole(listed) ? PartyCandidate.merged(listed, List.of()) : List.of();
        if (base.isEmpty()) {
            base = PartyCandidate.merged(PartyCandidate.merged(listed, numbered), places.inPartOnParties());
        }
        if (!PartyCandidate.isWhole(base)) {
            base = PartyCandidate.merged(base, places.atSignatures());
        }
        if (!PartyCandidate.isWhole(base)) {
            base = PartyCandidate.merged(PartyCandidate.merged(base, places.counterparts()), places.inOpening());
        }
        base = PartyCandidate.merged(base, places.besides(base));
        base = withNumbersOfSides(Boards.split(Boards.joinedBelow(withNumbers(base, numbered), clauses)), generic);
        return PartyCandidate.merged(base, List.of()).stream()
                .filter(candidate -> !isPersonWithTitle(candidate.name()))
                .limit(12)
                .map(candidate -> candidate.party(clauses))
                .toList();
    }

    /** "Jonas Bergdahl, kanslist" is somebody to call, not somebody to agree with. */
    private static boolean isPersonWithTitle(String name) {
        int comma = name.indexOf(", ");
        List<Span> people = comma < 0 ? List.of() : Persons.in(name);
        return !people.isEmpty()
                && people.get(0).from() == 0
                && people.get(0).to() == comma
                && Character.isLowerCase(name.charAt(comma + 2))
                && !Names.looksLikeOrganisation(name);
    }

    /** From a list of names, the further boards of bodies that have a number, and names that have none. */
    private static List<PartyCandidate> boardsOf(List<PartyCandidate> listed, List<PartyCandidate> numbered) {
        return listed.stream()
                .filter(candidate -> numbered.stream().noneMatch(candidate::sharesNameWith))
                .toList();
    }

    private static List<PartyCandidate> withNumbers(List<PartyCandidate> base, List<PartyCandidate> numbered) {
        List<PartyCandidate> all = new ArrayList<>();
        for (PartyCandidate candidate : base) {
            Cited<String> number = candidate.number();
            for (PartyCandidate other : numbered) {
                if (number == null
                        && Names.areAlike(PartyNames.bodyOf(other.name()), PartyNames.bodyOf(candidate.name()))) {
                    number = other.number();
                }
            }
            all.add(candidate.withNumber(number));
        }
        return all;
    }

    /** "Stadens organisationsnummer är …": the number of whoever of that sector has none. */
    private static List<PartyCandidate> withNumbersOfSides(List<PartyCandidate> base, List<PartyCandidate> generic) {
        List<PartyCandidate> all = base;
        for (PartyCandidate side : generic) {
            boolean isPublic = Names.isPublicSide(side.name());
            all = all.stream()
                    .map(candidate -> candidate.number() == null && (candidate.sector() == Sector.PUBLIC) == isPublic
                            ? candidate.withNumber(side.number())
                            : candidate)
                    .toList();
        }
        return all;
    }

    @Override
    public List<Example> examples() {
        return List.of(
                new Example(
                        "Överenskommelse mellan Ängsholms kommun och Föreningen Sällskapskaffe",
                        Party.class,
                        "name=Föreningen Sällskapskaffe, sector=CIVIL"),
                new Example(
                        "Parter\n\nÄngsholms kommun, socialnämnden, org.nr 212000-0449\nFöreningen Ängens Vänner, org.nr 822003-0913",
                        Party.class,
                        "822003-0913"),
                new Example(
                        "Partnerskap mellan Ängsholms kommuns socialnämnd samt kultur- och fritidsnämnd och Kvarnföreningen",
                        Party.class,
                        "name=Ängsholms kommun, kultur- och fritidsnämnden"),
                new Example(
                        "Avtal mellan Ängsholms kommun genom kulturnämnden, nedan kommunen, och Kvarnföreningen, nedan föreningen.",
                        Party.class,
                        "name=Kvarnföreningen, sector=CIVIL"),
                new Example(
                        "Mellan Ängsholms kommun genom kulturnämnden, nedan kallad kommunen, och den ideella föreningen Ängens Vänner, nedan kallad föreningen, har följande träffats.",
                        Party.class,
                        "name=Ängsholms kommun genom kulturnämnden, sector=PUBLIC"),
                new Example(
                        "Parter\n\nÄngsholms kommun genom kulturnämnden, nedan kommunen, och Ungdomsringen Kompassen, nedan föreningen.",
                        Party.class,
                        "name=Ungdomsringen Kompassen, sector=CIVIL"),
                new Example(
                        "This agreement is made between the City of Elmham and The Harbour Network.",
                        Party.class,
                        "name=City of Elmham, sector=PUBLIC"));
    }
}
