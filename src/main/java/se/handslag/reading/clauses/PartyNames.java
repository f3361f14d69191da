package se.handslag.reading.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.handslag.agreement.terms.PartyTerm.Party;
import se.handslag.agreement.terms.PartyTerm.Sector;
import se.handslag.reading.passages.AgreementText;
import se.handslag.reading.passages.Letters;

/** Knows the parties by all the names by which the text may mean them: "kommunen", "Famnen", "nämnden", "the Network". */
final class PartyNames {

    /** A place in a text where a party is meant. */
    record Mention(int from, int to, Party party) {}

    private final List<Party> parties;
    private final List<PartyAliases.Alias> aliases;
    /** Many readers ask about the same sentences. */
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    private PartyNames(List<Party> parties, List<PartyAliases.Alias> aliases) {
        this.parties = parties;
        this.aliases = aliases;
    }

    static PartyNames none() {
        return new PartyNames(List.of(), List.of());
    }

    static PartyNames of(List<Party> parties, AgreementText text) {
        List<Party> all = List.copyOf(parties);
        return new PartyNames(all, PartyAliases.of(all, text));
    }

    List<Party> all() {
        return parties;
    }

    List<Party> of(Sector sector) {
        return parties.stream().filter(party -> party.sector() == sector).toList();
    }

    /** The only party of the sector; null where there are none or several. */
    @Nullable
    Party only(Sector sector) {
        List<Party> found = of(sector);
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The public side, whichever of its boards; null where it is more than one body. */
    @Nullable
    String publicSide() {
        List<Party> found = of(Sector.PUBLIC);
        if (found.isEmpty()) {
            return null;
        }
        if (found.size() == 1) {
            return found.get(0).name();
        }
        Set<String> bodies = new LinkedHashSet<>();
        found.forEach(party -> bodies.add(bodyOf(party.name())));
        return bodies.size() == 1 ? bodies.iterator().next() : null;
    }

    /** The civil side, when it is one organisation; else null. */
    @Nullable
    String civilSide() {
        List<Party> found = parties.stream()
                .filter(party -> party.sector() != Sector.PUBLIC)
                .toList();
        return found.size() == 1 ? found.get(0).name() : null;
    }

    /** All parties that are no public body, in one breath: "föreningarna". */
    @Nullable
    String civilSides() {
        List<String> names = parties.stream()
                .filter(party -> party.sector() != Sector.PUBLIC)
                .map(Party::name)
                .toList();
        return names.isEmpty() ? null : String.join(" och ", names);
    }

    /** The municipality or region of a name with a board in it. */
    static String bodyOf(String name) {
        int cut = name.indexOf(',');
        if (cut < 0) {
            cut = name.indexOf(" genom ");
        }
        if (cut < 0) {
            cut = name.indexOf(" (");
        }
        int in = cut < 0 && name.endsWith(" kommun") ? name.indexOf(" i ") : -1;
        String body = cut < 0 ? name.substring(in < 0 ? 0 : in + 3) : name.substring(0, cut);
        return body.endsWith("kommuns") ? body.substring(0, body.length() - 1) : body;
    }

    /** The places in the text, in lower case, where a party is meant, in order, none within another. */
    List<Mention> in(String lower) {
        return mentions.computeIfAbsent(lower, this::lookIn);
    }

    private List<Mention> lookIn(String lower) {
        List<Mention> found = new ArrayList<>();
        for (PartyAliases.Alias alias : aliases) {
            for (int at = Words.wordAt(lower, alias.lower(), 0);
                    at >= 0;
                    at = Words.wordAt(lower, alias.lower(), at + 1)) {
                int end = at + alias.lower().length();
                if (isFree(found, at, end)) {
                    found.add(new Mention(at, end, alias.party()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Mention::from));
        return List.copyOf(found);
    }

    private static boolean isFree(List<Mention> taken, int from, int to) {
        for (Mention other : taken) {
            if (to > other.from() && from < other.to()) {
                return false;
            }
        }
        return true;
    }

    /** The party that the words mean; null where they mean none. */
    @Nullable
    Party named(String words) {
        List<Mention> mentions = in(Letters.lower(words));
        return mentions.isEmpty() ? likeNamed(words) : mentions.get(0).party();
    }

    /** "Stiftelsen Lyktan" is not the party that is called "stiftelsen": the noun stands before somebody else's name. */
    boolean namesAnother(String words) {
        List<Mention> mentions = in(Letters.lower(words));
        if (mentions.isEmpty() || mentions.get(0).from() > 0) {
            return false;
        }
        Mention noun = mentions.get(0);
        int next = noun.to() + 1;
        boolean name = next < words.length() && words.charAt(noun.to()) == ' ' && Letters.isUpper(words.charAt(next));
        boolean plain = words.indexOf(' ') == noun.to();
        return name
                && plain
                && !Letters.lower(noun.party().name())
                        .contains(Letters.lower(words).substring(0, noun.to()));
    }

    /** "Söråker Folkets Hus" for "Söråkers Folketshusförening": the first word of one party's name and of no other's. */
    private @Nullable Party likeNamed(String words) {
        String first = firstWord(Letters.lower(words));
        if (first.length() < 4 || !Letters.isUpper(words.charAt(0)) || words.length() > 60) {
            return null;
        }
        List<Party> alike = parties.stream()
                .filter(party -> firstWord(Letters.lower(party.name())).equals(first))
                .toList();
        return alike.size() == 1 ? alike.get(0) : null;
    }

    private static String firstWord(String lower) {
        int end = 0;
        while (end < lower.length() && Letters.isLetter(lower.charAt(end))) {
            end++;
        }
        String word = lower.substring(0, end);
        return word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
