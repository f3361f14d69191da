package se.handslag.reading.clauses;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.reading.passages.Letters;

/**
 * Words in the definite form that mean a party by the end of its name: "orkestern" means "Åhagens Kammarorkester". Every
 * word of every passage is tried, so the ends of the names are gathered first.
 */
final class DefiniteForms {

    private static final int SHORTEST_STEM = 4;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 22;

    private final List<Party> parties;
    /** The ends of the words in the names, and the places of those parties in the list. */
    private final Map<String, Set<Integer>> ends = new HashMap<>();

    DefiniteForms(List<Party> parties) {
        this.parties = parties;
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).sector() != Sector.PUBLIC) {
                addEnds(Letters.lower(parties.get(i).name()), i);
            }
        }
    }

    private void addEnds(String name, int party) {
        int end = name.length();
        for (int from = name.length() - 1; from >= 0; from--) {
            if (!Letters.isLetter(name.charAt(from))) {
                end = from;
            } else if (end - from >= SHORTEST_STEM && end - from <= LONGEST) {
                ends.computeIfAbsent(name.substring(from, end), none -> new HashSet<>())
                        .add(party);
            }
        }
    }

    /** Adds the words of the text, in lower case, that may be meant. */
    void gather(String lower, Set<String> words) {
        int from = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && Letters.isLetter(lower.charAt(i))) {
                continue;
            }
            if (i - from >= SHORTEST && i - from <= LONGEST && isDefinite(lower, from, i)) {
                words.add(lower.substring(from, i));
            }
            from = i + 1;
        }
    }

    private static boolean isDefinite(String lower, int from, int to) {
        char last = lower.charAt(to - 1);
        char before = lower.charAt(to - 2);
        boolean ends = last == 'n' ? before == 'e' || before == 'r' || before == 'l' : last == 't' && before == 'e';
        for (int i = from; ends && i < to; i++) {
            ends = Character.getType(lower.charAt(i)) == Character.LOWERCASE_LETTER;
        }
        return ends;
    }

    /** The only party that the word can mean; null where there is none, or another. */
    @Nullable
    Party meaning(String definite) {
        Set<Integer> meant = new HashSet<>(ends.getOrDefault(definite.substring(0, definite.length() - 1), Set.of()));
        meant.addAll(ends.getOrDefault(definite.substring(0, definite.length() - 2), Set.of()));
        return meant.size() == 1 ? parties.get(meant.iterator().next()) : null;
    }
}
