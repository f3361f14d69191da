package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.Cited;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.agreement.terms.Source;
import se.handslag.kernel.Citation;
import se.handslag.reading.lexicon.Bodies;

/** A name that may be a party's, with its place and its number as far as found. */
record PartyCandidate(
        String name, Citation citation, @Nullable Cited<String> number) {

    Sector sector() {
        return Bodies.sectorOf(name);
    }

    boolean sharesNameWith(PartyCandidate other) {
        return Names.areAlike(name, other.name);
    }

    Party party(Clauses clauses) {
        String board = sector() == Sector.PUBLIC ? Boards.in(name) : null;
        return new Party(
                Source.plainly(citation), name, sector(), number, board, Spellings.of(name, citation, clauses));
    }

    /** The same name and place with the number. */
    PartyCandidate withNumber(@Nullable Cited<String> found) {
        return new PartyCandidate(name, citation, found);
    }

    /** At least one public body and one other: what it takes to be a partnership. */
    static boolean isWhole(List<PartyCandidate> candidates) {
        boolean isPublic = candidates.stream().anyMatch(candidate -> candidate.sector() == Sector.PUBLIC);
        boolean other = candidates.stream().anyMatch(candidate -> candidate.sector() != Sector.PUBLIC);
        return isPublic && other;
    }

    /** Those of both lists, a party that both name once. */
    static List<PartyCandidate> merged(List<PartyCandidate> first, List<PartyCandidate> more) {
        List<PartyCandidate> all = new ArrayList<>();
        for (PartyCandidate candidate : first) {
            addNew(all, candidate);
        }
        for (PartyCandidate candidate : more) {
            addNew(all, candidate);
        }
        return all;
    }

    /** Adds the candidate unless the list has it. */
    static void addNew(List<PartyCandidate> all, PartyCandidate candidate) {
        if (all.stream().noneMatch(candidate::sharesNameWith)) {
            all.add(candidate);
        }
    }
}
