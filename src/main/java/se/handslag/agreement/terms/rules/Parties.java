package se.handslag.agreement.terms.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.AgreementTerms;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;

/** The parties of one document, and which of them a name in its text means. */
public final class Parties {

    private final List<Party> parties;
    private final Map<String, Set<String>> words = new HashMap<>();

    private Parties(List<Party> parties) {
        this.parties = parties;
    }

    /** Those that the terms name. */
    public static Parties of(AgreementTerms terms) {
        return new Parties(terms.all(Party.class));
    }

    List<Party> in(Sector sector) {
        return parties.stream().filter(party -> party.sector() == sector).toList();
    }

    /** The party meant; empty where the name is missing, or could be that of none or of several. */
    public Optional<Party> named(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        Optional<Party> exact =
                parties.stream().filter(party -> isWritten(party, written)).findFirst();
        return exact.isPresent() ? exact : resembling(written);
    }

    /** The name of the one party whose whole name stands within the text; empty where none or several do. */
    Optional<String> namedWithin(String text) {
        Set<String> words = Names.wordsOf(text);
        List<Party> within = parties.stream()
                .filter(party -> words.containsAll(Names.wordsOf(party.name())))
                .toList();
        return within.size() == 1 ? Optional.of(within.getFirst().name()) : Optional.empty();
    }

    /** The sector of the one named, as far as its name or the list of parties tells. */
    Optional<Sector> sectorOf(@Nullable String written) {
        Optional<Sector> known = named(written).map(Party::sector);
        boolean publicByName = known.isEmpty() && written != null && Names.isPublic(written);
        return publicByName ? Optional.of(Sector.PUBLIC) : known;
    }

    /** Whether the two surely are different parties; two boards of one municipality are not. */
    boolean surelyDiffer(String one, String other) {
        Optional<Party> first = named(one);
        Optional<Party> second = named(other);
        if (first.isPresent() && second.isPresent()) {
            return !first.get().equals(second.get()) && !areOneBody(first.get(), second.get());
        }
        Optional<Sector> firstSector = sectorOf(one);
        Optional<Sector> secondSector = sectorOf(other);
        return firstSector.isPresent() && secondSector.isPresent() && !firstSector.equals(secondSector);
    }

    /** Whether both are public and belong to one municipality or region. */
    static boolean areOneBody(Party one, Party other) {
        return one.sector() == Sector.PUBLIC
                && other.sector() == Sector.PUBLIC
                && (one.name().equals(other.name()) || Names.shareDistinctiveWord(one.name(), other.name()));
    }

    private boolean isWritten(Party party, String written) {
        Set<String> words = wordsOf(written);
        return words.equals(wordsOf(party.name()))
                || party.spellings().stream().anyMatch(spelling -> words.equals(wordsOf(spelling.value())));
    }

    private Set<String> wordsOf(String name) {
        return words.computeIfAbsent(name, Names::wordsOf);
    }

    private Optional<Party> resembling(String written) {
        boolean publicName = Names.isPublic(written);
        if (!publicName && isBarePlace(written)) {
            return Optional.empty();
        }
        List<Party> ofItsSort = parties.stream()
                .filter(party -> (party.sector() == Sector.PUBLIC) == publicName)
                .toList();
        List<Party> sharing = ofItsSort.stream()
                .filter(party -> Names.shareDistinctiveWord(party.name(), written))
                .toList();
        if (!sharing.isEmpty()) {
            return onlyOne(sharing);
        }
        boolean generic = Names.distinctiveWordsOf(written).isEmpty();
        return generic ? onlyOne(ofItsSort) : Optional.empty();
    }

    /** "Ekby" alone may be the municipality, or the club of that place. */
    private boolean isBarePlace(String written) {
        Set<String> words = Names.distinctiveWordsOf(written);
        return !words.isEmpty()
                && in(Sector.PUBLIC).stream()
                        .anyMatch(
                                party -> Names.distinctiveWordsOf(party.name()).containsAll(words));
    }

    private static Optional<Party> onlyOne(List<Party> candidates) {
        boolean one = !candidates.isEmpty()
                && candidates.stream()
                        .allMatch(party ->
                                party.equals(candidates.getFirst()) || areOneBody(party, candidates.getFirst()));
        return one ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
}
